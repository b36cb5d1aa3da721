// A clause that describes an indefinite noun phrase before it, where words or a comma stand between:
// حملة ضد الشلل في اليمن تستهدف الأطفال (a campaign that targets), مصنع في المدينة، تناهز كلفته مليارين (whose cost nears two billion).
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { quantifiers } from "./phrase-heads.ts";
import { indefiniteBefore } from "./resumptive.ts";

/** How far the phrase before the clause is climbed. */
const climb = 8;

/** For a pronoun on the subject of such a clause: whose subject it is. */
export function ofWhatIsDescribed(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const host = words[word.index - 1];
  if (word.part !== "enclitic" || host?.upos !== "NOUN" || host.token !== word.token) return null;
  // قرض قيمته ملياران, طفلة عمرها عام: what it is of stands right before it.
  const beside = told.has(host.lemma) ? indefiniteBefore(discourse, host.index) : undefined;
  if (beside !== undefined && beside.feats.VerbForm === undefined && !amounts(beside)) {
    const entity = discourse.holder(beside.index);
    return entity !== null && agrees(entity, word.feats, "pronoun") ? entity : null;
  }
  // شحنة من القمح حجمها 180 ألف طن: with words between, where a number says how much.
  if (told.has(host.lemma) && words[word.index + 1]?.upos === "NUM") {
    for (let at = host.index - 1, step = 0; at >= 0 && step < climb; at = tree.heads[at] ?? -1, step++) {
      const here = words[at];
      if (here === undefined || here.upos === "VERB" || at > host.index || here.sentence !== host.sentence) break;
      if (here.upos !== "NOUN" || !isOpen(discourse, at)) continue;
      const entity = discourse.holder(at);
      if (entity !== null && agrees(entity, word.feats, "pronoun")) return entity;
    }
  }
  if (relation(tree.deprels[host.index] ?? "") !== "nsubj") return null;
  const verb = words[tree.heads[host.index] ?? -1];
  if (verb?.upos !== "VERB" || verb.index !== host.index - 1) return null;
  return describedBefore(discourse, verb, word.feats);
}

/** What is told of a thing right after it, without a verb; beside a verbal noun (تحديد قيمته) it is another's. */
const told = new Set(
  "عمر اسم قيمة مقر طول عرض ارتفاع مساحة وزن سعة حمولة عدد مدة عنوان موضوع ثمن كلفة تكلفة رأسمال لون مصدر هدف قوام أصل مضمون مفاد مركز سكان محور شعار سن قدر مقدار نوع حجم طاقة قدرة سرعة حصيلة سعر قطر عمق مسافة صاحب مالك مؤسس بطل مؤلف مخرج".split(
    " ",
  ),
);

/** بلدا نصف سكانه, أول أهدافه: how many of them, or which. */
const shares = new Set("نصف ثلث ربع أول آخر ثاني أحد إحدى أبرز أهم".split(" "));

/** Nouns that say when and how much: سنة, كيلومتر. */
const unspoken = new Set(["time", "unit", "money"]);
const amounts = (word: Word) =>
  word.entry?.kinds.some((kind) => unspoken.has(kind)) === true ||
  quantifiers.has(word.lemma) ||
  shares.has(word.lemma);

/** عددا من الركاب يفوق المسموح: a number of them right before the verb, and not they, is told of. */
export function ofAmount(discourse: Discourse, verb: Word): boolean {
  const { words, tree } = discourse;
  if (verb.feats.Aspect !== "Imp" || childBy(tree, verb.index, "mark", "cc") !== undefined) return false;
  for (let at = verb.index - 1, step = 0; at >= 0 && step < 4; at = tree.heads[at] ?? -1, step++) {
    const here = words[at];
    if (here === undefined || here.upos === "VERB" || here.index >= verb.index) return false;
    if (quantities.has(here.lemma) && !here.norm.startsWith("ال") && here.feats.Gender === verb.feats.Gender)
      return true;
  }
  return false;
}
const quantities = new Set(["عدد", "نسبة", "كمية", "مبلغ", "معدل", "مقدار", "قدر"]);

/** The indefinite noun whose phrase ends right before a bare imperfect, and that agrees; null elsewhere. */
export function describedBefore(discourse: Discourse, verb: Word, feats: Word["feats"]): Draft | null {
  const { words, tree } = discourse;
  if (verb.feats.Aspect !== "Imp" || verb.feats.Person !== "3") return null;
  if (childBy(tree, verb.index, "mark", "cc") !== undefined) return null;
  let last = words[verb.index - 1];
  if (last?.form === "،") last = words[last.index - 1];
  if (last === undefined || last.sentence !== verb.sentence) return null;
  if (last.upos !== "NOUN" && last.upos !== "PROPN" && last.upos !== "ADJ") return null;
  // تدابير تعتبرها, أشخاص تشتبه بأنهم: who does it is not what is described; التنظيم يقول: a subject.
  const next = words[verb.index + 1];
  if (verb.feats === feats && next?.part === "enclitic" && next.feats.Gender === feats.Gender) return null;
  const first = last.upos === "ADJ" ? words[tree.heads[last.index] ?? -1] : last;
  if (first === undefined || first.upos === "VERB" || first.norm.startsWith("ال")) {
    const subject = first === undefined || first.upos === "VERB" ? null : discourse.holder(first.index);
    if (subject === null || agrees(subject, { ...feats, Person: "3" }, "pronoun")) return null;
  } else if (first.upos === "NOUN" && isOpen(discourse, first.index)) {
    const entity = discourse.holder(first.index);
    return entity !== null && agrees(entity, { ...feats, Person: "3" }, "pronoun") ? entity : null;
  }
  for (let at = last.index, step = 0; at >= 0 && step < climb; at = tree.heads[at] ?? -1, step++) {
    const here = words[at];
    if (here === undefined || at > last.index || here.upos === "VERB" || here.sentence !== verb.sentence) return null;
    const deprel = relation(tree.deprels[at] ?? "");
    if (here.upos === "NOUN" && isOpen(discourse, at)) {
      const entity = discourse.holder(at);
      if (entity !== null && agrees(entity, { ...feats, Person: "3" }, "pronoun")) return entity;
    }
    if (deprel === "nsubj" || deprel === "root") return null;
  }
  return null;
}

/** Indefinite: no article, no pronoun, and nothing definite governed. */
function isOpen({ words, tree }: Discourse, head: number): boolean {
  let at = head;
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at];
    if (word === undefined || word.norm.startsWith("ال") || word.upos === "PROPN" || word.feats.Definite === "Def")
      return false;
    const next = words[at + 1];
    if (next === undefined || next.part === "enclitic") return next === undefined;
    if (tree.heads[at + 1] !== at || relation(tree.deprels[at + 1] ?? "") !== "nmod" || next.upos === "ADP")
      return true;
    at++;
  }
  return true;
}
