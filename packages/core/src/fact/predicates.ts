// Which words predicate something: finite verbs, verbless predicates, existentials, and verbal nouns or participles with participants of their own.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Predicate } from "../schema/facts.ts";
import { modalLemmas } from "./fact-words.ts";

export interface PredicateWord {
  readonly word: number;
  readonly kind: Predicate["kind"];
  readonly tense: Predicate["tense"];
  readonly voice: Predicate["voice"];
  /** للكتلة 23 نائبا: the thing held, where the predicate is the preposition before its holder. */
  readonly holds?: number;
  /** وصف الحكم بالقاسي: the thing that the predicate is said of, under a verb of calling. */
  readonly of?: number;
}

/** `cues` are the places of reporting cues: they make reports, not propositions. */
export function predicateWords(reading: Reading, cues: ReadonlySet<number>): PredicateWord[] {
  const found: PredicateWord[] = [];
  const named = namedWords(reading);
  for (const word of reading.words) {
    if (word.part !== "base" && word.part !== "proclitic") continue;
    if (reading.document.sentences[word.sentence]?.kind === "byline") continue;
    if (word.upos === "ADP") {
      const holds = heldBy(reading, word);
      if (holds !== null)
        found.push({ word: word.index, kind: "existential", tense: "present", voice: "active", holds });
      continue;
    }
    if (word.part !== "base" || cues.has(word.index)) continue;
    const predicate = predicateAt(reading, word) ?? ascribed(reading, word, cues);
    if (predicate === null || (happening.has(predicate.kind) && named.has(word.index))) continue;
    found.push(predicate);
  }
  return found;
}

const happening = new Set<PredicateWord["kind"]>(["verb", "verbal-noun"]);

/** مجلس التعاون الخليجي، المنتدى الاقتصادي العالمي: nothing happens inside the name of a body, a place or a person. */
function namedWords({ document, placeAt, entityOf, words }: Reading): ReadonlySet<number> {
  const named = new Set<number>();
  for (const mention of document.mentions) {
    if (mention.form !== "name" || entityOf.get(mention.entity)?.type === "event") continue;
    for (let at = placeAt.get(mention.start) ?? words.length; (words[at]?.start ?? mention.end) < mention.end; at++)
      named.add(at);
  }
  return named;
}

const joining = new Set(["cc", "mark", "case", "advmod", "fixed", "flat"]);
/** Neither clause nor verbal noun can hang by these; most words do. */
const never = new Set(["case", "cc", "mark", "punct", "det", "fixed", "flat", "nummod", "aux"]);

function predicateAt(reading: Reading, word: Word): PredicateWord | null {
  const { tree } = reading;
  const { index, upos } = word;
  if (upos === "PUNCT" || (upos !== "VERB" && upos !== "AUX" && never.has(relation(tree.deprels[index] ?? ""))))
    return null;
  if (word.upos === "VERB" || word.upos === "AUX") {
    if (word.norm === "س" || word.norm === "سوف" || word.norm === "قد") return null;
    if (joining.has(relation(tree.deprels[index] ?? ""))) return null; // ما لا يقل عن، غير أن
    if (isAuxiliary(reading, index) || isModal(reading, word)) return null;
    if (reading.timeAt.has(index) || isSetPhrase(reading, word)) return null; // ظهر الجمعة: noon
    if (isAmounting(reading, word)) return null; // أرباحا قدرها 260 مليونا
    return {
      word: index,
      kind: frameOf(word.entry?.frame ?? null)?.syntax === "existence" ? "existential" : "verb",
      tense: tenseOf(reading, word),
      voice:
        word.feats.Voice === "Pass" || isImpersonal(reading, word) || isDoneBy(reading, word) ? "passive" : "active",
    };
  }
  // وهو ما نفته: what is said of it stands in the clause on ما.
  if (word.upos === "PRON" && word.norm === "ما" && childBy(tree, index, "acl") !== undefined) return null;
  if (isVerblessPredicate(reading, index)) {
    if (modalLemmas.has(word.lemma) && childBy(tree, index, "csubj", "ccomp") !== undefined) return null;
    const kind = isExistential(word)
      ? "existential"
      : word.upos === "ADJ" && word.entry?.verb
        ? "participle"
        : "nominal";
    return { word: index, kind, tense: tenseOf(reading, word), voice: "active" };
  }
  if (word.upos === "NOUN" && happens(word) && hasParticipants(reading, index) && !isPhraseOf(reading, index)) {
    return { word: index, kind: "verbal-noun", tense: "none", voice: "active" };
  }
  // ستظل مرتفعة حتى: the copula heads the proposition already.
  if (word.upos === "ADJ" && word.entry?.verb && childBy(tree, index, "cop") === undefined && governs(reading, index)) {
    return {
      word: index,
      kind: "participle",
      tense: "none",
      voice: word.feats.Voice === "Pass" ? "passive" : "active",
    };
  }
  return null;
}

