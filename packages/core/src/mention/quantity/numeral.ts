// Numerals in words, digits or both, read left to right: ثلاثة آلاف ومئتان وخمسة عشر، 15,5 مليون، مليونان ونصف المليون.
import { fractionWords } from "../../lexicon/rows/quantities/fractions.ts";
import {
  ALFA,
  dozenWords,
  minusWords,
  type NumberWord,
  numberWords,
} from "../../lexicon/rows/quantities/number-words.ts";
import { few, vagueScales } from "../../lexicon/rows/quantities/vague.ts";
import { normOf } from "../../match/index.ts";
import { type Amount, type Item, lastWord, plainAmount } from "./item.ts";

interface Entry extends NumberWord {
  readonly definite: boolean;
}

const lexicon: ReadonlyMap<string, Entry> = new Map(
  [...numberWords].flatMap(([form, word]): [string, Entry][] => [
    [normOf(form), { ...word, definite: false }],
    [normOf(`ال${form}`), { ...word, definite: true }],
  ]),
);
const folded = <V>(rows: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(
    Object.entries(rows).flatMap(([form, value]): [string, V][] => [
      [normOf(form), value],
      [normOf(`ال${form}`), value],
    ]),
  );
const fractions = folded(fractionWords);
const vague = folded(vagueScales);
const fewWords = folded(few);
const dozens = folded(dozenWords);
const minus = new Set(minusWords.map(normOf));
const alfa = normOf(ALFA);
/** Weekday names with the article that look like numbers: الاثنين (Monday), الأحد (Sunday). */
const weekdayLike = new Set(["الاثنين", "الإثنين", "الأحد", "أحد"].map(normOf));

/** Where a reading ended and what it is worth. */
interface Read {
  readonly to: number;
  readonly value: number;
}

interface Reading extends Read {
  readonly definite: boolean;
  readonly construct: boolean;
  readonly digits: string | null;
  readonly words: boolean;
}

const entryAt = (items: readonly Item[], at: number): Entry | undefined => {
  const item = items[at];
  return item === undefined || item.tag !== undefined ? undefined : lexicon.get(item.norm);
};

/** The place after و where one stands at `at`, else -1. */
const afterAnd = (items: readonly Item[], at: number): number => (items[at]?.norm === "و" ? at + 1 : -1);

/** A number below 1000 in words that starts at `at`: مئتان وخمسة عشر. */
function readGroup(items: readonly Item[], at: number): Read | null {
  const first = entryAt(items, at);
  if (first === undefined) return null;
  let value: number;
  let to = at + 1;
  if (first.kind === "hundred") value = first.value;
  else {
    const small = readSmall(items, at);
    if (small === null) return null;
    const hundred = entryAt(items, small.to);
    // خمس مئة: the hundred is a word of its own
    if (small.value >= 3 && small.value <= 9 && hundred?.kind === "hundred" && hundred.value === 100) {
      value = small.value * 100;
      to = small.to + 1;
    } else return small;
  }
  const next = afterAnd(items, to);
  const rest = next < 0 ? null : readSmall(items, next);
  if (rest !== null && rest.value <= 10 && fractions.get(items[rest.to]?.norm ?? "")?.plural) return { to, value };
  return rest !== null && rest.value > 0 ? { to: rest.to, value: value + rest.value } : { to, value };
}

/** 0–99 in words. */
function readSmall(items: readonly Item[], at: number): Read | null {
  const first = entryAt(items, at);
  if (first === undefined) return null;
  const second = entryAt(items, at + 1);
  if (first.kind === "unit" || first.kind === "joined") {
    if (second?.kind === "unit" && second.value === 10 && !second.definite && first.value >= 1 && first.value <= 9)
      return { to: at + 2, value: first.value + 10 };
    const next = afterAnd(items, at + 1);
    const ten = next < 0 ? undefined : entryAt(items, next);
    if (ten?.kind === "ten" && first.value >= 1 && first.value <= 9)
      return { to: next + 1, value: first.value + ten.value };
    return first.kind === "joined" ? null : { to: at + 1, value: first.value };
  }
  return first.kind === "ten" || first.kind === "teen" ? { to: at + 1, value: first.value } : null;
}

/** The scale word at `at`: ألف، ملايين; ألفا after a number. */
function scaleAt(items: readonly Item[], at: number): number | null {
  const entry = entryAt(items, at);
  if (entry?.kind === "scale") return entry.value;
  return items[at]?.norm === alfa && items[at]?.tag === undefined ? 1e3 : null;
}

/** One addend: a group or digits with their scales, a scale alone, or a dual scale. */
function readTerm(items: readonly Item[], at: number): (Read & { readonly scale: number }) | null {
  const item = items[at];
  const entry = entryAt(items, at);
  if (entry?.kind === "dual") return { to: at + 1, value: entry.value, scale: entry.value / 2 };
  const digits = item?.tag === "number" ? item.amount : undefined;
  let read: Read | null;
  if (digits !== undefined) read = readDigitHundreds(items, at, digits.value);
  else if (entry?.kind === "scale") read = { to: at, value: 1 };
  else read = readGroup(items, at);
  if (read === null) return null;
  let { to, value } = read;
  let scale = 1;
  // A four-digit number before ألف is a year, not thousands of thousands.
  const tooLarge = digits !== undefined && value >= 1000;
  for (
    let next = scaleAt(items, to);
    next !== null && !(tooLarge && next === 1e3) && (scale === 1 || scale <= next);
    next = scaleAt(items, to)
  ) {
    value *= next;
    scale *= next;
    to++;
  }
  return { to, value, scale };
}

/** ٣ مئة و٢١: digits before the word hundred count hundreds. */
function readDigitHundreds(items: readonly Item[], at: number, value: number): Read {
  const hundred = entryAt(items, at + 1);
  if (hundred?.kind !== "hundred" || hundred.value !== 100 || hundred.definite || value > 1000)
    return { to: at + 1, value };
  const next = afterAnd(items, at + 2);
  const digits = items[next]?.tag === "number" ? items[next]?.amount?.value : undefined;
  const rest =
    next < 0 ? null : digits !== undefined && digits < 100 ? { to: next + 1, value: digits } : readSmall(items, next);
  return rest === null ? { to: at + 2, value: value * 100 } : { to: rest.to, value: value * 100 + rest.value };
}

/** The fraction that follows و: خمسة ونصف، مليون ونصف المليون. `unit` is what it is a part of. */
function readAddedFraction(items: readonly Item[], at: number, unit: number): Read | null {
  const next = afterAnd(items, at);
  const word = next < 0 ? undefined : items[next];
  // ثلاثون وتسعة أعشار
  const several = next < 0 ? null : readSmall(items, next);
  const parts =
    several && items[several.to]?.tag === undefined ? fractions.get(items[several.to]?.norm ?? "") : undefined;
  if (several && parts?.plural) return { to: several.to + 1, value: several.value * parts.value };
  const fraction = word && word.tag === undefined ? fractions.get(word.norm) : undefined;
  if (fraction === undefined || fraction.plural || fraction.shy) return null;
  const scale = scaleAt(items, next + 1);
  return { to: scale === null ? next + 1 : next + 2, value: fraction.value * (scale ?? unit) };
}

/** A whole number expression from `at`, or null. Each item is looked at a bounded number of times. */
function readNumeral(items: readonly Item[], at: number): Reading | null {
  const item = items[at];
  if (item === undefined) return null;
  const first = readTerm(items, at);
  if (first === null) return null;
  let { to, value, scale } = first;
  while (scale > 1) {
    const next = afterAnd(items, to);
    const term = next < 0 ? null : readTerm(items, next);
    if (term === null || term.value >= scale) break;
    to = term.to;
    value += term.value;
    scale = term.scale;
  }
  const part = readAddedFraction(items, to, scale);
  if (part !== null) {
    to = part.to;
    value += part.value;
  }
  const entry = entryAt(items, at);
  const single = to === at + 1;
  return {
    to,
    value,
    definite: entry?.definite ?? false,
    construct: entryAt(items, to - 1)?.construct ?? false,
    digits: single ? (item.amount?.digits ?? null) : null,
    words: item.tag !== "number" || !single,
  };
}

/** نصف، ثلاثة أرباع، نصف مليون، ثلثي. */
function readFraction(items: readonly Item[], at: number): (Reading & { readonly plural: boolean }) | null {
  const item = items[at];
  if (item === undefined || item.tag !== undefined) return null;
  const word = fractions.get(item.norm);
  if (word !== undefined && !word.shy && !word.plural) {
    const scale = scaleAt(items, at + 1);
    const definite = item.norm.startsWith("ال");
    if (scale !== null)
      return {
        to: at + 2,
        value: word.value * scale,
        definite,
        construct: false,
        digits: null,
        words: true,
        plural: true,
      };
    return { to: at + 1, value: word.value, definite, construct: false, digits: null, words: true, plural: false };
  }
  return null;
}

const made = (items: readonly Item[], at: number, to: number, amount: Amount): Item => {
  const first = items[at] as Item;
  const last = items[to - 1] as Item;
  if (to === at + 1 && first.tag === "number") return { ...first, amount };
  return {
    start: first.start,
    end: last.end,
    index: first.index,
    last: lastWord(last),
    sentence: first.sentence,
    form: first.form,
    norm: to === at + 1 ? first.norm : "",
    lemma: first.lemma,
    upos: "NUM",
    feats: first.feats,
    entry: to === at + 1 ? first.entry : null,
    tag: "number",
    amount,
  };
};

/** بضع عشرات، عشرات الآلاف، بضعة. Ends and the least and most it can be. */
function readVague(
  items: readonly Item[],
  at: number,
): { readonly to: number; readonly min: number; readonly max: number | null } | null {
  const item = items[at];
  if (item === undefined || item.tag !== undefined) return null;
  const range = fewWords.get(item.norm);
  let to = at + 1;
  let [min, max]: [number, number | null] = range ? [range[0], range[1]] : [2, null];
  if (range === undefined && !vague.has(item.norm)) return null;
  let scale = 1;
  if (range === undefined) scale = vague.get(item.norm) ?? 1;
  for (
    let next = vague.get(items[to]?.norm ?? "") ?? scaleAt(items, to);
    next != null;
    next = vague.get(items[to]?.norm ?? "") ?? scaleAt(items, to)
  ) {
    scale *= next;
    to++;
  }
  min *= scale;
  max = max === null ? null : max * scale;
  return { to, min, max };
}

/** Numerals become one item each, tagged "number". Linear: every reading starts where the last one ended. */
export function joinNumerals(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    if (item.tag === undefined && !mayStart(item.norm)) {
      joined.push(item);
      at++;
      continue;
    }
    const negative = item.tag === undefined && minus.has(item.norm);
    const start = negative ? at + 1 : at;
    const read = numeralOrPart(items, start);
    if (read === null) {
      joined.push(item);
      at++;
    } else {
      joined.push(made(items, at, read.to, negative ? { ...read.amount, value: -read.amount.value } : read.amount));
      at = read.to;
    }
  }
  return joined;
}

