// The participants of a verbal noun: انسحاب القوات من البلاد (the forces' withdrawal), تقييم اللجنة الوضع (the committee's assessment).
import { frameOf } from "../lexicon/frames.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { canAct, isPlace } from "./animacy.ts";
import { controllerOf } from "./control.ts";
import { isObject } from "./objects.ts";
import { obliqueRoles } from "./obliques.ts";
import { partiesOf } from "./predicates.ts";
import type { RoleList } from "./role-list.ts";
import { subjectRole } from "./subjects.ts";
import { degrees } from "./verb-senses.ts";

export function verbalNounRoles(roles: RoleList, word: Word): void {
  const { reading } = roles;
  const { tree, words } = reading;
  const phrases = childrenBy(tree, word.index, "nmod");
  let idafa: number | undefined;
  let owner: number | undefined; // الانسحاب الفوري للقوات: with an adjective between, ل takes the place of the idafa
  let parties: number | undefined; // هجمات بين القوات والفصائل: both do it
  for (const phrase of phrases) {
    const preposition = words[childBy(tree, phrase, "case") ?? -1]?.lemma;
    if (preposition === undefined) {
      if (idafa === undefined && !reading.timeAt.has(phrase)) idafa = phrase;
    } else if (preposition === "ل") {
      if (owner === undefined && words[phrase]?.feats.VerbForm !== "Vnoun") owner = phrase;
    } else if (preposition === "بين") parties ??= phrase;
  }
  const object = childrenBy(tree, word.index, "obj").find((child) => isObject(reading, word, child));
  const possessor = idafa ?? owner;
  if (possessor === undefined) parties ??= partiesOf(reading, word.index);
  if (possessor !== undefined) roles.add(possessorRole(roles, word, possessor, object), possessor);
  else if (parties !== undefined && canAct(reading, parties)) roles.add("agent", parties);
  if (object !== undefined) roles.add("theme", object);
  obliqueRoles(roles, word, word.index);
  if (!degrees.has(word.entry?.verb ?? "")) roles.topicAsTheme();
  if (roles.has("agent") || roles.has("cause") || !isDoing(roles, word)) return;
  const controller = controllerOf(reading, word.index);
  if (controller !== null) roles.add("agent", controller.word, controller.basis);
}

/** Being enough, running out, passing: nobody's doing. Lemmas. */
const lasting = new Set("كفاية فوات نفاد توافر توفر وجود انعدام غياب نقص عدم".split(" "));

/** Somebody does it: not where an intransitive verb names what comes about. */
const isDoing = ({ reading }: RoleList, word: Word) =>
  !lasting.has(word.lemma) && (word.entry?.object === true || subjectRole(reading, word, false) === "agent");

/** Verbal nouns whose owner does them, though the verb is transitive: زيارة الرئيس، دعم الدول. Lemmas. */
const doings = new Set(
  "زيارة دعم رعاية مساعدة موافقة رغبة هجوم غارة حملة نية قرار عزم رفض استعداد حرص إصرار سعي إشراف مبادرة جولة عملية فوز خسارة إعلان بيان".split(
    " ",
  ),
);

/** What befalls: whose death it is suffers it. Lemmas. */
const fates = new Set("مقتل مصرع وفاة موت استشهاد هلاك غرق حتف ولادة مولد إصابة سقوط فقدان اغتيال إعدام".split(" "));
/** Feelings: whose they are has them. Lemmas. */
const feelings = new Set(
  "إعجاب غضب قلق استياء خوف خشية شعور ثقة اهتمام حماس حماسة فرح حزن أسف ندم شك حيرة دهشة رضا ارتياح امتعاض تعاطف حنين حب كراهية إيمان اعتقاد ظن رأي أمل طموح حلم تشاؤم تفاؤل شغف".split(
    " ",
  ),
);

function possessorRole(roles: RoleList, word: Word, possessor: number, object: number | undefined) {
  const { reading } = roles;
  const { tree, words } = reading;
  const acts = canAct(reading, possessor);
  const role = subjectRole(reading, word, false);
  if (fates.has(word.lemma)) return "theme";
  if (feelings.has(word.lemma) && (acts || words[possessor]?.part === "enclitic")) return "agent";
  const transitive = word.entry?.object ?? word.entry?.verb === null;
  // هطول الأمطار، عودة الأمطار: things that an intransitive verb names undergo; people and bodies do.
  if (object === undefined && !transitive) return role === "agent" && !acts ? "theme" : role;
  if (object !== undefined) return role === "cause" ? "cause" : "agent";
  // حرب غزة، قمة الرياض: what no verb names is somewhere, or somebody's.
  if (word.entry?.verb === null && (word.entry?.kinds ?? []).includes("event"))
    return isPlace(reading, possessor) ? "place" : acts ? "agent" : "theme";
  // مغادرة البلاد; but دخول القانون حيز التنفيذ
  if (!acts) return isPlace(reading, possessor) ? (frameOf(word.entry?.frame ?? null)?.object ?? "theme") : "theme";
  if (words[possessor]?.upos === "PRON" && childBy(tree, possessor, "case") !== undefined) return "agent"; // إنجاز له
  if (doings.has(word.lemma) || word.entry?.frame === "state") return "agent";
  // منع المتهم من السفر: of verbs that take somebody as object it is he; رفض الحكومة، موافقة الوزارة على: hers.
  const frame = frameOf(word.entry?.frame ?? null);
  if (frame?.controls === "object" || frame?.second !== undefined || frame?.report?.act === "accuse") return "theme";
  if (
    word.lemma === "نقل" &&
    !childrenBy(tree, word.index, "nmod", "obl").some((at) => words[childBy(tree, at, "case") ?? -1]?.lemma === "عن")
  )
    return "theme"; // نقل المصابين إلى المستشفى
  const governs = frame?.report !== undefined || frame?.controls === "subject";
  return governs && (frame?.report !== undefined || hasGoverned(roles, word)) ? "agent" : "theme";
}

/** The phrase that the row names for what it is about is there: موافقة الوزارة على الطلب. */
function hasGoverned({ reading }: RoleList, word: Word): boolean {
  const { tree, words } = reading;
  return childrenBy(tree, word.index, "nmod", "obl").some((phrase) => {
    const role = word.entry?.prep?.[words[childBy(tree, phrase, "case") ?? -1]?.lemma ?? ""];
    return role === "theme" || role === "topic";
  });
}
