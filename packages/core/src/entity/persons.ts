// A person taken up by another word than before: المتهم (the accused), المدرب الألماني (the German coach).
import { frameOf } from "../lexicon/frames.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { type Discourse, traceReach } from "./discourse.ts";
import { doersOf } from "./doers.ts";
import type { Draft } from "./draft.ts";
import { metFate } from "./fate.ts";
import { accused, anyone, mayBeCalled, officers, saidOfAll } from "./person-words.ts";
import { collectives } from "./phrase-heads.ts";
import { counted, definite } from "./phrase-words.ts";

/** حقوق الإنسان, نحو المجهول: no one who was spoken of. */
const nobody = new Set(["إنسان", "مجهول", "فرد", "مرء", "غير", "آخر", "بشر", "عميد"]);

/** Clauses above whose subjects it is not. */
const clausesAsked = 3;

/** So many sentences back. */
const personReach = 8;

export function personByAnotherWord(discourse: Discourse, word: Word): Draft | null {
  if (collectives.has(word.norm.replace(/^ال/, "")) || nobody.has(word.lemma)) return null;
  if (word.feats.Number === "Plur" || word.feats.Number === "Dual" || !bare(discourse, word)) return null;
  const { words } = discourse;
  if (
    saidOfAll(
      word.lemma,
      [1, 2, 3].map((back) => words[word.index - back]?.lemma),
    )
  )
    return null;
  const gender = word.feats.Gender === "Fem" ? "Fem" : "Masc";
  const met = metFate(
    discourse,
    word,
    (entity) =>
      entity.number === "Sing" &&
      (entity.type === "person" || (entity.human && !entity.named)) &&
      (ofEither.has(word.lemma) || (entity.gender ?? "Masc") === gender),
  );
  if (met !== null) return met;
  const end = Math.max(0, discourse.traces.length - traceReach);
  const speakers = new Set(
    discourse
      .clausesAbove(word.index)
      .slice(0, clausesAsked)
      .map((one) => discourse.subjectOf(one)),
  );
  const says = tells(discourse, word.index);
  const nation = nationOf(discourse, word);
  let other: Draft | null = null;
  // من جهتها، أشادت اللاعبة: another than who spoke before.
  let contrasted = says && inTurn(discourse, word);
  for (let at = discourse.traces.length - 1; at >= end; at--) {
    const trace = discourse.traces[at];
    if (trace === undefined || trace.sentence < word.sentence - personReach) break;
    const { entity } = trace;
    if (trace.head >= word.index || entity.type !== "person" || entity.number !== "Sing") continue;
    if ((entity.gender ?? "Masc") !== gender) continue;
    if (contrasted && tells(discourse, trace.head)) {
      contrasted = false;
      speakers.add(entity);
    }
    if (speakers.has(entity) && says) continue;
    const nations = nationsOf(entity);
    // اللاعبة الروسية is not أنس جابر, whom the article has called a Tunisian.
    if (nation !== null && nations.length > 0 && !nations.includes(nation)) continue;
    if (entity.lemmas.has(word.lemma)) return entity;
    // قال القاضي إن المتهم: who says it speaks of another, and no judge is the accused.
    if (speakers.has(entity) || (accused.has(word.lemma) && [...entity.lemmas].some((one) => officers.has(one))))
      continue;
    const fits =
      (anyone.has(word.lemma) && !(word.lemma === "مرأة" && entity.named)) ||
      mayBeCalled(word.lemma, entity.lemmas) ||
      (entity.named &&
        (nation !== null && nations.includes(nation)
          ? !entity.attributes.some((one) => one.type === "role" && one.value.includes(" "))
          : !entity.attributes.some((one) => one.type === "role")));
    if (!fits) continue;
    // «كنت أعرف رب الأسرة»، يقول الرجل: who tells has told before.
    if (!says || tells(discourse, trace.head)) return entity;
    other ??= entity;
  }
  return other;
}

/** The country of the adjective beside the word: اللاعبة الروسية. */
function nationOf(discourse: Discourse, word: Word): string | null {
  for (const child of childrenBy(discourse.tree, word.index, "amod")) {
    const key = discourse.words[child]?.entry?.key;
    if (key != null) return `e:${key}`;
  }
  return null;
}

/** Countries by whose adjective the person was called. */
const nationsOf = (entity: Draft): readonly string[] =>
  entity.attributes.flatMap((one) => (one.by === "entity/attribute.nisba" && one.entity !== null ? [one.entity] : []));

/** من جهته, من جانبها, بدوره, في المقابل: a turn of the text to another, so many words before its subject at most. */
const turnReach = 7;
const turns = new Set(["جهة", "جانب", "دور", "ناحية", "طرف"]);

function inTurn({ words }: Discourse, word: Word): boolean {
  for (let at = word.index - 1; at >= Math.max(1, word.index - turnReach); at--) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence) return false;
    if (turns.has(here.lemma) && words[at - 1]?.upos === "ADP" && words[at + 1]?.part === "enclitic") return true;
    if (here.norm === "المقابل" && words[at - 1]?.upos === "ADP") return true;
  }
  return false;
}

