// برعاية أميركية: an indefinite doing with an adjective that tells whose it is (under US auspices).
import { arabic, gloss } from "./gloss.ts";
import type { Writer } from "./writer.ts";

const circumstances: Readonly<Record<string, string>> = {
  رعاية: "under $ auspices",
  إشراف: "under $ supervision",
  قيادة: "under $ leadership",
  وساطة: "with $ mediation",
  مشاركة: "with $ participation",
  حضور: "with $ attendance",
  دعم: "with $ support",
  تمويل: "with $ funding",
  ضغط: "under $ pressure",
  موافقة: "with $ approval",
  تأييد: "with $ backing",
  تنسيق: "in $ coordination",
};

/** برعاية أميركية: under US auspices. */
export function underAuspices(writer: Writer, place: number): string | null {
  const { view } = writer;
  const after = place + 1;
  const found = [place, ...(view.children[place] ?? [])].find(
    (at) => circumstances[view.words[at]?.lemma ?? ""] !== undefined && view.words[at - 1]?.lemma === "ب",
  );
  const noun = found ?? (circumstances[view.words[place - 1]?.lemma ?? ""] === undefined ? undefined : place - 1);
  if (noun === undefined || view.words[noun - 1]?.lemma !== "ب" || noun + 1 > after) return null;
  const word = view.words[noun + 1];
  if (word?.upos !== "ADJ" || /^ال/.test(word.norm)) return null;
  const adjective = gloss(word) ?? arabic(word.form);
  return (circumstances[view.words[noun]?.lemma ?? ""] ?? "").replace("$", adjective.replace(/^American$/, "US"));
}