const holding = new Set(["ل", "لدى", "عند"]);

/** للكتلة 23 نائبا، لديه أربعة أطفال: a holder in front of an indefinite thing without any other predicate. */
function heldBy({ tree, words }: Reading, preposition: Word): number | null {
  if (!holding.has(preposition.lemma) || tree.deprels[preposition.index] !== "case") return null;
  const holder = tree.heads[preposition.index] ?? -1;
  const held = tree.heads[holder] ?? -1;
  const thing = words[held];
  if (thing === undefined || held < holder || relation(tree.deprels[holder] ?? "") !== "obl") return null;
  if (thing.upos !== "NOUN" || thing.feats.Definite === "Def" || thing.feats.VerbForm === "Vnoun") return null;
  const clausal = tree.heads[held] === -1 || clauses.has(relation(tree.deprels[held] ?? ""));
  return clausal && childBy(tree, held, "nsubj", "cop", "case", "mark") === undefined ? held : null;
}

const clauses = new Set(["ccomp", "advcl", "acl", "csubj", "parataxis", "conj"]);

const calling = new Set(["وصف", "نعت", "اعتبر", "عد", "صنف"]);

/** وصف الحكم بالقاسي: under a cue the quality is what the source holds of the thing. */
function ascribed({ tree, words }: Reading, word: Word, cues: ReadonlySet<number>): PredicateWord | null {
  const above = tree.heads[word.index] ?? -1;
  if (!cues.has(above) || !calling.has(words[above]?.lemma ?? "")) return null;
  const deprel = relation(tree.deprels[word.index] ?? "");
  const called = deprel === "obl" ? words[childBy(tree, word.index, "case") ?? -1]?.norm === "ب" : deprel === "xcomp";
  if (!called || (word.upos !== "ADJ" && word.upos !== "NOUN")) return null;
  const described = childBy(tree, above, "obj");
  if (described === undefined || described === word.index) return null;
  return { word: word.index, kind: "nominal", tense: "none", voice: "active", of: described };
}

/** الطاقة المتجددة اليوم: a bare time takes no part. */
const governs = ({ tree, timeAt }: Reading, index: number) =>
  childrenBy(tree, index, "obl", "obj").some(
    (child) => !timeAt.has(child) || childBy(tree, child, "case") !== undefined,
  );

/** أرباحا قدرها 260 مليونا: the noun of how much, read as a verb. */
const isAmounting = ({ words }: Reading, { index, norm }: Word) =>
  norm === "قدر" && words[index + 1]?.part === "enclitic" && words[index + 2]?.upos === "NUM";

/** تقدما يذكر: worth the name. */
const isSetPhrase = ({ tree }: Reading, { index, lemma, feats }: Word) =>
  lemma === "ذكر" &&
  feats.Aspect === "Imp" &&
  tree.deprels[index]?.startsWith("acl") === true &&
  (tree.children[index] ?? []).every((child) => /^(punct|advmod)/.test(tree.deprels[child] ?? ""));

