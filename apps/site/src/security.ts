// The content security policy of every page: nothing from, and nothing to, any other host; from the page that parses the reader's own
// text, nothing to anywhere.

interface Needs {
  /** Hash source of the page's one inline style element. */
  readonly styleHash: string | null;
  /** A blob worker inherits this policy, so that what it runs cannot send anything either. */
  readonly worker: boolean;
}

export function contentSecurityPolicy({ styleHash, worker }: Needs): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleHash === null ? "" : ` ${styleHash}`}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `worker-src ${worker ? "blob:" : "'none'"}`,
    `connect-src ${worker ? "'none'" : "'self'"}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