/** Is the word the subject of a verb of saying? */
function tells(discourse: Discourse, head: number): boolean {
  const { tree, words } = discourse;
  const deprel = relation(tree.deprels[head] ?? "");
  if (words[head]?.upos === "VERB") return isReport(words[head]);
  if (deprel === "appos" || deprel === "flat") return tells(discourse, tree.heads[head] ?? -1);
  return deprel === "nsubj" && isReport(words[tree.heads[head] ?? -1]);
}

const isReport = (verb: Word | undefined) => frameOf(verb?.entry?.frame ?? null)?.report !== undefined;

/** Feminine words for men too. */
const ofEither = new Set(["ضحية", "رهينة"]);

/** الخبراء الذين فحصوا العظام: the clause says which. */
const toldWhich = ({ words }: Discourse, word: Word) => words[word.index + 1]?.feats.PronType?.includes("Rel") === true;

/** Alone, or with the adjective of a country only. */
function bare(discourse: Discourse, word: Word): boolean {
  return (
    childrenBy(discourse.tree, word.index, "nmod").every(
      (child) =>
        inBrackets(discourse, child) ||
        away.has(discourse.words[childBy(discourse.tree, child, "case") ?? -1]?.norm ?? ""),
    ) &&
    childrenBy(discourse.tree, word.index, "amod").every(
      (child) => discourse.words[child]?.entry?.key != null || states.has(discourse.words[child]?.lemma ?? ""),
    )
  );
}

/** What tells no one apart: البطل السابق, اللاعب الشاب. */
const states = new Set([
  "بالغ",
  "سابق",
  "أسبق",
  "راحل",
  "شاب",
  "مخضرم",
  "حالي",
  "مستقيل",
  "معزول",
  "مخلوع",
  "متوج",
  "خمسيني",
  "أربعيني",
  "ثلاثيني",
  "عشريني",
  "ستيني",
]);

/** فصلت المتهم من منصبه: what these begin is the verb's more often. */
const away = new Set(["من", "عن", "الي", "علي", "مع", "امام", "بعد", "قبل"]);

/** اللاعب (27 عاما): an age in brackets tells no one apart. */
const inBrackets = ({ words }: Discourse, child: number) =>
  words[child - 1]?.form === "(" || words[child - 2]?.form === "(";

/** Words for people that have been counted or spoken of by another word. */
const anyPeople = new Set([
  "مشارك",
  "متهم",
  "مهاجم",
  "ضحية",
  "مصاب",
  "جريح",
  "قتيل",
  "مفقود",
  "معتقل",
  "موقوف",
  "مدان",
  "ناجي",
  "راكب",
  "محتج",
  "متظاهر",
  "مشتبه",
  "منفذ",
  "جاني",
  "رجل",
  "شخص",
]);

/** Who works in a team: فريق من علماء الفلك … الباحثون. */
const ofTeams = new Set(["باحث", "عالم", "طبيب", "خبير", "محقق", "منقذ", "مفتش", "مراقب", "أثري", "عامل", "مسعف"]);
const teams = new Set(["فريق", "بعثة", "لجنة", "مجموعة", "طاقم"]);

/** The team or the people of such a word that were spoken of last, where they were not called so before. */
function teamBefore(discourse: Discourse, word: Word): Draft | null {
  for (let at = word.index - 1; at >= Math.max(0, word.index - teamReach); at--) {
    const before = discourse.words[at];
    if (before?.upos !== "NOUN" || !teams.has(before.lemma)) continue;
    const last = Math.min(discourse.tree.last[at] ?? at, at + teamWords);
    for (let inside = at + 1; inside <= last; inside++)
      if (ofTeams.has(discourse.words[inside]?.lemma ?? "")) return discourse.holder(at);
  }
  return null;
}
const teamReach = 150;
const teamWords = 4;

/** So many words back. */
const peopleReach = 150;

/** مسلحين … المهاجمين: the last people who were introduced. */
export function peopleByAnotherWord(discourse: Discourse, word: Word): Draft | null {
  if (word.feats.Number !== "Plur" || !bare(discourse, word)) return null;
  if (ofTeams.has(word.lemma)) return toldWhich(discourse, word) ? null : teamBefore(discourse, word);
  const doers = doersOf(discourse, word);
  if (doers !== null) return doers;
  if (!anyPeople.has(word.lemma)) return null;
  const met = metFate(discourse, word, (entity) => entity.number === "Plur" && !entity.named && entity.human);
  if (met !== null) return met;
  for (let at = word.index - 1; at >= Math.max(0, word.index - peopleReach); at--) {
    const before = discourse.words[at];
    const noun = before?.upos === "NOUN" || (before?.upos === "ADJ" && counted(discourse, at));
    if (before === undefined || !noun || definite(before) || before.feats.Definite === "Cons") continue;
    if (before.feats.Number !== "Plur" && !counted(discourse, at)) continue;
    const entity = discourse.holder(at);
    if (entity?.human === true && entity.number === "Plur" && !entity.named) return entity;
  }
  return null;
}
