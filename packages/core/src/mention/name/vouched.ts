// What vouches for a person's name around it, so that everyday words may be its parts: a title, a naming verb, وهو after it.
import { adjacent, type Features, has, is } from "./features.ts";
import { afterthoughts, closed } from "./person-words.ts";
import { befallsNamed } from "./persons-deeds.ts";
import { titleBefore } from "./title.ts";
import { wordSet } from "./word-set.ts";

/** What stands right before a name and says so: شاب يدعى سالم العطار, المدعو, الملقب. */
const naming = wordSet("يدعى تدعى المدعو المدعوة مدعو اسمه يسمى تسمى يكنى المكنى الملقب");
/** With ب before them a leader's name follows: برئاسة, بقيادة. */
const leading = wordSet("رئاسة قيادة زعامة إشراف إدارة تدريب تحكيم إمامة");
/** What a work's or report's maker stands after: إخراج خيري بشارة, كتب: سامي. */
const credits = wordSet("إخراج تأليف إعداد بقلم تصوير ترجمة موسيقى ألحان سيناريو غناء مونتاج");

/** A name follows whoever the word before it is: الرئيس, يدعى, المزارع. */
export function introducesName(features: Features, at: number): boolean {
  return (
    titleBefore(features, at) !== null ||
    titledWithComma(features, at) ||
    named(features, at) ||
    befallsNamed(features, at) ||
    humanBefore(features, at)
  );
}

/** السفير الأردني لدى فرنسا، رامي القضاة: a title, a comma and a given name. */
function titledWithComma(features: Features, at: number): boolean {
  const mark = features.words[at - 1]?.form;
  return (
    (mark === "،" || mark === ",") &&
    (features.given[at] ?? null) !== null &&
    !nameBefore(features, at - 2) &&
    titleBefore(features, at - 1) !== null
  );
}

/** الدكتور زاهد مختار، جراح الأطفال: the bearer stands before the comma. */
const nameBefore = (features: Features, at: number): boolean =>
  (features.given[at] ?? features.surname[at] ?? null) !== null || has(features, at, is.unknown);

function named(features: Features, at: number): boolean {
  const before = features.words[at - 1];
  if (before === undefined) return false;
  if (naming.has(features.norms[at - 1] ?? "")) return true;
  // وفد برئاسة خليل الحية.
  if (leading.has(features.norms[at - 1] ?? "") && features.words[at - 2]?.norm === "ب") return true;
  if (credits.has(features.norms[at - 1] ?? "") && adjacent(features, at - 1, at)) return true;
  // د. عزيز, أ. سامر.
  if (before.form === "." && features.words[at - 2]?.norm === "د") return true;
  // اسمه: the pronoun is a word of its own.
  return before.part === "enclitic" && features.norms[at - 2] === "اسم";
}

/** المزارع نبيل, صاحب المتجر وديع: a definite word for a human being, or one with what it governs, right before. */
function humanBefore(features: Features, at: number): boolean {
  // طالبها جاد زعيتر.
  const owned = features.words[at - 1];
  if (owned?.part === "enclitic" && owned.sentence === features.words[at]?.sentence)
    return human(features, at - 2) && !has(features, at, is.definite) && (features.given[at] ?? null) !== null;
  if (!adjacent(features, at - 1, at)) return false;
  // الرجل الكتوم: what a definite word for a human being is like.
  if (!has(features, at - 1, is.definite) || has(features, at, is.definite)) return false;
  return human(features, at - 1) || (adjacent(features, at - 2, at - 1) && human(features, at - 2));
}

/** A title, or a word for a human being, right before: المصممة ريما مدور. */
const personBefore = (features: Features, at: number): boolean =>
  titleBefore(features, at) !== null || humanBefore(features, at);

function human(features: Features, at: number): boolean {
  const word = features.words[at];
  return (
    word !== undefined &&
    word.upos === "NOUN" &&
    word.norm.length > 2 &&
    word.feats.Number !== "Plur" &&
    word.feats.Number !== "Dual" &&
    word.entry?.kinds.includes("human") === true
  );
}

