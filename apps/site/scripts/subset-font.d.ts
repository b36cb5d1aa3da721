// The part of subset-font that is used here; the package has no types of its own.
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "sfnt" | "woff" | "woff2";
    readonly noHinting?: boolean;
    /** OpenType features by their four letters; all when not given. */
    readonly keepFeatures?: string[];
    /** Entries of the name table that stay, besides the font's names. */
    readonly preserveNameIds?: number[];
  }

  /** @returns the font with only what the text needs. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
