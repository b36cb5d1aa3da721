// Why a run of words is taken for a person's name, as the end of the rule's id.
import { lookupLetters } from "../../lexicon/lookup.ts";
import type { Candidate } from "./candidates.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { knownAt } from "./known.ts";
import { namesThing } from "./named-things.ts";
import { madeOffice, officeBehind } from "./office-after.ts";
import type { PersonSpan } from "./person.ts";
import { afterthoughts } from "./person-words.ts";
import { speaksOfPerson } from "./persons-deeds.ts";
import { introducesName, toldAfter } from "./vouched.ts";
import { wordSet } from "./word-set.ts";

/** The reason, or null where the words are something else. */
export function reasonFor(features: Features, span: PersonSpan, before: Candidate | undefined): string | null {
  const { from, to, strength, known } = span;
  const size = to - from;
  const definite = has(features, from, is.definite);
  if (namesThing(features, from) && !(size > 1 && known > 1)) return null;
  if (strength === 3 && size === 1 && definite && describesOwned(features, from)) return null;
  if (strength === 3 && !(size === 1 && preposition(features, from))) return size > 1 ? "full" : "single";
  // كانافارو وإيمرسون: joined to a person by و.
  // Also دينا، ومدحت صالح.
  const joined =
    before?.type === "person" &&
    features.words[from - 1]?.upos === "CCONJ" &&
    (before.to === from - 1 || (before.to === from - 2 && /^[،,]$/.test(features.words[from - 2]?.form ?? "")));
  if (joined && (strength === 2 || (size > 1 && known > 1 && !definite && (features.given[from] ?? null) !== null)))
    return "joined";
  // الذي يرئس: after a relative word stands a verb, however it is spelled.
  if (
    size === 1 &&
    strength === 2 &&
    relatives.has(features.words[from - 1]?.norm ?? "") &&
    /^[يتن]/.test(features.norms[from] ?? "")
  )
    return null;
  const titled = introducesName(features, from) || (size > 1 && toldAfter(features, to));
  if (size === 1 && toldAlone(features, from) && toldAfter(features, to)) return "told";
  const spoken = afterSpeech(features, from) || (strength === 2 && citedFrom(features, from, to));
  const introduced = titled || spoken || (size > 1 && afterNisba(features, from));
  if (size === 1 && strength < 3 && titled && saysOrPlays(features, from)) return null;
  const why = titled ? "titled" : spoken ? "speaker" : "national";
  if (strength === 2 && size === 1 && subject(features, from)) return "subject";
  if (strength === 2)
    return introduced ? why : size > 1 && (known > 0 || !definite) && !thing(features, from, to) ? "unknown-run" : null;
  const opens = !definite || ((features.given[from] ?? null) !== null && introduced);
  const sure =
    families(features, span) ||
    (size > 1 && madeOffice(features, to)) ||
    // يفتقد صالح راتب المصاب.
    (size === 2 && known > 1 && allListed(features, span) && afterthoughts.has(features.norms[to] ?? "")) ||
    ((!has(features, from, is.verb) || features.norms[from + 1] === "بن") &&
      (anyProper(features, from, to) || allGiven(features, span) || officeBehind(features, to)));
  if (size > 1 && known > 1 && opens && (introduced || sure)) return introduced ? why : "everyday-run";
  if (size === 1 && !definite && befalls(features, from)) return "deed";
  if (size === 1 && definite && rules(features, from)) return "ruler";
  // قال الحكيم إن: an everyday word with the article is the speaker's name only before what is said.
  if (size === 1 && definite && spoken && !has(features, from, is.adjective))
    return saysNext(features, to) ? "speaker" : null;
  // الرئيس الأسد, الإمام الرضا.
  if (size === 1 && definite && honoured(features, from)) return "titled";
  // أفاد بيان: what speaks is a document.
  if (size === 1 && spoken && !titled && wordsOfDocuments(features, from)) return null;
  if (size === 1 && everydaySubject(features, from)) return "subject";
  // يستبعد عودة الأمطار: one everyday word that governs the noun after it is that word.
  if (size === 1 && !titled && adjacent(features, from, to) && has(features, to, is.definite | is.noun)) return null;
  return introduced && !has(features, from, is.definite | is.adjective) ? why : null;
}

/** روى صابر (52 عاما): one given name after a verb or at the start, told of in what follows. */
const toldAlone = (features: Features, at: number): boolean => {
  if ((features.given[at] ?? null) === null || has(features, at, is.definite)) return false;
  const before = features.words[at - 1];
  return (
    before === undefined ||
    before.sentence !== features.words[at]?.sentence ||
    before.upos === "VERB" ||
    before.upos === "CCONJ"
  );
};

