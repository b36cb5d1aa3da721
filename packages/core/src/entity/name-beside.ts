// Names that stand right beside a noun for what they are: شركة أرامكو, السفير، رامي القضاة،, الائتلاف الحاكم (الإطار التنسيقي).
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

export interface Beside {
  readonly entity: Draft;
  /** After the last word of the name. */
  readonly to: number;
  /** The comma before the name, where one stands there. */
  readonly comma?: number;
  /** Told by يدعى or اسمه, so that the noun may take up who was spoken of without a name. */
  readonly called?: boolean;
}

/** شركة أرامكو, صحيفة هآرتس, وكالة "بلومبرغ": the name right after a head that is no part of it. */
export function nameBeside(discourse: Discourse, word: Word, type: EntityType | null): Beside | null {
  const called = type === "person" ? calledByName(discourse, word) : null;
  if (called !== null) return called;
  // الأرجنتيني خوليان ألفاريز is one person; والدة محمد (Mohammed's mother) is another.
  if (type === "person" && !word.norm.startsWith("ال"))
    return betweenCommas(discourse, word) ?? afterBrackets(discourse, word) ?? afterField(discourse, word);
  const next = discourse.words[word.index + 1];
  const at = next !== undefined && /^["«“]$/.test(next.form) ? word.index + 2 : word.index + 1;
  // الأمين العام، مازن العلمي،: the name beside may stand after a comma.
  const beside =
    type === "person"
      ? discourse.tree.children[word.index]?.find((child) => discourse.tree.deprels[child] === "appos")
      : undefined;
  const name =
    namesAhead.get(discourse)?.(at) ??
    namesAhead.get(discourse)?.(beside ?? -1) ??
    (type === "person" ? betweenCommas(discourse, word) : null);
  if (type === null)
    return name !== null && (name.entity.type === "gpe" || name.entity.type === "location") ? name : null;
  return name?.entity.type === type ? name : null;
}

/** المتهم، ويدعى صبحي عبد الجواد; رجلا اسمه كمال: who is called so. */
function calledByName(discourse: Discourse, word: Word): Beside | null {
  const { words } = discourse;
  if (word.feats.Number === "Plur" || word.feats.Number === "Dual") return null;
  for (let at = word.index + 1; at < word.index + calledReach; at++) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence) return null;
    const named = /^(?:يدعي|تدعي|يسمي|تسمي)$/.test(here.norm)
      ? at + 1
      : here.norm === "اسم" && words[at + 1]?.part === "enclitic"
        ? at + 2
        : -1;
    const name = named < 0 ? null : (namesAhead.get(discourse)?.(named) ?? null);
    if (named >= 0) return name?.entity.type === "person" ? { ...name, called: true } : null;
    if (here.upos === "SCONJ" || here.form === "." || here.form === "؛") return null;
  }
  return null;
}
/** رجل أعمال هندي يقيم في إيطاليا ويدعى جوزيف. */
const calledReach = 9;

/** The name between commas may begin this many words after its office. */
const commaReach = 14;

/** السفير لدى فرنسا، رامي القضاة، رفض; محاميه، سعد القرني، طلب: the name that stands between commas after an office. */
function betweenCommas(discourse: Discourse, word: Word): Beside | null {
  const { words } = discourse;
  if (word.feats.Number === "Plur" || word.feats.Number === "Dual" || word.feats.Definite === "Ind") return null;
  for (let at = word.index + 1; at < word.index + commaReach; at++) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence || here.upos === "VERB" || here.upos === "SCONJ")
      return null;
    if (here.form !== "،") continue;
    const name = namesAhead.get(discourse)?.(at + 1) ?? null;
    const after = name === null ? undefined : words[name.to];
    // وأوضح مدير الوكالة، مايك بومبيو أن: some leave out the second comma.
    const closed = after?.form === "،" || after?.upos === "SCONJ" || after?.upos === "VERB" || after?.upos === "ADV";
    if (name?.entity.type !== "person" || !closed) return null;
    const female = word.feats.Gender === "Fem";
    return name.entity.gender !== null && (name.entity.gender === "Fem") !== female && female
      ? null
      : { ...name, comma: at };
  }
  return null;
}

