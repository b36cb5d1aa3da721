// The address a request comes from on Node; behind a proxy that is trusted, the one the proxy saw.
import { isIP } from "node:net";

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/** Undefined for this machine itself, which is not limited. */
export function clientAddress(trustProxy: boolean): (request: Request, env: unknown) => string | undefined {
  return (request, env) => {
    // The last entry is what the trusted proxy itself wrote; those before it are the client's word.
    const forwarded = trustProxy ? request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
    const address =
      forwarded && isIP(forwarded) ? forwarded : (env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;
    return address === undefined || isLoopback(address) ? undefined : address;
  };
}

const isLoopback = (address: string): boolean => /^(?:::ffff:)?127\./u.test(address) || address === "::1";
