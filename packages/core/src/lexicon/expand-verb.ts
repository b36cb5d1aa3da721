// A verb row: its finite stems, and the participles and verbal nouns that inherit its frame.
import type { Entry } from "../model/word.ts";
import type { Row } from "./define.ts";
import { adjectiveStems } from "./expand-adjective.ts";
import { nounStems } from "./expand-noun.ts";
import { plain } from "./fold.ts";
import { frequencyCost } from "./frequency/frequency-cost.ts";
import { gerund } from "./gerund.ts";
import { nominalized } from "./nominalized.ts";
import { cell, perfectAll, type VerbStem } from "./paradigms/cells.ts";
import { derivedForm } from "./paradigms/derived-forms.ts";
import { type Derived, formOne } from "./paradigms/form-one.ts";
import { readPrepositions } from "./prepositions.ts";
import type { Lexeme, Stem } from "./stem.ts";
import { finiteFeats, participle, verbalNoun } from "./stem-feats.ts";

export type VerbRow = Extract<Row, { row: "verb" }>;

const verbCost = 1;
/** A passive is written like its active far more often than not; news uses it, but less. */
const passiveCost = 1.6;
/** A passive that writing shows: قيل, يقال, أصيب. */
const writtenPassiveCost = 0.4;
/** يدعى is "is called" (دعا): those of derived forms are rarer. */
const derivedPassiveCost = 0.7;
/** Verbal nouns are everywhere in news; participles compete with rows of nouns and adjectives. */
const masdarCost = 1.6;
const participleCost = 2.6;

/** Paradigm of a verb row, or null where root and form fit no pattern. */
export function conjugate(row: VerbRow): Derived | null {
  const masdars = row.masdar === undefined ? [] : typeof row.masdar === "string" ? [row.masdar] : row.masdar;
  const root = [...row.root];
  return row.form === 1 ? formOne(row.lemma, root, row.present, masdars) : derivedForm(row.lemma, root, row.form, masdars);
}

const auxiliaries = new Set(["be", "become", "remain", "near"]);

/** Text and tense: passive يقال is written apart from active يقول, though not from past قال. */
const tenseKey = (stem: VerbStem): string => (stem.cells & perfectAll ? "past " : "present ") + stem.text;

export function expandVerb(row: VerbRow): Stem[] {
  const paradigm = conjugate(row);
  if (paradigm === null) return [];
  const entry: Entry = {
    lemma: row.lemma,
    upos: auxiliaries.has(row.frame ?? "") ? "AUX" : "VERB",
    root: row.root,
    gloss: row.en,
    frame: row.frame ?? null,
    event: row.event ?? null,
    prep: readPrepositions(row.prep),
    subject: row.subject ?? null,
    object: row.object !== false,
    kinds: [],
    key: null,
    verb: null,
  };
  const by = `verb:${row.lemma}`;
  const lexeme: Lexeme = { entry, by, cost: verbCost + frequencyCost("VERB", row.lemma, row.form), form: row.form };
  const doing = gerund(row.en);
  const hasPassive = row.passive ?? row.object !== false;
  const active = new Set(paradigm.stems.filter((stem) => stem.voice === "Act").map(tenseKey));
  if (isPassiveOnly(row, paradigm)) return expandPassiveOnly(row, paradigm, entry, doing);
  const finite = paradigm.stems
    .filter((stem) => hasPassive || stem.voice === "Act")
    .map((stem): Stem => {
      const aspect = stem.cells & perfectAll ? "Perf" : "Imp";
      const feats = finiteFeats(aspect, stem.voice);
      const cost = stem.voice === "Act" ? 0 : active.has(tenseKey(stem)) ? passiveCost : row.form === 1 || row.form === 4 ? writtenPassiveCost : derivedPassiveCost;
      return { text: stem.text, cells: stem.cells, lexeme, feats, settled: false, article: "never", cost };
    });
  return [...finite, ...verbalNouns(row, paradigm, entry, doing), ...participlesOf(row, paradigm, entry, doing, hasPassive)];
}

/** توفي (died) is written as a passive and means what it says of its subject: there is no active. */
function isPassiveOnly(row: VerbRow, paradigm: Derived): boolean {
  const lemma = plain(row.lemma);
  const perfect = paradigm.stems.filter((stem) => stem.text === lemma && stem.cells & cell.perfect);
  return perfect.length > 0 && perfect.every((stem) => stem.voice === "Pass");
}

function expandPassiveOnly(row: VerbRow, paradigm: Derived, entry: Entry, doing: string): Stem[] {
  const lexeme: Lexeme = { entry, by: `verb:${row.lemma}`, cost: verbCost + frequencyCost("VERB", row.lemma, row.form) };
  const finite = paradigm.stems
    .filter((stem) => stem.voice === "Pass")
    .map((stem): Stem => {
      const feats = finiteFeats(stem.cells & perfectAll ? "Perf" : "Imp", "Act");
      return { text: stem.text, cells: stem.cells, lexeme, feats, settled: false, article: "never", cost: 0 };
    });
  return [...finite, ...verbalNouns(row, paradigm, entry, doing), ...participlesOf(row, paradigm, entry, doing, true)];
}

function verbalNouns(row: VerbRow, paradigm: Derived, verb: Entry, doing: string): Stem[] {
  return paradigm.masdars.flatMap((lemma) => {
    const entry: Entry = { ...verb, lemma, upos: "NOUN", gloss: doing, kinds: ["abstract"], verb: row.lemma };
    const lexeme: Lexeme = { entry, by: `verb:${row.lemma}:masdar`, cost: masdarCost, form: row.form };
    return nounStems(lemma, lexeme, { extraFeats: verbalNoun, plural: "+ات" });
  });
}

function participlesOf(row: VerbRow, paradigm: Derived, verb: Entry, doing: string, hasPassive: boolean): Stem[] {
  const voices = hasPassive ? (["Act", "Pass"] as const) : (["Act"] as const);
  const stems: Stem[] = [];
  for (const voice of voices) {
    const lemma = voice === "Act" ? paradigm.activeParticiple : paradigm.passiveParticiple;
    for (const upos of ["ADJ", "NOUN"] as const) {
      const entry: Entry = { ...verb, lemma, upos, gloss: doing, verb: row.lemma };
      const lexeme: Lexeme = { entry, by: `verb:${row.lemma}:participle`, cost: participleCost + (upos === "NOUN" ? 0.3 : 0), form: row.form };
      const own = adjectiveStems(lemma, lexeme, participle[voice]);
      stems.push(...(upos === "NOUN" ? nominalized(own) : own));
    }
  }
  return stems;
}
