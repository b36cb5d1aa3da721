// How offsets are counted: `utf16` as JavaScript, Java and C# do, `codepoint` as Python and the Web Annotation model do.
import { z } from "zod";

export const Offsets = z.enum(["utf16", "codepoint"]);
export type Offsets = z.infer<typeof Offsets>;

export const offsetsParameter = Offsets.default("utf16").describe(
  "How start and end count in JSON: utf16 (JavaScript, Java, C#) or codepoint (Python, W3C Web Annotation)",
);
