// The content security policy of every page: nothing from, and nothing to, any other host; from the page that parses the reader's own
// text, nothing to anywhere.
import { createHash } from "node:crypto";

interface Needs {
  /** The page's one inline stylesheet, the only one it may have. */
  readonly css: string;
  /** A blob worker inherits this policy, so that what it runs cannot send anything either. */
  readonly worker: boolean;
}

export function contentSecurityPolicy({ css, worker }: Needs): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    `worker-src ${worker ? "blob:" : "'none'"}`,
    `connect-src ${worker ? "'none'" : "'self'"}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
