// A fixed phrase where it hangs: "at least", "so far", "by 2040". Its words are written once, with what they introduce.
import { relationOf } from "../sentence-view.ts";
import type { FixedPhrase } from "./fixed-phrases.ts";
import { hasCase } from "./noun-head.ts";
import { ownPhrase } from "./number-phrase.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

/** @returns null for a word outside fixed phrases, "" for one that is written elsewhere */
export function placedPhrase(writer: Writer, child: number, options: PhraseOptions): string | null {
  const { view } = writer;
  const phrase = view.fixed.in.get(child);
  if (phrase === undefined) {
    const introduced = view.fixed.before.get(child);
    if (introduced === undefined) return null;
    const inside = introduced.anchor;
    // Its preposition is its own child: it is written with it. Else at the anchor of the phrase.
    return ownPhrase(view.heads, inside, child) ? null : "";
  }
  if (phrase.kind === "name") return null;
  if (phrase.anchor !== child) return "";
  // 12 في المئة: written with the number
  if (phrase.en === "percent" && view.words[phrase.start - 1]?.upos === "NUM")
    return hanging(writer, phrase, options).join(" ");
  if (phrase.complement === null) return [phrase.en, ...hanging(writer, phrase, options)].join(" ");
  if (ownPhrase(view.heads, phrase.anchor, phrase.complement)) return "";
  if (phrase.kind === "about" && /^(?:nsubj|obj|obl|nmod|xcomp|appos|conj)$/.test(relationOf(view, child))) return null;
  return `${phrase.en} ${writer.np(phrase.complement, { ...options, pronounAs: "object" })}`;
}

/** 12 في المئة من المشاركين: what hangs on a word of the phrase follows it. */
function hanging(writer: Writer, { start, end }: FixedPhrase, options: PhraseOptions): string[] {
  const { view } = writer;
  const texts: string[] = [];
  for (let at = start; at < end; at++)
    for (const child of view.children[at] ?? [])
      if (child >= end && hasCase(view, child) && !view.fixed.in.has(child)) texts.push(writer.pp(child, options));
  return texts;
}
