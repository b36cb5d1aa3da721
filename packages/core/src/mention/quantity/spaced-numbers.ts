// Numbers written with a space inside: 1 414 021 100 by its groups of three, 50, 8 مليار by its decimal comma.
import { ascii } from "./digits.ts";
import { type Item, plainAmount, shaped } from "./item.ts";

/** What a decimal has behind it, so that a comma with a space is its mark: 50, 8 مليار، 8, 6%. */
const afterDecimal = new Set(["%", "٪", "مليون", "مليار", "ملايين", "مليارات", "بليون", "تريليون"]);
/** Digits before and behind such a mark at most. */
const MOST_WHOLE = 3;
const MOST_DECIMALS = 2;

/** 50, 8 مليار: Egyptian papers set a space behind the decimal comma. */
export function joinSpacedDecimals(items: readonly Item[], text: string): readonly Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const [mark, decimals, after] = [items[at + 1], items[at + 2], items[at + 3]];
    const [whole, rest] = [item.amount?.digits, decimals?.amount?.digits];
    const isOne =
      whole != null &&
      rest != null &&
      decimals !== undefined &&
      (mark?.norm === "," || mark?.norm === "،") &&
      whole.length <= MOST_WHOLE &&
      rest.length <= MOST_DECIMALS &&
      mark.start === item.end &&
      decimals.start === mark.end + 1 &&
      afterDecimal.has(after?.norm ?? "");
    if (!isOne) {
      joined.push(item);
      continue;
    }
    const { shape: _, ...bare } = item;
    joined.push({
      ...bare,
      end: decimals.end,
      last: decimals.last ?? decimals.index,
      form: text.slice(item.start, decimals.end),
      ...shaped(plainAmount(Number(`${whole}.${rest}`))),
    });
    at += 2;
  }
  return joined;
}

/** Groups of three in the largest number news has: hundreds of trillions. */
const MOST_GROUPS = 5;

/** The last group of 1 234 567.89. */
const decimalGroup = (item: Item | undefined): string | null =>
  item?.amount && /^\d{3}\.\d+$/.test(ascii(item.form)) ? ascii(item.form) : null;

/** 1 414 021 100 and 25 000: groups of three with a single space between them are one number. */
export function joinSpacedGroups(items: readonly Item[], text: string): readonly Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const digits = item.amount?.digits;
    if (digits == null || digits.length > 3 || digits.startsWith("0")) {
      joined.push(item);
      continue;
    }
    let all = digits;
    let last = at;
    for (let groups = 1; groups < MOST_GROUPS; groups++) {
      const next = items[last + 1];
      const more = next?.amount?.digits ?? decimalGroup(next);
      const gap = next && text.slice(items[last]?.end, next.start);
      if (
        (more?.length !== 3 && !more?.includes(".")) ||
        (gap !== " " && gap !== "\u00a0" && gap !== "\u202f" && gap !== "\u2009")
      )
        break;
      all += more;
      last++;
      if (more.includes(".")) break;
    }
    const end = items[last];
    if (last === at || end === undefined || all.length > 15) joined.push(item);
    else {
      const { shape: _, ...bare } = item;
      joined.push({
        ...bare,
        end: end.end,
        last: end.last ?? end.index,
        form: text.slice(item.start, end.end),
        ...shaped(plainAmount(Number(all))),
      });
      at = last;
    }
  }
  return joined;
}
