// The JSON of a stored article as bytes, with its entity tag and its gzip, each made once: it never changes while the server runs.

export interface PreparedBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong, of the bytes as they are; the compressed form carries it as a weak one. */
  readonly etag: string;
  gzip(): Promise<Uint8Array<ArrayBuffer>>;
}

export async function prepareBody(value: unknown): Promise<PreparedBody> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    bytes,
    etag: `"${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}"`,
    gzip() {
      compressed ??= compress(bytes);
      return compressed;
    },
  };
}

async function compress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
