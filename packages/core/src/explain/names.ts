// How the model's terms read in a sentence, in Arabic and in English.
import type { CommitmentValue, Quantity, RelationType, RoleName } from "../schema/facts.ts";
import type { Basis, Bilingual } from "../schema/span.ts";

/** Each opens a line: "Who acts: …". */
export const roleNames: Readonly<Record<RoleName, Bilingual>> = {
  agent: { ar: "الفاعل", en: "Who acts" },
  theme: { ar: "ما يقع عليه الفعل", en: "What it happens to" },
  recipient: { ar: "لمن", en: "Who receives" },
  attribute: { ar: "الوصف", en: "What is said of it" },
  instrument: { ar: "الوسيلة", en: "By what means" },
  cause: { ar: "السبب", en: "Why" },
  purpose: { ar: "الغرض", en: "What for" },
  topic: { ar: "الموضوع", en: "About what" },
  place: { ar: "المكان", en: "Where" },
  source: { ar: "من أين", en: "From where or whom" },
  goal: { ar: "إلى أين", en: "Where to" },
  manner: { ar: "كيف", en: "How" },
  companion: { ar: "مع من", en: "With whom" },
};

/** How a source stands to a proposition, by its FactBank value. Arabic: said of the news, so that it agrees with any source. */
export const commitmentNames: Readonly<Record<CommitmentValue, Bilingual>> = {
  "CT+": { ar: "هذا مؤكد عند", en: "presents this as fact" },
  "CT-": { ar: "هذا منفي عند", en: "says that this is not so" },
  "PR+": { ar: "هذا مرجح عند", en: "considers this probable" },
  "PR-": { ar: "هذا مستبعد عند", en: "considers this unlikely" },
  "PS+": { ar: "هذا ممكن عند", en: "considers this possible" },
  "PS-": { ar: "نفي هذا ممكن عند", en: "considers it possible that this is not so" },
  Uu: { ar: "هذا غير محسوم عند", en: "takes no stand on this" },
};

/** Ends a line about something that is stated, or worked out. */
export const basisNames: Readonly<Record<Basis, Bilingual>> = {
  stated: { ar: "كما ورد في النص", en: "as written" },
  coreference: { ar: "لأن النص يشير إليه", en: "because the text refers to it" },
  inherited: { ar: "نقلا عما سبق في النص", en: "carried over from earlier in the text" },
  inferred: { ar: "استنتاجا من النص", en: "worked out from the text" },
};

export const relationNames: Readonly<Record<RelationType, Bilingual>> = {
  before: { ar: "الأول قبل الثاني", en: "the first comes before the second" },
  after: { ar: "الأول بعد الثاني", en: "the first comes after the second" },
  simultaneous: { ar: "وقعا في وقت واحد", en: "both at the same time" },
  cause: { ar: "أحدهما سبب للآخر", en: "one is the cause of the other" },
  purpose: { ar: "أحدهما غرض للآخر", en: "one is the purpose of the other" },
  condition: { ar: "أحدهما شرط للآخر", en: "one is the condition of the other" },
  concession: { ar: "أحدهما رغم الآخر", en: "one holds in spite of the other" },
  contrast: { ar: "أحدهما خلاف الآخر", en: "one is set against the other" },
  elaboration: { ar: "أحدهما تفصيل للآخر", en: "one tells more about the other" },
};

export const boundNames: Readonly<Record<Quantity["bound"], Bilingual>> = {
  exact: { ar: "", en: "" },
  approx: { ar: "نحو ", en: "about " },
  "at-least": { ar: "ما لا يقل عن ", en: "at least " },
  "at-most": { ar: "ما لا يزيد على ", en: "at most " },
  "more-than": { ar: "أكثر من ", en: "more than " },
  "less-than": { ar: "أقل من ", en: "less than " },
  range: { ar: "", en: "" },
};

/** Parts of speech, by their UD tag. */
export const wordKinds: Readonly<Record<string, Bilingual>> = {
  VERB: { ar: "فعل", en: "verb" },
  AUX: { ar: "فعل مساعد", en: "helping verb" },
  NOUN: { ar: "اسم", en: "noun" },
  PROPN: { ar: "اسم علم", en: "name" },
  ADJ: { ar: "صفة", en: "adjective" },
  ADV: { ar: "ظرف", en: "adverb" },
  ADP: { ar: "حرف جر", en: "preposition" },
  PRON: { ar: "ضمير", en: "pronoun" },
  DET: { ar: "أداة تعيين", en: "determiner" },
  NUM: { ar: "عدد", en: "number" },
  CCONJ: { ar: "حرف عطف", en: "conjunction" },
  SCONJ: { ar: "أداة ربط", en: "conjunction" },
  PART: { ar: "أداة", en: "particle" },
};