/** Whether any reading can start with the word; one look-up for the words that cannot. */
const starters: ReadonlySet<string> = new Set([
  ...lexicon.keys(),
  ...fractions.keys(),
  ...vague.keys(),
  ...fewWords.keys(),
  ...dozens.keys(),
  ...minus,
  alfa,
]);
export const mayStart = (norm: string): boolean => starters.has(norm);

function numeralOrPart(items: readonly Item[], at: number): { readonly to: number; readonly amount: Amount } | null {
  const item = items[at];
  if (item === undefined || (item.tag !== undefined && item.tag !== "number")) return null;
  const part = readFraction(items, at);
  if (part !== null)
    return {
      to: part.to,
      amount: plainAmount(part.value, { fraction: !part.plural, definite: part.definite, words: true }),
    };
  const rough = readVague(items, at);
  // آلاف، ملايين after a number are scales; only what starts with them is vague.
  if (rough !== null)
    return { to: rough.to, amount: plainAmount(rough.min, { min: rough.min, max: rough.max, words: true }) };
  if (
    item.tag === undefined &&
    weekdayLike.has(item.norm) &&
    entryAt(items, at + 1)?.value !== 10 &&
    !(item.norm === "احد" && afterAnd(items, at + 1) > 0)
  )
    return null;
  if (item.norm === alfa)
    return {
      to: at + 1,
      amount: plainAmount(item.form.includes("ً") ? 1000 : 2000, { words: true, construct: !item.form.includes("ً") }),
    };
  const read = readNumeral(items, at);
  if (read === null) return null;
  const next = items[read.to];
  const plural = next && next.tag === undefined ? fractions.get(next.norm) : undefined;
  if (plural?.plural || (plural?.value === 2 / 3 && read.value === 1)) {
    return { to: read.to + 1, amount: plainAmount(read.value * (plural?.value ?? 1), { words: true, fraction: true }) };
  }
  const dozen = next && next.tag === undefined ? dozens.get(next.norm) : undefined;
  if (dozen !== undefined) return { to: read.to + 1, amount: plainAmount(read.value * dozen, { words: true }) };
  const { value, definite, construct, digits, words } = read;
  return { to: read.to, amount: plainAmount(value, { definite, construct, digits, words }) };
}
