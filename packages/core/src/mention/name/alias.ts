// A name of the same thing in brackets right after a name: وزارة الدفاع الأمريكية (البنتاجون).
import type { NameMention } from "../../model/name-mention.ts";
import type { Word } from "../../model/word.ts";

/** Sets `alias` on a name that is followed by another of the same type, alone in brackets. */
export function withAliases(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
  return mentions.map((mention) => {
    if (words[mention.to]?.form !== "(") return mention;
    const inside = byStart.get(mention.to + 1);
    if (inside === undefined || inside.type !== mention.type || words[inside.to]?.form !== ")") return mention;
    return { ...mention, alias: { from: inside.from, to: inside.to } };
  });
}
