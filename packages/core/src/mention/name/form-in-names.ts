// What a written form can be inside a name by its letters alone, worked out once a form.
import { type NameNode, names, type PartName } from "../../lexicon/name-table.ts";
import { extraTitles, nameParticles } from "./head-words.ts";

export interface FormInNames {
  /** Arabic letters and nothing else. */
  readonly letters: boolean;
  /** Begins with the article. */
  readonly article: boolean;
  /** Ends like an adjective in ي. */
  readonly nisba: boolean;
  readonly given: PartName | null;
  /** As a family's name; with the article also from a given name. */
  readonly surname: PartName | null;
  readonly particle: boolean;
  /** A title or form of address, with the article or without. */
  readonly title: boolean;
  readonly opens: NameNode | null;
}

const letters = /^[\u0621-\u064a\u0671-\u06d3]+$/;
const nisba = /(ي|يه|يين|يون|يات)$/;

/** Forms remembered before the memory starts afresh: text without end must not fill it. */
const memorySize = 20_000;
const memory = new Map<string, FormInNames>();

/** @param norm the word's comparable form */
export function formInNames(norm: string): FormInNames {
  const known = memory.get(norm);
  if (known !== undefined) return known;
  const table = names();
  const article = norm.startsWith("ال");
  const made: FormInNames = {
    letters: letters.test(norm),
    article,
    nisba: nisba.test(norm),
    given: table.given.get(norm) ?? null,
    surname: table.surname.get(norm) ?? (article && norm.length > 4 ? articleSurname(norm) : null),
    particle: nameParticles.has(norm),
    title: extraTitles.has(norm) || (article && extraTitles.has(norm.slice(2))),
    opens: table.root.next.get(norm) ?? null,
  };
  if (memory.size >= memorySize) memory.clear();
  memory.set(norm, made);
  return made;
}

/** العلي, الأحمد: a given name with the article is a family's. */
function articleSurname(norm: string): PartName | null {
  const given = names().given.get(norm.slice(2));
  return given === undefined || given.gender === "f" ? null : { en: given.en, gender: null, ambiguous: true };
}
