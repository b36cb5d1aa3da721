// The two calls of the jsonld package that the tests make; its published types stop at an older version.
declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<never>;
    /** Whatever would be dropped in silence is an error. */
    readonly safe: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<unknown>;
    toRDF(document: object, options: Options): Promise<unknown>;
  };
  export default jsonld;
}
