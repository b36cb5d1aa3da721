// A clause in Arabic: the article's own words in their order, with what the text leaves to the reader put in: antecedents for resumptive pronouns, unwritten subjects.
import type { BareProposition } from "../../schema/facts.ts";
import { childrenBy, deprelOf, relationOf, type SentenceView, statedAt } from "../sentence-view.ts";
import { antecedentPhrase, objectPlace, subjectToWrite } from "./implied.ts";
import { withoutMark } from "./indicative.ts";
import { alone, nominative, nominativeForm } from "./nominative.ts";
import { type Piece, written } from "./spelling.ts";

/** Statements longer than this many words are written without their asides. */
const MAX_WORDS = 40;
/** No clause of the press comes near it; a text without full stops might, and every proposition in it costs time. */
const MOST_WORDS = 160;

export function clauseInArabic(view: SentenceView, proposition: BareProposition): string {
  const place = view.placeOf.get(proposition.predicate.word) ?? -1;
  const head = statedAt(view, place);
  if (proposition.predicate.kind === "participle" && relationOf(view, place) === "amod")
    return participleClause(view, place);
  const full = placesOf(view, head, proposition.predicate.kind, false);
  const places = full.length <= MAX_WORDS ? full : placesOf(view, head, proposition.predicate.kind, true);
  return written(view, withImplied(view, places, head, place, proposition));
}

/** لم يكن على علم: a doing that is a predicate keeps its preposition. */
const isPredicate = (view: SentenceView, head: number) => childrenBy(view, head, "cop", "nsubj").length > 0;

const placesOf = (
  view: SentenceView,
  head: number,
  kind: BareProposition["predicate"]["kind"],
  lean: boolean,
): number[] =>
  withoutOpening(
    view,
    whole(
      view,
      collect(view, head, {
        top: true,
        bare: kind === "verbal-noun" && !isPredicate(view, head),
        lean,
        budget: { left: MOST_WORDS },
      }),
    ),
  );

/** A pronoun on a word goes with it, wherever the tree hangs it. */
function whole(view: SentenceView, places: readonly number[]): number[] {
  const kept = new Set(places);
  for (const at of places) if (isOn(view, at + 1)) kept.add(at + 1);
  return [...kept].sort((a, b) => a - b);
}

const isOn = (view: SentenceView, at: number): boolean => {
  const word = view.words[at];
  const host = view.words[at - 1];
  return (
    word?.upos === "PRON" &&
    host !== undefined &&
    host.token === word.token &&
    host.end === word.start &&
    host.upos !== "ADP" &&
    host.upos !== "SCONJ"
  );
};

interface Collecting {
  readonly top: boolean;
  /** A verbal noun stands without the preposition before it. */
  readonly bare: boolean;
  readonly lean: boolean;
  readonly budget: { left: number };
}

/** Words of the clause: not what joins it to others, not further clauses coordinated with it. */
function collect(view: SentenceView, head: number, options: Collecting, depth = 0): number[] {
  const { budget, top } = options;
  budget.left--;
  if (depth > MAX_WORDS || budget.left < 0) return [head];
  const before: number[] = [];
  const after: number[] = [];
  for (const child of view.children[head] ?? []) {
    if (budget.left < 0) break;
    const relation = relationOf(view, child);
    if (relation === "punct" && !keepsMark(view, child)) continue;
    // إذا رُفض الطلب فسيبقى: the ف that answers a condition stays
    if (top && relation === "cc" && answers(view, head, child)) {
      before.push(child);
      continue;
    }
    if (top && (relation === "mark" || relation === "cc" || relation === "parataxis" || relation === "dislocated"))
      continue;
    if (top && options.bare && relation === "case") continue;
    if (top && relation === "conj" && isClause(view, child)) continue;
    if (options.lean && isAside(view, child, depth)) continue;
    (child < head ? before : after).push(...collect(view, child, { ...options, top: false }, depth + 1));
  }
  return [...before, head, ...after].sort((a, b) => a - b);
}

const answers = (view: SentenceView, head: number, child: number): boolean =>
  view.words[child]?.norm === "ف" &&
  childrenBy(view, head, "advcl").some(
    (at) =>
      at < child &&
      childrenBy(view, at, "mark").some((one) => /^(?:اذا|ان|لو|مهما|متي)$/.test(view.words[one]?.norm ?? "")),
  );

const isAside = (view: SentenceView, place: number, depth: number) => {
  const relation = relationOf(view, place);
  return (
    relation === "advcl" ||
    relation === "parataxis" ||
    (depth > 0 && (relation === "appos" || deprelOf(view, place) === "acl:relcl"))
  );
};

const isClause = (view: SentenceView, place: number) =>
  ["VERB", "AUX"].includes(view.words[place]?.upos ?? "") || childrenBy(view, place, "nsubj").length > 0;

