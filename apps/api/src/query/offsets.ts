// How offsets are counted: `utf16` as JavaScript, Java and C# do, `codepoint` as Python and the Web Annotation model do.
import { z } from "zod";

export const Offsets = z.enum(["utf16", "codepoint"]);

export const offsetsParameter = Offsets.default("utf16").describe(
  "How start and end count: utf16 (JavaScript, Java, C#) or codepoint (Python, W3C Web Annotation)",
);
