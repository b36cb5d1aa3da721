// The part of subset-font that is used here; the package has no types of its own.
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "sfnt" | "woff" | "woff2";
    readonly noHinting?: boolean;
    /** Every glyph stays: the text must be empty. */
    readonly keepAllGlyphs?: boolean;
  }

  /** @returns the font with only what the text needs. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