/** Commas, per cent signs and the like inside the clause; the spelling drops those left at an edge. */
const keepsMark = (view: SentenceView, place: number) =>
  /^[،,%٪()«»"“”]$/.test(view.words[place]?.form ?? "") || isScore(view, place) || isSlash(view, place);
/** أبريل/نيسان, 2023/2024 */
const isSlash = (view: SentenceView, place: number) =>
  view.words[place]?.form === "/" &&
  view.words[place - 1]?.end === view.words[place]?.start &&
  view.words[place + 1]?.start === view.words[place]?.end;
const isScore = (view: SentenceView, place: number) =>
  /^[-–:]$/.test(view.words[place]?.form ?? "") &&
  view.words[place - 1]?.upos === "NUM" &&
  view.words[place + 1]?.upos === "NUM";

const openings = /^(?:و|ف|اما|ان|لكن|كما|فيما|بينما|حيث|اذ|بل|ثم|انما|لان|غير|الا)$/;

/** وتلك الهجمات، أما أنقرة فاكتفت: a joining word at the beginning joins nothing here. */
function withoutOpening(view: SentenceView, places: readonly number[]): number[] {
  let from = 0;
  while (from < places.length - 1) {
    const word = view.words[places[from] ?? -1];
    if (
      word === undefined ||
      !(word.upos === "PUNCT" || (["CCONJ", "SCONJ", "PART"].includes(word.upos) && openings.test(word.norm)))
    )
      break;
    from++;
  }
  const opened = places.slice(0, from).some((at) => view.words[at]?.norm === "اما");
  return places
    .slice(from)
    .filter((at) => !(opened && view.words[at]?.norm === "ف" && view.words[at]?.upos !== "NOUN"));
}

/** The words as pieces, the implied ones among them. */
function withImplied(
  view: SentenceView,
  places: readonly number[],
  head: number,
  place: number,
  proposition: BareProposition,
): Piece[] {
  const pieces: Piece[] = [];
  const object = objectPlace(view, head);
  const antecedent = object === null ? "" : antecedentPhrase(view, head, true);
  const afterObject = object === null ? -1 : endOfSubject(view, places, head, object);
  const subject = subjectToWrite(view, head, place, proposition);
  const nominatives =
    proposition.predicate.kind === "verbal-noun" && !isPredicate(view, head)
      ? alone(view, head)
      : nominative(view, head);
  const indicative = withoutMark(view, head, places);
  const verbEnd =
    view.words[place + 1]?.upos === "PRON" &&
    view.words[place + 1]?.token === view.words[place]?.token &&
    object !== place + 1
      ? place + 1
      : place;
  // كانت الخطوط ستعوضهم: the subject after the helping verb
  const helper = childrenBy(view, head, "aux").find((at) => at < verbEnd && view.words[at]?.lemma === "كان");
  const subjectAfter = helper !== undefined && places.includes(helper) ? helper : verbEnd;
  if (subject?.first) pieces.push({ text: subject.text, place: null });
  for (const at of places) {
    if (at === object && antecedent !== "") {
      if (afterObject === at) pieces.push({ text: antecedent, place: null });
      continue;
    }
    if (
      at === places[0] &&
      view.words[at]?.upos === "PRON" &&
      (relationOf(view, at) === "nsubj" || /^(?:ه|ها|هم|هن|هما|نا)$/.test(view.words[at]?.form ?? ""))
    ) {
      const text = subjectPronoun(view, at, head);
      if (text !== "") pieces.push({ text, place: null });
      continue;
    }
    const form =
      at + 1 === object && antecedent !== "" ? unbound(view, at) : (nominatives.get(at) ?? indicative.get(at));
    pieces.push(form === undefined ? { place: at } : { text: form, place: at });
    if (at === subjectAfter && subject !== null && !subject.first) pieces.push({ text: subject.text, place: null });
    if (at === afterObject && antecedent !== "") pieces.push({ text: antecedent, place: null });
  }
  return pieces;
}

/** أجراها باحثون: the object stands after the subject, where Arabic wants it. */
function endOfSubject(view: SentenceView, places: readonly number[], head: number, object: number): number {
  const subject = childrenBy(view, head, "nsubj")[0];
  if (subject === undefined || subject < object) return object;
  const inSubject = new Set(
    collect(view, subject, { top: false, bare: false, lean: false, budget: { left: MOST_WORDS } }),
  );
  return places.filter((at) => inSubject.has(at) && view.words[at]?.upos !== "PUNCT").at(-1) ?? object;
}

/** أجرا in أجراها is أجرى when it stands alone. */
function unbound(view: SentenceView, at: number): string | undefined {
  const word = view.words[at];
  return word?.form.endsWith("ا") && word.lemma.endsWith("ى") ? `${word.form.slice(0, -1)}ى` : undefined;
}

const independent: Readonly<Record<string, string>> = {
  ه: "هو",
  ها: "هي",
  هم: "هم",
  هن: "هن",
  هما: "هما",
  نا: "نحن",
  ي: "أنا",
  ك: "أنت",
  كم: "أنتم",
};

/** إنها تعتذر: the pronoun on إن becomes the name, or stands alone, or goes into the verb. */
function subjectPronoun(view: SentenceView, at: number, head: number): string {
  const form = view.words[at]?.form ?? "";
  const entity = view.entityOf.get(view.mentionAt.get(at)?.entity ?? "");
  if (entity?.named && /^(?:ه|ها)$/.test(form)) return entity.name.ar;
  return independent[form] !== undefined && view.words[head]?.upos === "VERB" ? "" : (independent[form] ?? form);
}

/** المؤدي is مؤد when it stands without the article. */
const unlinked = (form: string): string => (/^(?:م\p{L}{2,}|\p{L}ا\p{L})ي$/u.test(form) ? form.slice(0, -1) : form);

/** القمة المقررة في سبتمبر says القمة مقررة في سبتمبر. */
function participleClause(view: SentenceView, place: number): string {
  const noun = view.heads[place] ?? place;
  const options: Collecting = { top: true, bare: true, lean: true, budget: { left: MAX_WORDS } };
  const own = new Set(collect(view, place, options));
  const before = collect(view, noun, options).filter((at) => at < place && !own.has(at));
  const pieces: Piece[] = [...withoutOpening(view, before), ...own].map((at) => {
    if (at !== place && at !== noun) return { place: at };
    const form = nominativeForm(view, at) ?? view.words[at]?.form ?? "";
    return { text: at === place ? unlinked(form.replace(/^ال/, "")) : form, place: at };
  });
  return written(view, pieces);
}
