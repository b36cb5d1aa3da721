// The English verb of an Arabic one where it stands: by its preposition, its object, its voice; else its gloss.
import { lazily } from "../../model/lazily.ts";
import type { Word } from "../../schema/article.ts";
import { childrenBy, deprelOf, type SentenceView } from "../sentence-view.ts";
import { isBody } from "./acting-nouns.ts";
import { isElative } from "./elative.ts";
import { prepositions } from "./function-words.ts";
import { gloss } from "./gloss.ts";
import { isPersonAt } from "./persons.ts";
import { verbSenseRows } from "./verb-sense-rows.ts";

export interface VerbSense {
  readonly verb: string;
  /** The Arabic preposition that settled it, null for any; its English, "" for a plain object. */
  readonly preposition?: { readonly arabic: string | null; readonly english: string };
  /** The object that the verb says already. */
  readonly object?: number;
  /** And the genitive of that object. */
  readonly all?: boolean;
}

interface Row {
  readonly context: string;
  readonly verb: string;
  readonly english: string | null;
  readonly saysObject: boolean;
  /** The genitive of the object, too: دخل حيز التنفيذ. */
  readonly saysAll: boolean;
}

const rows = lazily(byLemma);

function byLemma(): ReadonlyMap<string, readonly Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of verbSenseRows.trim().split(/[|\n]/)) {
    const [arabic = "", english = ""] = row.split("=");
    const [lemma = "", context = ""] = arabic.split(" ");
    const [said = "", preposition = null] = english.split(">");
    const saysObject = said.endsWith("*");
    const list = map.get(lemma) ?? [];
    const entry: Row = {
      context,
      verb: said.replace(/\*+$/, ""),
      english: preposition,
      saysObject,
      saysAll: said.endsWith("**"),
    };
    // the later of two rows for the same words stands
    const same = list.findIndex((other) => other.context === context);
    if (same < 0) list.push(entry);
    else list[same] = entry;
    map.set(lemma, list);
  }
  return map;
}

const known = new WeakMap<Word, VerbSense | null>();

/** @returns null where only the gloss is known, or nothing */
export function verbSense(view: SentenceView, place: number): VerbSense | null {
  const word = view.words[place];
  if (word === undefined || (word.upos !== "VERB" && word.upos !== "AUX")) return null;
  const before = known.get(word);
  if (before !== undefined) return before;
  const found =
    suspected(view, place) ??
    rated(view, place) ??
    reached(view, place) ??
    fell(view, place) ??
    dated(view, place) ??
    settled(view, place, rows().get(word.lemma) ?? []);
  known.set(word, found);
  return found;
}

/** Which Arabic prepositions an English one that goes with an object stands for: وجه تهمة إلى (bring a charge against). */
const standsFor: Readonly<Record<string, RegExp>> = {
  to: /^(?:إلى|ل|على)$/,
  against: /^(?:إلى|ل|ضد|على)$/,
  with: /^(?:ب|مع)$/,
  of: /^(?:من|عن)$/,
  at: /^(?:إلى|ل|عند|نحو|على)$/,
  on: /^(?:على|في)$/,
  in: /^(?:في|من|ب)$/,
  for: /^(?:ل|إلى)$/,
  from: /^(?:من|عن)$/,
};

/** @param lemma the Arabic preposition */
export const settles = (preposition: VerbSense["preposition"], lemma: string): boolean =>
  preposition !== undefined &&
  (preposition.arabic === lemma ||
    (preposition.arabic === null && (standsFor[preposition.english.split(" ").at(-1) ?? ""]?.test(lemma) ?? false)));

export const verbEnglish = (view: SentenceView, place: number): string | null =>
  verbSense(view, place)?.verb ?? gloss(view.words[place]);

/** تعتبر/تعد … أحد، من، أكبر: what is rated, though writing does not show the passive. */
function rated(view: SentenceView, place: number): VerbSense | null {
  const word = view.words[place];
  if (word === undefined || !/^(?:اعتبر|عد|أعد)$/.test(word.lemma) || word.feats.Aspect !== "Imp") return null;
  if (childrenBy(view, place, "ccomp").length > 0) return null;
  const rating = (view.children[place] ?? []).some((at) => {
    const child = view.words[at];
    if (child === undefined || at < place) return false;
    if (/^(?:أحد|إحدى|واحد|أول|ثاني)$/.test(child.lemma) || child.feats.Degree === "Cmp") return true;
    return word.lemma !== "أعد" && childrenBy(view, at, "case").some((one) => view.words[one]?.lemma === "من");
  });
  const subject = childrenBy(view, place, "nsubj")[0];
  const thing =
    word.lemma === "اعتبر" &&
    subject !== undefined &&
    isThing(view, subject) &&
    childrenBy(view, place, "obj", "xcomp").length === 1;
  return rating || thing ? { verb: "be considered", preposition: { arabic: "من", english: "one of" } } : null;
}

/** يشتبه في ضلوعهم: nobody is written who suspects. */
function suspected(view: SentenceView, place: number): VerbSense | null {
  const word = view.words[place];
  if (word?.lemma !== "اشتبه" || word.feats.Person === "1" || word.feats.Person === "2") return null;
  const doer = childrenBy(view, place, "nsubj").find((at) => isBody(view, at) || isPersonAt(view, at));
  const known = deprelOf(view, place) === "acl:relcl" || word.feats.Aspect === "Imp";
  if (doer !== undefined && !known) return null;
  const by = childrenBy(view, place, "obl").flatMap((at) => childrenBy(view, at, "case"))[0];
  const arabic = view.words[by ?? -1]?.lemma ?? "في";
  return { verb: "be suspected", preposition: { arabic, english: "of" } };
}