/** سعاد مرزاق، وهي طبيبة; كمال عيسى (42 عاما): what follows tells who the named one is. */
export function toldAfter(features: Features, to: number): boolean {
  const { words } = features;
  const mark = words[to]?.form;
  if (mark === "(" && words[to + 1]?.upos === "NUM") return /^(عام|سن)/.test(words[to + 2]?.norm ?? "");
  if (mark !== "،" && mark !== ",") return false;
  const next = words[to + 1];
  if (next?.norm === "و") return words[to + 2]?.norm === "هو" || words[to + 2]?.norm === "هي";
  return tellsOfOne.has(next?.norm ?? "");
}

/** A word of any kind between a foreign name and وهو or الذي لاحقته: إداوردو [فيلا]، وهو طبيب. */
export function toldOfLast(features: Features, at: number): boolean {
  const word = features.words[at];
  if (word === undefined || !has(features, at, is.base) || has(features, at, is.definite | is.role | is.time))
    return false;
  if (closed.has(features.norms[at] ?? "") || word.token === features.words[at + 1]?.token) return false;
  if (word.upos !== "NOUN" && word.upos !== "VERB" && word.upos !== "ADJ") return false;
  if (features.words[at - 2]?.upos === "VERB" && features.words[at - 1]?.source === "lexicon" && word.upos !== "NOUN")
    return false;
  if (word.source === "lexicon" && (word.entry?.kinds ?? []).includes("human")) return false;
  // إفراين ريوس مونت، الذي لاحقته: a verb without anything is none.
  const relative =
    word.upos === "VERB" &&
    features.words[at + 1]?.form === "،" &&
    /^(الذي|التي)$/.test(features.words[at + 2]?.norm ?? "");
  if (relative) return has(features, at - 1, is.unknown | is.proper) && has(features, at - 2, is.unknown | is.proper);
  return (
    toldAfter(features, at + 1) && !/(ا|ين|ون)$/.test(word.norm.length > 3 && word.upos !== "NOUN" ? word.norm : "")
  );
}

const tellsOfOne = wordSet("البالغ البالغة المولود المولودة الملقب الملقبة المعروف المعروفة المنحدر المنحدرة");

/** Everyday words that are surnames after a given name where the context vouches: سامر الخازن (the treasurer), حكيم السوسي. */
export function surnameHere(features: Features, at: number, from: number): boolean {
  const word = features.words[at];
  const norm = features.norms[at] ?? "";
  if (word === undefined || closed.has(norm) || afterthoughts.has(norm) || norm.length < 3) return false;
  if (has(features, at, is.time) || features.words[at + 1]?.token === word.token) return false;
  // الفوزان is also the dual of a noun.
  if (word.feats.Number === "Dual" && has(features, at, is.definite) && norm.endsWith("ان")) return true;
  // المحاميد, عبيدات: a word that no lexicon has may look like a plural.
  if (afterTitle(features, at, from)) return true;
  if (norm.length < 4) return false;
  if (
    word.source === "lexicon" &&
    (word.feats.Number === "Plur" || word.feats.Number === "Dual" || /(ات|ين|ون|يه)$/.test(norm))
  )
    return false;
  if (!has(features, at, is.definite))
    return (
      !has(features, at, is.verb | is.role) &&
      !afterthoughts.has(norm) &&
      ((word.source !== "lexicon" && has(features, at, is.guess | is.unknown)) ||
        features.given[at] !== null ||
        features.surname[at] !== null)
    );
  if (has(features, at, is.proper) || word.source !== "lexicon") return true;
  // An indefinite word takes no definite adjective: حكيم السوسي can only be a name after a title.
  if (word.upos === "ADJ") return !norm.endsWith("ه") && !has(features, from, is.definite);
  if (word.upos !== "NOUN" || word.feats.VerbForm === "Vnoun" || norm.endsWith("ه")) return false;
  // سمير القنطار: a given name that is nothing else takes any definite noun, but الملك حمد المعرض has an object.
  const first = features.given[at - 1] ?? null;
  if (first !== null && !first.ambiguous && has(features, at - 1, is.proper) && !rulerBefore(features, from))
    return !afterthoughts.has(norm) && !(word.entry?.kinds ?? []).some((kind) => notSurname.has(kind));
  // طالب الجامعة is a student: a word for a person governs the noun after it.
  if (features.words[from]?.entry?.kinds.includes("human")) return (features.surname[at] ?? null) !== null;
  return (word.entry?.kinds ?? []).every((kind) => kind === "human" || kind === "title");
}

