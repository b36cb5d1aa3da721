// Stems of nouns and adjectives: what changes before ة, pronouns and the endings of number, by the last letters.
import { cell } from "./cells.ts";

const { bare, possessed, tanwin, dual, feminine, plusAt, plusUn, indefinite } = cell;

export type NounNumber = "Sing" | "Dual" | "Plur";

export interface NominalStem {
  readonly text: string;
  readonly cells: number;
  readonly number: NounNumber;
  readonly gender: "Masc" | "Fem";
}

/** One written form of a noun or adjective with every stem its endings need. */
export function formsOf(form: string, number: NounNumber, gender: "Masc" | "Fem", extra = 0): NominalStem[] {
  const last = form.slice(-1);
  const base = form.slice(0, -1);
  const stem = (text: string, cells: number): NominalStem => ({ text, cells, number, gender });
  const two = number === "Sing" ? dual : 0;
  if (last === "ة") return [stem(base, feminine | (extra & plusAt))];
  if (last === "ى") return [stem(form, bare), stem(`${base}ا`, possessed), stem(`${base}ي`, two | (extra & plusAt)), ...(extra & plusUn ? [stem(base, plusUn)] : [])];
  if (last === "ا") return [stem(form, bare | possessed), stem(form.endsWith("يا") ? form : `${base}و`, two | (extra & plusAt))];
  if (form.endsWith("اء")) {
    const kept = stem(form, bare | possessed | two | extra);
    return [kept, stem(`${base}ؤ`, possessed | (extra & plusUn)), stem(`${base}ئ`, possessed | dual | (extra & plusUn)), stem(`${base}و`, two | (extra & plusAt))];
  }
  if (last === "ء") return [stem(form, bare | possessed | tanwin | two | extra), stem(`${base}ؤ`, possessed), stem(`${base}ئ`, possessed | tanwin | two | (base.endsWith("ي") ? extra : 0))];
  if (last === "أ") return [stem(form, bare | possessed | tanwin | two | extra), stem(`${base}ؤ`, possessed), stem(`${base}ئ`, possessed)];
  return [stem(form, bare | possessed | tanwin | two | extra)];
}

/** A defective noun (قاضي, متعالي): without article and pronoun it may lose its ي. */
export function defectiveForms(form: string, extra = 0): NominalStem[] {
  const base = form.slice(0, -1);
  return [
    { text: form, cells: bare | possessed | tanwin | dual | feminine | (extra & plusAt), number: "Sing", gender: "Masc" },
    { text: base, cells: indefinite | (extra & plusUn), number: "Sing", gender: "Masc" },
  ];
}
