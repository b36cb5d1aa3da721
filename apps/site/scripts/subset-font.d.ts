// The part of subset-font that is used here; the package has no types of its own.
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "sfnt" | "woff" | "woff2";
    readonly noHinting?: boolean;
    /** OpenType features by their four letters; all when not given. */
    readonly keepFeatures?: string[];
  }

  /** @returns the font with only what the text needs. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
