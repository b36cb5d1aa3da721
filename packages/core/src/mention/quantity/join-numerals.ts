// Makes one item of every numeral: whole numbers, fractions, dozens, vague numbers.
import { type Amount, type Item, lastWord, plainAmount, shaped } from "./item.ts";
import { readFraction, readNumeral, scaleAt } from "./numeral.ts";
import {
  afterAnd,
  dozens,
  duals,
  entryAt,
  fewWords,
  fractionAt,
  mayStart,
  minus,
  vague,
  weekdayLike,
} from "./numeral-lexicon.ts";

const made = (items: readonly Item[], at: number, to: number, amount: Amount): Item => {
  const first = items[at] as Item;
  const last = items[to - 1] as Item;
  const { shape: _, ...bare } = first;
  if (to === at + 1 && first.tag === "number") return { ...bare, ...shaped(amount) };
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
    ...shaped(amount),
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

interface Joined {
  readonly to: number;
  readonly amount: Amount;
}

/** Whatever number starts at a place, the special readings first. */
function numeralOrPart(items: readonly Item[], at: number): Joined | null {
  const item = items[at];
  if (item === undefined || (item.tag !== undefined && item.tag !== "number")) return null;
  return (
    readPart(items, at) ??
    readDozen(items, at) ??
    readRough(items, at) ??
    (isWeekday(items, at) ? null : (readAlfa(items, at) ?? readWhole(items, at)))
  );
}

/** نصف، ربع مليون، نصف دزينة. */
function readPart(items: readonly Item[], at: number): Joined | null {
  const part = readFraction(items, at) ?? readShyFraction(items, at);
  if (part === null) return null;
  const dozen = dozens.get(items[part.to]?.norm ?? "");
  if (dozen !== undefined) return { to: part.to + 1, amount: plainAmount(part.value * dozen, { words: true }) };
  return {
    to: part.to,
    amount: plainAmount(part.value, { fraction: !part.plural, definite: part.definite, words: true }),
  };
}

/** خمس السكان: before a definite noun, or all by itself, the numeral five is a fifth; five of them would be indefinite. */
function readShyFraction(items: readonly Item[], at: number): ReturnType<typeof readFraction> {
  const word = fractionAt(items, at);
  const next = items[at + 1];
  if (!word?.shy || items[at]?.norm.startsWith("ال")) return null;
  const ofWhole =
    next?.tag === undefined &&
    next?.upos === "NOUN" &&
    next.norm.startsWith("ال") &&
    next.feats.Number !== "Plur" &&
    entryAt(items, at + 1) === undefined;
  const alone = items.length === 1;
  return ofWhole || alone
    ? { to: at + 1, value: word.value, definite: false, construct: false, digits: null, words: true, plural: false }
    : null;
}

function readDozen(items: readonly Item[], at: number): Joined | null {
  const item = items[at];
  const dozen = item?.tag === undefined ? dozens.get(item?.norm ?? "") : undefined;
  return dozen === undefined ? null : { to: at + 1, amount: plainAmount(dozen, { words: true }) };
}

function readRough(items: readonly Item[], at: number): Joined | null {
  const rough = readVague(items, at);
  return rough === null
    ? null
    : { to: rough.to, amount: plainAmount(rough.min, { min: rough.min, max: rough.max, words: true }) };
}

/** الاثنين is Monday, أحد "one of" or Sunday, unless a numeral goes on behind it: أحد عشر. */
function isWeekday(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.tag !== undefined || !weekdayLike.has(item?.norm ?? "")) return false;
  return entryAt(items, at + 1)?.value !== 10 && !(item?.norm === "احد" && afterAnd(items, at + 1) > 0);
}

/** ألفا جندي، مليونا سائح: two of a scale before what is counted; with tanwin, or before و, only one. */
function readAlfa(items: readonly Item[], at: number): Joined | null {
  const item = items[at];
  const scale = item === undefined ? undefined : duals.get(item.norm);
  if (item === undefined || scale === undefined) return null;
  const next = items[at + 1];
  const one = item.form.includes("ً") || (next?.norm === "و" && entryAt(items, at + 2) !== undefined);
  if (scale === 1e3) {
    const rest = one && next?.norm === "و" ? readNumeral(items, at + 2) : null;
    if (rest !== null && rest.value < scale && !rest.definite)
      return { to: rest.to, amount: plainAmount(scale + rest.value, { words: true }) };
    return { to: at + 1, amount: plainAmount(one ? scale : 2 * scale, { words: true, construct: !one }) };
  }
  // مليونا alone is an accusative (بلغ مليونا); before a noun of its own it is the dual.
  const counts = next !== undefined && next.tag === undefined && next.upos === "NOUN" && !next.norm.startsWith("ال");
  return one || !counts || entryAt(items, at + 1) !== undefined
    ? null
    : { to: at + 1, amount: plainAmount(2 * scale, { words: true, construct: true }) };
}

/** A whole number, and what multiplies it: ثلاثة أرباع، ثلاث دزينات، ثلاث وعشرون خمس. */
function readWhole(items: readonly Item[], at: number): Joined | null {
  const read = readNumeral(items, at);
  if (read === null) return null;
  const part = fractionAt(items, read.to);
  if (
    part?.plural ||
    (part !== undefined && Math.abs(part.value - 2 / 3) < 1e-9 && read.value === 1) ||
    (part?.shy && read.value > 10 && endsHere(items, read.to + 1))
  ) {
    // ثلاثة أرباع المليون
    const scale = part.plural ? scaleAt(items, read.to + 1) : null;
    if (scale !== null)
      return { to: read.to + 2, amount: plainAmount(read.value * part.value * scale, { words: true }) };
    return { to: read.to + 1, amount: plainAmount(read.value * part.value, { words: true, fraction: true }) };
  }
  const dozen = items[read.to]?.tag === undefined ? dozens.get(items[read.to]?.norm ?? "") : undefined;
  if (dozen !== undefined) return { to: read.to + 1, amount: plainAmount(read.value * dozen, { words: true }) };
  const { value, definite, construct, digits, words } = read;
  return { to: read.to, amount: plainAmount(value, { definite, construct, digits, words }) };
}

/** Nothing counted follows: the sentence ends, or a mark or من comes. */
function endsHere(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || next.upos === "PUNCT" || next.norm === "من" || next.sentence !== items[at - 1]?.sentence;
}