/** عالمة الفيزياء سارة حداد, خبيرة الأمن السيبراني ليلى نصر: the name after the field of who is called so. */
function afterField(discourse: Discourse, word: Word): Beside | null {
  const { words } = discourse;
  if (word.feats.Definite !== "Cons" || word.feats.Number === "Plur" || word.feats.Number === "Dual") return null;
  // نائب وزير الخارجية كمال رزاق: he is the deputy.
  const above = words[word.index - 1];
  if (above?.feats.Definite === "Cons" && above.entry?.kinds.some((kind) => people.has(kind)) === true) return null;
  for (let at = word.index + 1; at <= word.index + fieldReach; at++) {
    const here = words[at];
    const name = at > word.index + 1 ? (namesAhead.get(discourse)?.(at) ?? null) : null;
    if (name !== null) {
      const fits = name.entity.gender === null || (name.entity.gender === "Fem") === (word.feats.Gender === "Fem");
      return name.entity.type === "person" && fits ? name : null;
    }
    if (here === undefined || here.sentence !== word.sentence || !here.norm.startsWith("ال")) return null;
    // ولي العهد السعودي الأمير محمد: a rank right before the name is his too.
    const rank = ranks.has(here.lemma) && (namesAhead.get(discourse)?.(at + 1) ?? null) !== null;
    const field =
      rank || here.upos === "ADJ" || (here.upos === "NOUN" && !here.entry?.kinds.some((kind) => people.has(kind)));
    if (!field) return null;
  }
  return null;
}
/** A field has at most so many words. */
const fieldReach = 5;
/** محامي المتهم كمال: the name is the one's beside it. */
const people = new Set(["human", "role", "title"]);
const ranks = new Set(
  "أمير أميرة ملك ملكة شيخ شيخة سيد سيدة دكتور دكتورة مهندس مهندسة مستشار مستشارة أستاذ أستاذة لواء عميد عقيد فريق جنرال مشير قاضي قاضية سفير سفيرة".split(
    " ",
  ),
);

/** زعيم حزب البديل (يمين متطرف) تينو: the name after a remark in brackets on what he heads. */
function afterBrackets(discourse: Discourse, word: Word): Beside | null {
  const { words } = discourse;
  if (word.feats.Definite !== "Cons" || word.feats.Number === "Plur" || word.feats.Number === "Dual") return null;
  let open = false;
  for (let at = word.index + 2; at < word.index + bracketsReach; at++) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence || here.upos === "VERB" || here.upos === "SCONJ")
      return null;
    if (here.form === "(") open = true;
    else if (here.form === ")") {
      const name = open ? (namesAhead.get(discourse)?.(at + 1) ?? null) : null;
      return name?.entity.type === "person" ? name : null;
    } else if (!open && here.upos === "PUNCT" && !/^["«»“”]$/.test(here.form)) return null;
  }
  return null;
}
const bracketsReach = 14;

/** الائتلاف الحاكم (الإطار التنسيقي): what stands in brackets right after a definite phrase names it. */
export function nameInBrackets(discourse: Discourse, word: Word): Draft | null {
  const last = discourse.tree.last[word.index] ?? word.index;
  for (let at = word.index + 1; at <= last + 1 && at < word.index + 8; at++) {
    if (discourse.words[at]?.form !== "(") continue;
    const name = namesAhead.get(discourse)?.(at + 1) ?? null;
    return name?.entity.type === "organization" ? name.entity : null;
  }
  return null;
}

/** Set by the stage: makes the entity of a name that is still ahead. */
export const namesAhead = new WeakMap<Discourse, (from: number) => { entity: Draft; to: number } | null>();