/** الدكتورة ليلى حدادين, الدكتور ناصر معرفية: after a title and a given name an indefinite noun can be nothing but a surname, unless it governs or describes. */
function afterTitle(features: Features, at: number, from: number): boolean {
  const word = features.words[at];
  if (word === undefined || at !== from + 1 || (features.given[from] ?? null) === null) return false;
  if (!personBefore(features, from) || rulerBefore(features, from)) return false;
  if (has(features, at, is.definite | is.role | is.time | is.verb) || !has(features, at, is.noun | is.adjective))
    return false;
  const norm = features.norms[at] ?? "";
  // حالة الطفلة لميس مستقرة: what is said of her.
  if (word.upos === "ADJ" && norm.endsWith("ه") && titleBefore(features, from) === null) return false;
  if (/ا$/.test(norm) || word.feats.VerbForm === "Vnoun" || word.feats.Degree !== undefined || afterthoughts.has(norm))
    return false;
  // سليم بوزيدي, نبيل شمسان: what no lexicon has, or a dual with its ن, governs nothing.
  if (word.source !== "lexicon" || (norm.endsWith("ان") && word.feats.Number === "Dual")) return true;
  return (
    !adjacent(features, at, at + 1) ||
    !has(features, at + 1, is.definite | is.noun | is.adjective) ||
    has(features, at + 1, is.role)
  );
}

const notSurname = new Set(["event", "org", "group", "time", "role", "place", "document", "speech", "media"]);
/** Titles whose bearers go by one name. */
const rulers = wordSet("الملك الأمير الشيخ السلطان البابا الإمبراطور الملكة الأميرة الشيخة القديس سمو جلالة");

const rulerBefore = (features: Features, from: number): boolean => rulers.has(features.norms[from - 1] ?? "");

/** نزيه الحلواني after a title, though no list has either: an indefinite word, then a surname or a word that no lexicon has. */
export function unlistedName(features: Features, from: number): number {
  const { words } = features;
  const next = from + 1;
  const first = words[from];
  if (first === undefined || !adjacent(features, from - 1, from) || !adjacent(features, from, next)) return from;
  if (!has(features, from - 1, is.definite | is.proper) || !personBefore(features, from)) return from;
  const norm = features.norms[from] ?? "";
  if (has(features, from, is.definite | is.time | is.role) || closed.has(norm) || norm.length < 3) return from;
  if (has(features, from, is.verb) || first.feats.VerbForm === "Vnoun") return from;
  // بادو الزاكي, though بادو looks like a plural that governs.
  if (first.feats.Number === "Plur" && !norm.endsWith("و")) return from;
  // سلفان شالوم: two ancestors would lose their ن before another noun.
  const two = first.feats.Number === "Dual" && norm.endsWith("ان");
  if (/(ه|ا|ات|ين|ون)$/.test(norm) || ((first.entry?.kinds.length ?? 0) > 0 && !two)) return from;
  const surname = (features.surname[next] ?? null) !== null || words[next]?.source !== "lexicon";
  if (!surname || !surnameHere(features, next, from)) return from;
  // رعد الدهلكي جمع تواقيع: an indefinite noun does not go on with a definite one.
  const object =
    has(features, next, is.definite) && has(features, next + 1, is.noun) && !has(features, next + 1, is.definite);
  return object || endsClause(features, next + 1) ? next + 1 : from;
}

function endsClause(features: Features, at: number): boolean {
  const word = features.words[at];
  if (word === undefined) return true;
  return (
    word.upos === "PUNCT" ||
    word.upos === "SCONJ" ||
    word.upos === "VERB" ||
    word.upos === "ADP" ||
    word.upos === "ADV" ||
    word.upos === "CCONJ"
  );
}