/** أشخاص يشتبه في ضلوعهم: after its subject a verb agrees with it; one that does not has nobody for subject and is passive. */
export function isImpersonal(reading: Reading, { index, feats, entry }: Word): boolean {
  if (feats.Aspect !== "Imp" || feats.Gender !== "Masc" || (feats.Number ?? "Sing") !== "Sing") return false;
  if ((feats.Person ?? "3") !== "3" || entry?.object !== false) return false;
  const { tree, words } = reading;
  const written = childBy(tree, index, "nsubj");
  if (written !== undefined && written > index) return false;
  const noun = words[written ?? (tree.deprels[index] === "acl:relcl" ? (tree.heads[index] ?? -1) : -1)];
  if (noun?.upos !== "NOUN") return false;
  const disagrees = noun.feats.Number === "Plur" || noun.feats.Number === "Dual" || noun.feats.Gender === "Fem";
  return disagrees && childrenBy(tree, index, "obl").some((child) => childBy(tree, child, "case") === index + 1);
}

/** قتل القائد على يد مسلحين، اعتقل من قبل الشرطة: with the doer in a phrase the verb is passive. */
function isDoneBy({ tree, words }: Reading, { index, entry, feats }: Word): boolean {
  if (entry?.object !== true || feats.Person === "1") return false;
  return childrenBy(tree, index, "obl").some((child) =>
    [child, ...childrenBy(tree, child, "case")].some((at) => {
      const before = words[at - 1];
      if (before?.upos !== "ADP" || at < index) return false;
      const norm = words[at]?.norm ?? "";
      return (
        (before.lemma === "على" && /^(?:يد|ايدي|يدي)$/.test(norm)) ||
        (before.lemma === "من" && /^(?:قبل|طرف)$/.test(norm) && words[at + 1]?.upos !== "PUNCT")
      );
    }),
  );
}

const hasParticipants = (reading: Reading, index: number) =>
  childBy(reading.tree, index, "nmod", "obl", "obj", "nsubj") !== undefined || partiesOf(reading, index) !== undefined;

/** People, bodies, places and papers do not happen, whatever verb they come from: المعارضة، قيادة. */
const standing = new Set([
  "human",
  "role",
  "group",
  "org",
  "media",
  "place",
  "facility",
  "document",
  "money",
  "unit",
  "time",
]);

function happens({ feats, entry }: Word): boolean {
  const kinds = entry?.kinds ?? [];
  if (kinds.includes("event")) return true;
  return feats.VerbForm === "Vnoun" && !kinds.some((kind) => standing.has(kind));
}

/** وجهة نظر، إطلاق سراح: the second word of a set phrase is no doing of its own. Lemmas. */
const setPhrases = new Set(
  "وجهة نظر,خط إنتاج,سعر صرف,حرية تعبير,حسن نية,قيد تنفيذ,حيز تنفيذ,رجل عمل,جدول عمل,سوق عمل,فرصة عمل,ورشة عمل,فريق عمل,رب عمل,بطاقة إيداع,مذكرة توقيف,ركلة ترجيح,قائمة انتظار,نقطة تفتيش".split(
    ",",
  ),
);

function isPhraseOf({ tree, words }: Reading, index: number): boolean {
  const above = words[tree.heads[index] ?? -1];
  return above !== undefined && setPhrases.has(`${above.lemma} ${words[index]?.lemma ?? ""}`);
}

