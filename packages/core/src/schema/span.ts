// Where something stands in the text: half-open UTF-16 offsets and the slice itself, as in W3C Web Annotation's text position selector.
import { z } from "zod";

/** A stretch of `article.text`: `start`/`end` are half-open UTF-16 offsets and `text` is exactly that slice. */
export const Span = z
  .object({
    start: z.int().min(0).describe("First UTF-16 offset into article.text"),
    end: z.int().min(0).describe("UTF-16 offset after the last character"),
    text: z.string().describe("article.text.slice(start, end)"),
  })
  .meta({ id: "Span" });
export type Span = z.infer<typeof Span>;

/** How a value that was not written down was reached. `stated`: the words say it; `coreference`: through another mention; `inherited`: from an earlier clause or report; `inferred`: by a rule. */
export const Basis = z.enum(["stated", "coreference", "inherited", "inferred"]).meta({ id: "Basis" });
export type Basis = z.infer<typeof Basis>;

/** A span with an id made of its kind and place, and the id of the rule that made it. */
export const Item = Span.extend({
  id: z.string().describe("Kind letter and start offset, stable as long as the article's text is"),
  by: z.string().describe("Id of the rule or row that made this item"),
});

/** A name or sentence in both interface languages. */
export const Bilingual = z.object({ ar: z.string(), en: z.string() }).meta({ id: "Bilingual" });
export type Bilingual = z.infer<typeof Bilingual>;