/** كريم فريد سعيد: three given names in a row. */
const allGiven = (features: Features, { from, to }: PersonSpan): boolean => {
  if (to - from < 3 || has(features, from - 1, is.noun)) return false;
  for (let at = from; at < to; at++)
    if ((features.given[at] ?? null) === null || features.words[at]?.entry?.kinds.includes("event")) return false;
  return true;
};

const allListed = (features: Features, { from }: PersonSpan): boolean =>
  (features.given[from] ?? null) !== null && (features.given[from + 1] ?? features.surname[from + 1] ?? null) !== null;

/** بدر الغانم السويدي: a given name and two families' names, which no noun and its adjectives look like. */
const families = (features: Features, { from, to }: PersonSpan): boolean =>
  to - from === 3 &&
  (features.given[from] ?? null) !== null &&
  !has(features, from, is.definite) &&
  (features.surname[from + 1] ?? null) !== null &&
  (features.surname[from + 2] ?? null) !== null &&
  has(features, from + 1, is.definite) &&
  has(features, from + 2, is.definite) &&
  features.words[from + 2]?.feats.Gender !== "Fem";

/** معارضو ماكرون: a surname and nothing else that was read as an everyday word, after what only persons have. */
const befalls = (features: Features, at: number): boolean =>
  features.surname[at]?.ambiguous === false &&
  adjacent(features, at - 1, at) &&
  speaksOfPerson(features.norms[at - 1] ?? "");

/** نظام الأسد, اغتيال السادات: a surname with the article that nothing describes, after what only a ruler or victim has. */
function rules(features: Features, at: number): boolean {
  const listed = features.surname[at] ?? null;
  if (listed === null || !adjacent(features, at - 1, at) || !ofRulers.has(features.norms[at - 1] ?? "")) return false;
  if (has(features, at, is.adjective | is.role | is.time) || (features.words[at]?.entry?.kinds.length ?? 0) > 0)
    return false;
  return !adjacent(features, at, at + 1) || !has(features, at + 1, is.adjective) || has(features, at + 1, is.time);
}

const ofRulers = wordSet("نظام رحيل مقتل اغتيال تنحي إسقاط استقالة إقالة عائلة أنصار معارضو مؤيدو خصوم");

/** نقلت عن كريستنسن إن, على لسان بروخيس أن: an unlisted word between عن and what was said. */
function citedFrom(features: Features, from: number, to: number): boolean {
  const before = features.words[from - 1];
  if (before?.norm !== "عن" && before?.norm !== "لسان") return false;
  const next = features.words[to];
  return next !== undefined && next.sentence === before.sentence && (next.upos === "SCONJ" || /^قول/.test(next.norm));
}

/** إسلامها المالكي: the adjective of a noun with a pronoun on it, though a family is called so. */
function describesOwned(features: Features, at: number): boolean {
  const owner = features.words[at - 1];
  const noun = features.words[at - 2];
  if (owner?.part !== "enclitic" || noun?.upos !== "NOUN" || owner.sentence !== features.words[at]?.sentence)
    return false;
  return (
    /ي$/.test(features.norms[at] ?? "") &&
    !has(features, at - 2, is.role) &&
    noun.entry?.kinds.includes("human") !== true
  );
}

/** رئيس الحكومة طالب بتحديد: a verb, though it is a name too; لاعب كريكت عالمي: an indefinite office and what it is of. */
function saysOrPlays(features: Features, at: number): boolean {
  const next = features.words[at + 1];
  if (next === undefined || next.sentence !== features.words[at]?.sentence) return false;
  if (has(features, at, is.unknown))
    return (
      has(features, at - 1, is.role) &&
      !has(features, at - 1, is.definite) &&
      adjacent(features, at, at + 1) &&
      has(features, at + 1, is.adjective) &&
      !has(features, at + 1, is.definite)
    );
  if (next.upos !== "SCONJ" && !(next.upos === "ADP" && next.part === "proclitic" && next.norm === "ب")) return false;
  return lookupLetters(features.norms[at] ?? "").some(({ pieces, base }) => pieces[base]?.upos === "VERB");
}

const saysNext = (features: Features, at: number): boolean =>
  features.words[at]?.upos === "SCONJ" || features.words[at]?.form === ":";

/** علي before a place or a definite noun is most often على without its dots. */
function preposition(features: Features, at: number): boolean {
  return (
    features.norms[at] === "علي" &&
    (has(features, at + 1, is.definite) || knownAt(features, at + 1)?.name.row === "place")
  );
}

