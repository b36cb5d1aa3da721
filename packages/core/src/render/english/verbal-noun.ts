// How far an English verbal noun is a noun: whether it is counted, and whether it still governs like a verb.
import type { SentenceView } from "../sentence-view.ts";
import { countedAlthoughVerbal } from "./mass-nouns.ts";

/** "doing without", "making available": a gloss of this shape is a verb still. */
export const isGerund = (word: SentenceView["words"][number] | undefined, head: string) =>
  word?.feats.VerbForm === "Vnoun" && /^[a-z]+ing [a-z]+$/.test(head);

/** Verbal nouns are counted as little as English -ing and -ion nouns that name the doing itself. */
export function uncountable(word: SentenceView["words"][number] | undefined, head: string): boolean {
  return word?.feats.VerbForm === "Vnoun" && !countedAlthoughVerbal.has(head.split(" ").at(-1) ?? head);
}