/** هجمات متبادلة بين القوات والفصائل: the parties stand under the participle. */
export function partiesOf({ tree, words }: Reading, noun: number): number | undefined {
  for (const participle of childrenBy(tree, noun, "amod")) {
    const phrase = childrenBy(tree, participle, "obl").find(
      (child) => words[childBy(tree, child, "case") ?? -1]?.lemma === "بين",
    );
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

const existentials = new Set(["هناك", "هنالك", "ثمه"]);
const isExistential = (word: Word) => existentials.has(word.norm);

/** كان before another verb or a verbless predicate is that one's auxiliary or copula. */
function isAuxiliary(reading: Reading, index: number): boolean {
  const deprel = relation(reading.tree.deprels[index] ?? "");
  return deprel === "aux" || (deprel === "cop" && !carriesAttribute(reading, index));
}

/** A copula heads a proposition of its own (يصبح ساحة: Iraq becomes a battlefield), whose attribute is the noun it links. */
export function carriesAttribute(reading: Reading, index: number): boolean {
  return relation(reading.tree.deprels[index] ?? "") === "cop";
}

/** يمكن أن، يجب أن، لم يسبق أن: only say how the clause below is meant. */
export function isModal(reading: Reading, word: Word): boolean {
  if (childBy(reading.tree, word.index, "csubj", "ccomp") === undefined) return false;
  const syntax = frameOf(word.entry?.frame ?? null)?.syntax;
  return modalLemmas.has(word.lemma) || syntax === "modal" || syntax === "near";
}

/** A nominal with a subject, or the head of a clause that is no verb. */
function isVerblessPredicate(reading: Reading, index: number): boolean {
  const { tree } = reading;
  const clausal = clauses.has(relation(tree.deprels[index] ?? "")) || tree.heads[index] === -1;
  if (!clausal || childBy(tree, index, "cop") !== undefined) return false; // the copula heads the proposition
  if (isExistential(reading.words[index] as Word)) return true;
  if (isFronted(reading, index)) return false;
  return childBy(tree, index, "nsubj", "csubj") !== undefined;
}

/** وبحسب الدراسة، فإن النوم يقوي الذاكرة: a phrase that only comes before the clause says nothing of it. */
function isFronted({ tree, words }: Reading, index: number): boolean {
  if (childBy(tree, index, "case") === undefined) return false;
  const subject = childBy(tree, index, "nsubj", "csubj");
  return (
    subject !== undefined && subject > index && childrenBy(tree, subject, "cc").some((at) => words[at]?.norm === "ف")
  );
}

export function tenseOf(reading: Reading, word: Word): Predicate["tense"] {
  const { tree, words } = reading;
  const particles = childrenBy(reading.tree, word.index, "advmod", "aux").map((child) => reading.words[child]?.norm);
  // ستظل الأسعار مرتفعة: the particle hangs from what the copula links.
  if (word.feats.Aspect === "Imp" && carriesAttribute(reading, word.index)) {
    const joined = words[word.index - 1];
    if (joined !== undefined && tree.heads[joined.index] === tree.heads[word.index]) particles.push(joined.norm);
  }
  if (particles.includes("س") || particles.includes("سوف") || particles.includes("لن")) return "future";
  if (particles.includes("لم")) return "past";
  const auxiliary = childrenBy(reading.tree, word.index, "aux", "cop").find(
    (child) => reading.words[child]?.feats.Aspect === "Perf",
  );
  if (auxiliary !== undefined) return "past";
  if (word.feats.Aspect === "Perf") return "past";
  const shared = sharedTense(reading, word, particles);
  if (shared !== null) return shared;
  return word.upos === "VERB" || word.upos === "AUX" || word.upos === "ADJ" || word.upos === "NOUN"
    ? "present"
    : "none";
}

/** سيزور تونس ويلتقي رئيسها، كان يعمل ويدرس: an imperfect after و is in the tense of the verb it is joined to. */
function sharedTense(reading: Reading, word: Word, particles: readonly unknown[]): Predicate["tense"] | null {
  const { tree, words } = reading;
  if (word.feats.Aspect !== "Imp" || tree.deprels[word.index] !== "conj" || particles.length > 0) return null;
  const first = words[tree.heads[word.index] ?? -1];
  const joined = words[word.index - 1];
  if (first?.feats.Aspect !== "Imp" || relation(tree.deprels[joined?.index ?? -1] ?? "") !== "cc") return null;
  const tense = tenseOf(reading, first);
  return tense === "future" || (tense === "past" && childBy(tree, first.index, "aux") !== undefined) ? tense : null;
}
