// The line that names the writer: كتبت - هدى زكريا, القاهرة: سامي نصر, إعداد: قسم التحقيقات. It states nothing.
import type { Token } from "../schema/article.ts";
import { fold } from "../script/fold.ts";
import type { TokenRange } from "./sentences.ts";

/** What such a line opens with; a colon, a dash or the name follows. Comparable forms. */
const openers: ReadonlySet<string> = new Set(
  "كتب كتبت كتبها كتبه بقلم اعداد اعدت اعده اعدها تقرير تحرير ترجمه حوار تغطيه متابعه تحقيق تصوير حرره حررته".split(
    " ",
  ),
);
/** Openers that are words of any sentence: without a mark behind them they open a text, كتب محمد رسالة. */
const withoutMark: ReadonlySet<string> = new Set(["بقلم"]);
/** Two or three writers and a town. */
const longestByline = 12;

/** The writers as the line has them, half-open offsets; null where the paragraph is no byline. */
export function bylineIn(tokens: readonly Token[], { from, to }: TokenRange): readonly [number, number] | null {
  const size = to - from;
  if (size < 2 || size > longestByline) return null;
  const first = tokens[from];
  if (first?.kind !== "word" || !openers.has(fold(first.text))) return null;
  let at = from + 1;
  while (at < to && tokens[at]?.kind === "punct" && /^[:\-–—ـ/|]+$/.test(tokens[at]?.text ?? "")) at++;
  if (at === from + 1 && !withoutMark.has(fold(first.text))) return null;
  for (let rest = at; rest < to; rest++) {
    const token = tokens[rest];
    if (token?.kind === "number" || (token?.kind === "punct" && /[.؟!؛"«»]/.test(token.text))) return null;
  }
  const [name, last] = [tokens[at], tokens[to - 1]];
  return name?.kind === "word" && last?.kind === "word" ? [name.start, last.end] : null;
}