const measures =
  /^(?:level|number|total|peak|stage|figure|agreement|rate|percentage|amount|sum|stalemate|conclusion|result|solution|settlement|understanding|compromise|final|semi-final|end|limit|record)$/;

/** وصل إلى: "arrived in" a place, but "reached" a level or a number. */
function reached(view: SentenceView, place: number): VerbSense | null {
  if (view.words[place]?.lemma !== "وصل") return null;
  const at = childrenBy(view, place, "obl").find((one) =>
    childrenBy(view, one, "case").some((by) => view.words[by]?.lemma === "إلى"),
  );
  const goal = view.words[at ?? -1];
  if (at === undefined || goal === undefined) return null;
  if (/^(?:سلطة|حكم)$/.test(goal.lemma)) return { verb: "come", preposition: { arabic: "إلى", english: "to" } };
  const measured =
    goal.upos === "NUM" ||
    childrenBy(view, at, "nummod").length > 0 ||
    measures.test(gloss(goal) ?? "") ||
    (isElative(goal) && measures.test(gloss(view.words[at + 1]) ?? ""));
  return measured ? { verb: "reach", preposition: { arabic: "إلى", english: "" } } : null;
}

/** وقع: somebody signs, a place lies, an event occurs. */
function fell(view: SentenceView, place: number): VerbSense | null {
  const word = view.words[place];
  const subject = childrenBy(view, place, "nsubj")[0];
  // تقع of form I: a place lies; form II, to sign, keeps its و
  if (word?.lemma === "وقع" && /^[يت]قع$/.test(word.norm) && subject !== undefined) {
    const type = view.entityOf.get(view.mentionAt.get(subject)?.entity ?? "")?.type;
    if (type === "gpe" || type === "location") return { verb: "lie" };
  }
  if (word?.lemma !== "وقع" || subject === undefined || !isThing(view, subject)) return null;
  if (childrenBy(view, place, "obj").length > 0) return null;
  return { verb: word.feats.Aspect === "Imp" ? "lie" : "occur" };
}

/** يعود إلى عام 1949: what goes back to a year began then. */
function dated(view: SentenceView, place: number): VerbSense | null {
  const word = view.words[place];
  if (word === undefined || !/^(?:عاد|رجع)$/.test(word.lemma)) return null;
  const to = childrenBy(view, place, "obl").find((at) =>
    childrenBy(view, at, "case").some((by) => view.words[by]?.lemma === "إلى"),
  );
  const goal = view.words[to ?? -1];
  const isTime =
    /^(?:عام|سنة|قرن|عهد|عقد|حقبة|فترة|عصر)$/.test(goal?.lemma ?? "") || /^(?:1\d|20)\d\d$/.test(goal?.form ?? "");
  return isTime ? { verb: "date back", preposition: { arabic: "إلى", english: "to" } } : null;
}

function isThing(view: SentenceView, at: number): boolean {
  const entity = view.entityOf.get(view.mentionAt.get(at)?.entity ?? "");
  if (entity !== undefined && ["person", "group", "organization", "gpe"].includes(entity.type)) return false;
  return view.words[at]?.upos === "NOUN" && !isPersonAt(view, at) && !isBody(view, at);
}

function settled(view: SentenceView, place: number, candidates: readonly Row[]): VerbSense | null {
  if (candidates.length === 0) return null;
  const objects = childrenBy(view, place, "obj", "iobj", "xcomp").filter((at) => view.words[at]?.upos !== "VERB");
  // التقدم الذي حققته مصر: with a subject of its own, what the relative clause is about is its object
  const above = view.heads[place] ?? -1;
  const about =
    objects.length === 0 &&
    deprelOf(view, place) === "acl:relcl" &&
    childrenBy(view, place, "nsubj").length > 0 &&
    view.words[place]?.feats.Voice !== "Pass" &&
    !childrenBy(view, place, "obl").some((at) => view.words[at]?.upos === "PRON");
  if (about) objects.push(above);
  const durations = childrenBy(view, place, "obl").filter((at) => childrenBy(view, at, "case").length === 0);
  const subjects = childrenBy(view, place, "nsubj");
  for (const row of candidates) {
    const at = [...objects, ...durations, ...subjects].find((one) => view.words[one]?.lemma === row.context);
    if (at !== undefined)
      return { ...made(row, row.saysObject ? at : undefined), ...(row.saysAll ? { all: true } : {}) };
  }
  for (const row of candidates)
    for (const child of childrenBy(view, place, "obl", "advcl", "ccomp"))
      if (childrenBy(view, child, "case").some((one) => view.words[one]?.lemma === row.context)) return made(row);
  const { Voice: voice, Aspect: aspect } = view.words[place]?.feats ?? {};
  const plain = candidates.find(
    ({ context }) =>
      context === "" ||
      (context === "pass" && voice === "Pass") ||
      (context === "obj" && objects.length > 0) ||
      (context === "that" && childrenBy(view, place, "ccomp").length > 0) ||
      (context === "-" && objects.length === 0 && voice !== "Pass") ||
      (context === "imp" && objects.length === 0 && aspect === "Imp"),
  );
  return plain === undefined ? null : made(plain);
}

function made({ context, verb, english }: Row, object?: number): VerbSense {
  return {
    verb,
    ...(english === null
      ? {}
      : { preposition: { arabic: object === undefined && prepositions.has(context) ? context : null, english } }),
    ...(object === undefined ? {} : { object }),
  };
}