/** الأرجنتيني خوليان ألفاريز, المغربي سعيد العوادي: a person's nationality stands before the name. */
function afterNisba(features: Features, at: number): boolean {
  return (
    has(features, at - 1, is.nisba) &&
    has(features, at - 1, is.definite) &&
    features.words[at - 1]?.sentence === features.words[at]?.sentence &&
    features.words[at - 1]?.feats.Gender !== "Fem"
  );
}

/** وقال جوتشولك إن: an unknown word right after a verb of saying. */
export function afterSpeech(features: Features, at: number): boolean {
  const before = at - 1;
  return (
    before >= 0 && has(features, before, is.speech) && features.words[before]?.sentence === features.words[at]?.sentence
  );
}

/** أن جوتشولك تكهن, خاض إيمرسون, اتخذها شومسكي: an unknown word where a clause has its subject. */
function subject(features: Features, at: number): boolean {
  if (has(features, at, is.definite)) return false;
  const before = features.words[at - 1];
  if (before === undefined || before.sentence !== features.words[at]?.sentence) return false;
  if (before.upos === "SCONJ") return has(features, at + 1, is.verb);
  const verb = before.part === "enclitic" ? features.words[at - 2] : before;
  return verb?.upos === "VERB" && verb.feats.Gender !== "Fem" && !has(features, at + 1, is.unknown);
}

/** توقف محفوظ عن, أن محفوظ قال: an adjective or participle cannot be a subject without the article, a surname can. */
function everydaySubject(features: Features, at: number): boolean {
  const word = features.words[at];
  const before = features.words[at - 1];
  const adjective = word?.upos === "ADJ" || (word?.upos === "NOUN" && word.by.startsWith("adjective:"));
  if (word === undefined || !adjective || before === undefined || before.sentence !== word.sentence) return false;
  if (has(features, at, is.definite) || /(ا|ه)$/.test(features.norms[at] ?? "") || word.feats.Number !== "Sing")
    return false;
  const next = features.words[at + 1];
  if (next !== undefined && next.token === word.token) return false;
  if (before.upos === "SCONJ") return has(features, at + 1, is.verb);
  if (before.upos !== "VERB" || before.feats.Gender === "Fem" || before.feats.Voice === "Pass") return false;
  return (
    next === undefined || next.upos === "PUNCT" || next.upos === "ADP" || next.upos === "SCONJ" || next.upos === "PART"
  );
}

/** A surname with the article right after the title of its bearer: الرئيس الأسد; but الرئيس السابق. */
function honoured(features: Features, at: number): boolean {
  if (!adjacent(features, at - 1, at) || !honorifics.has(features.norms[at - 1] ?? "")) return false;
  if (has(features, at, is.adjective | is.role | is.time | is.verb)) return false;
  const listed = features.surname[at] ?? null;
  return listed !== null && !has(features, at + 1, is.nisba);
}

const honorifics = wordSet(`
  الرئيس السيد السيدة الشيخ الدكتور الدكتورة الإمام الملك الأمير السلطان الشاعر الكاتب الأديب الأستاذ المهندس العقيد العميد اللواء الفريق المشير الجنرال الشهيد النائب القاضي الفنان الفنانة الداعية المرحوم
`);

const relatives = wordSet("الذي التي الذين من ما قد لم لن سوف لا");

const documents = new Set(["document", "speech", "media", "event", "org", "group", "abstract"]);

function wordsOfDocuments(features: Features, at: number): boolean {
  const word = features.words[at];
  return word?.upos === "NOUN" && (word.entry?.kinds ?? []).some((kind) => documents.has(kind));
}

/** سيارة رانج روفر, مؤتمر دومبارتون أوكس, "بروميثيان غروب": unlisted words that a noun for no human being governs, or alone in quotes. */
function thing(features: Features, from: number, to: number): boolean {
  const { words } = features;
  const before = words[from - 1];
  if (before === undefined || before.sentence !== words[from]?.sentence) return false;
  if (before.upos === "PUNCT" && /^["«“„']$/.test(before.form)) return /^["»”']$/.test(words[to]?.form ?? "");
  return (
    before.upos === "NOUN" &&
    before.part === "base" &&
    adjacent(features, from - 1, from) &&
    !has(features, from - 1, is.definite | is.role) &&
    before.entry?.kinds.includes("human") !== true &&
    before.source === "lexicon"
  );
}

function anyProper(features: Features, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(features, at, is.proper)) return true;
  return false;
}
