// What a number says of the noun before it: a deal worth 84 million, a man aged 40, a deadline of 90 days.
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

const phrases: Readonly<Record<string, string>> = {
  قيمة: "worth $",
  سعر: "priced at $",
  ثمن: "priced at $",
  كلفة: "costing $",
  تكلفة: "costing $",
  عدد: "of $",
  عمر: "aged $",
  سن: "aged $",
  طول: "$ long",
  عرض: "$ wide",
  ارتفاع: "$ high",
  عمق: "$ deep",
  قطر: "$ in diameter",
  مدة: "of $",
  مساحة: "covering $",
  حجم: "of $",
  وزن: "weighing $",
  سعة: "with a capacity of $",
  طاقة: "with a capacity of $",
  سرعة: "at a speed of $",
  نسبة: "of $",
  قوة: "of $",
};

export function measured(writer: Writer, child: number, options: PhraseOptions): string {
  const { view } = writer;
  const at = childrenBy(view, child, "measure")[0] ?? -1;
  const lemma = view.words[at]?.lemma ?? "";
  const amount = writer.np(child, options).replace(/^for /, "");
  const text = /^(?:عمر|سن)$/.test(lemma) ? amount.replace(/ years$/, "") : amount;
  return (phrases[lemma] ?? "of $").replace("$", text);
}

export const isMeasured = (view: SentenceView, child: number): boolean => view.relations[child] === "measured";
