// A title or description before a name: "Prime Minister Mohammed Sudani", "the director of the company, Haitham Dabbagh,".
import { childrenBy } from "../sentence-view.ts";
import { modifiers } from "./modifiers.ts";
import { genitive, nounHead } from "./noun-head.ts";
import { named } from "./noun-phrase.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

/** Titles that English writes before the name with a capital and without an article. */
const offices =
  /^(?:president|prime minister|minister|king|queen|prince|princess|sheikh|sultan|emir|caliph|doctor|professor|general|colonel|major|captain|lieutenant|brigadier|admiral|judge|senator|ambassador|pope|patriarch|bishop|imam|ayatollah|secretary-general|foreign minister|interior minister|defense minister|finance minister|oil minister|energy minister|health minister|justice minister|economy minister|information minister|chancellor|governor|mayor)$/;

export function titled(
  writer: Writer,
  place: number,
  options: PhraseOptions,
): { text: string; used: ReadonlySet<number>; merged: ReadonlySet<number> } | null {
  const { view } = writer;
  const apposed = childrenBy(view, place, "appos").find((at) => at > place && named(view, at) !== null);
  const name = apposed === undefined ? null : named(view, apposed);
  if (apposed === undefined || name === null || options.bare) return null;
  const head = nounHead(view, place);
  const before = modifiers(writer, place, head.used, options);
  const rest = genitive(view, place);
  const plain = rest === undefined || head.used.has(rest);
  const prepositional = childrenBy(view, place, "nmod").some((at) => at < apposed && !head.used.has(at));
  if (!plain || prepositional || head.plural) return null;
  const office = offices.test(head.text);
  const adjectives = before.filter((part) => part !== "two").join(" ");
  const noun = office ? head.text.replace(/(?:^|[ -])[a-z]/g, (letter) => letter.toUpperCase()) : head.text;
  const phrase = [adjectives, noun, name.replace(/^the /, "")].filter((part) => part !== "").join(" ");
  return { text: office ? phrase : `the ${phrase}`, used: new Set([...head.used, apposed]), merged: head.used };
}
