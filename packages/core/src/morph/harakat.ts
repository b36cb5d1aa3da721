// Written harakat as evidence: a shadda or vowel that a reading cannot have rules it out. Text without harakat is not touched.
import type { Reading } from "../lexicon/reading.ts";
import type { Feats } from "../schema/article.ts";
import type { Letters } from "./letters.ts";

const shadda = "\u0651";
const fatha = "\u064e";
const damma = "\u064f";
const kasra = "\u0650";
const sukun = "\u0652";

/** The marks on each letter, by its place among the letters. */
export type Marks = readonly string[];

const anyMark = /[\u064b-\u0652]/;

/** Null where no mark is written, as nearly always. */
export function marksOf(written: string, letters: Letters): Marks | null {
  const { at, size } = letters;
  if (at === null || !anyMark.test(written)) return null;
  return at.map((from, place) => written.slice(from + 1, at[place + 1] ?? size));
}

/** More than context can make up. */
const contradiction = 6;
/** سكّر (sugar), سلّم (ladder): nouns of three letters with a doubled middle are few. */
const rareDoubledNoun = 1.5;
/** Who writes the one ḍamma of قُتل means the passive: what it costs elsewhere, and more. */
const shownPassive = -2.8;

/** What the marks say against a reading (for it where negative); 0 where they fit. */
export function harakatCost(reading: Reading, marks: Marks): number {
  const base = reading.pieces[reading.base];
  if (base === undefined) return 0;
  const doubled = marks.findIndex((mark, place) => place >= base.from && place < base.to && mark.includes(shadda));
  const shaddaCost = doubled < 0 ? 0 : doublingCost(reading, doubled);
  return shaddaCost + (base.feats.VerbForm === "Fin" ? voiceCost(reading, marks) : 0);
}

function doublingCost(reading: Reading, place: number): number {
  const base = reading.pieces[reading.base];
  if (base === undefined) return 0;
  const { form } = reading;
  if (form === undefined || form === null) {
    if (base.upos === "ADP") return place < base.to - 1 && !doublingPrepositions.has(base.lemma) ? contradiction : 0;
    const short = (base.upos === "NOUN" || base.upos === "ADJ") && base.to - base.from === 3;
    return short && place === base.from + 1 ? rareDoubledNoun : 0;
  }
  const root = base.entry?.root ?? "";
  const fits =
    doublingForms.has(form) ||
    (root.length === 3 && root[1] === root[2]) ||
    (form === 8 && place <= base.from + 2) ||
    // مبنيّ, كنّا, سكتّ: a weak last letter, or the ending doubles it
    place >= base.to - 2;
  return fits && !(form === 1 && ownLetters(base.feats) && isMiddle(base.to - base.from, place - base.from, root))
    ? 0
    : contradiction;
}

/** Not كنّا, whose last letter is an ending. */
const ownLetters = (feats: Feats): boolean =>
  feats.VerbForm !== "Fin" || (feats.Person === "3" && feats.Gender === "Masc" && feats.Number === "Sing");

/** علّق: the middle of three bare letters is doubled in form II only. */
const isMiddle = (length: number, place: number, root: string): boolean =>
  length === 3 && place === 1 && root.length === 3 && root[1] !== root[2];

const doublingForms: ReadonlySet<unknown> = new Set([2, 5, 9, "Q4"]);
const doublingPrepositions: ReadonlySet<string> = new Set(["من", "عن", "حتى"]);
/** Forms whose active imperfect opens with a ḍamma: يُعلن, يُقدّم, يُهاجم, يُسيطر. */
const dammaForms: ReadonlySet<unknown> = new Set([2, 3, 4, "Q1"]);

function voiceCost(reading: Reading, marks: Marks): number {
  const base = reading.pieces[reading.base];
  if (base === undefined) return 0;
  // A verb used in the passive only (توفي) counts as active and has no form here.
  if (reading.form === undefined || reading.form === null) return 0;
  const { Aspect: aspect, Voice: voice } = base.feats;
  const first = marks[base.from] ?? "";
  if (aspect === "Perf") {
    if (voice === "Pass") {
      if (first.includes(fatha) || (first.includes(damma) && hollowPerson(reading))) return contradiction;
      // حُكْم is a noun: a passive has a vowel after its first letter, unless a letter stands before the root (أُعْلن)
      if (first.includes(damma) && marks[base.from + 1]?.includes(sukun))
        return opensWithRoot(reading) ? contradiction : shownPassive;
      return first.includes(damma) ? shownPassive : 0;
    }
    return first.includes(damma) && !hollowPerson(reading) ? contradiction : 0;
  }
  if (aspect !== "Imp") return 0;
  if (voice === "Pass") {
    if (first.includes(fatha)) return contradiction;
    if (!first.includes(damma)) return 0;
    return dammaForms.has(reading.form) ? penultimate(reading, marks, kasra) : shownPassive;
  }
  if (!first.includes(damma)) return 0;
  return dammaForms.has(reading.form) ? penultimate(reading, marks, fatha) : contradiction;
}

/** يُقدِّم and يُقدَّم: where the prefix has its ḍamma in both voices, the vowel before the last letter tells. */
function penultimate(reading: Reading, marks: Marks, against: string): number {
  const base = reading.pieces[reading.base];
  return base !== undefined && marks[base.to - 2]?.includes(against) === true ? contradiction : 0;
}

const opensWithRoot = ({ form }: Reading): boolean => form === 1 || form === 2 || form === 3;

/** قُلت and زُرنا are active: hollow verbs before an ending that opens with a consonant. */
function hollowPerson(reading: Reading): boolean {
  const base = reading.pieces[reading.base];
  if (reading.form !== 1 || base?.entry?.root?.[1] !== "و") return false;
  const { Person: person, Gender: gender, Number: number } = base.feats;
  return person !== "3" || (gender === "Fem" && number === "Plur");
}
