// The PLOVER type of what a proposition tells: the row's, where those are there who can do such a thing.
import type { Reading } from "../model/reading.ts";
import type { Role } from "../schema/facts.ts";
import { canAct, isPlace } from "./animacy.ts";
import type { PredicateWord } from "./predicates.ts";

/** What weapons and attacks do is an assault: دمر القصف. Comparable forms of the first word. */
const weapons =
  /^(ال)?(قصف|غاره|غارات|هجوم|هجمات|صاروخ|صواريخ|طاير|طائر|مسير|قذيف|قذائف|مدفعيه|قنبل|قنابل|انفجار|تفجير|نار|رصاص|دباب|عبوه|الغام|لغم|سلاح|اسلحه|عمليه|حمله|اشتباك|معارك|حصار|عدوان|حرب|قوات)/;

/** A type of event is one between actors: the ratio that retreats (تراجعت النسبة) and the flood that overruns are none. */
export function eventOf(reading: Reading, predicate: PredicateWord, roles: readonly Role[]): string | null {
  const word = reading.words[predicate.word];
  const event = word?.entry?.event ?? null;
  if (event === null || word === undefined) return null;
  if (predicate.voice === "passive" && word.lemma === "دعا") return null; // يدعى: is called
  // البحث عن المفقودين: a search is no talk.
  if (word.lemma === "بحث" && reading.words[word.index + 1]?.lemma === "عن") return null;
  // مواجهة الغلاء، محاربة الفساد: what is fought is no party.
  const against = headOf(reading, roles, "theme");
  if (
    event === "ASSAULT" &&
    against !== undefined &&
    opposing.test(word.norm) &&
    !isPlace(reading, against) &&
    !isActor(reading, against)
  )
    return null;
  const doer = headOf(reading, roles, "agent") ?? headOf(reading, roles, "cause");
  if (doer !== undefined) return isActor(reading, doer) || isWeapon(reading, doer) ? event : null;
  const undergoer = headOf(reading, roles, "theme");
  if (undergoer === undefined || isActor(reading, undergoer)) return event;
  // Nobody is named as doing it: a price that falls back, news that spreads, a species threatened with extinction.
  return moving.has(event) || predicate.kind === "participle" ? null : event;
}
/** To face, fight, combat: of things as well. Comparable forms. */
const opposing = /(واجه|حارب|كافح|مكافح|قاوم|تصد|يحارب|يواجه)/;
const moving = new Set(["RETREAT", "MOBILIZE"]);

function headOf(reading: Reading, roles: readonly Role[], name: Role["role"]): number | undefined {
  const span = roles.find(({ role }) => role === name)?.span;
  return span == null ? undefined : reading.placeAt.get(span.start);
}

const isActor = (reading: Reading, head: number) => canAct(reading, head) || reading.words[head]?.upos === "NUM";

const isWeapon = (reading: Reading, head: number) => weapons.test(reading.words[head]?.norm ?? "");
