// How far a number written in digits reaches: decimals, thousands, clock times, scores and dates are one token.
import { isDigit } from "../script/characters.ts";

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const ARABIC_COMMA = 0x060c;
const REH = 0x0631;
const ARABIC_DECIMAL = 0x066b;
const ARABIC_THOUSANDS = 0x066c;

/** End of the number whose first digit stands at `start`. Each digit is looked at a bounded number of times. */
export function numberEnd(text: string, start: number): number {
  const first = digitsEnd(text, start);
  const dashed = dashedDateEnd(text, start, first);
  if (dashed > first) return dashed;
  let end = first;
  let groupStart = start;
  for (;;) {
    if (!isDigit(text.charCodeAt(end + 1))) return end;
    const next = digitsEnd(text, end + 1);
    if (!joins(text.charCodeAt(end), end - groupStart, next - end - 1)) return end;
    groupStart = end + 1;
    end = next;
  }
}

/** Whether a separator makes one number of the digits before and after it. */
function joins(separator: number, before: number, after: number): boolean {
  switch (separator) {
    case FULL_STOP:
    case SLASH: // 27/2, 2003/2004, 14/3/2003
    case COLON: // 10:30, 2:1
    case ARABIC_DECIMAL:
    case ARABIC_THOUSANDS:
      return true;
    case REH: // 84ر5: the Gulf agencies' decimal mark
      return after <= 4;
    case COMMA:
      return after <= 3 && before <= 3;
    case ARABIC_COMMA: // 10،5 and 17،00; after a year it is a list: 2003،2004
      return after <= 3 && before <= 3;
    default:
      return false;
  }
}

/** 2023-10-07 and 7-10-2023; two parts (15-7, 2-1, 1629-1640) may be a range, a score or a date and stay apart. */
function dashedDateEnd(text: string, start: number, first: number): number {
  if (text.charCodeAt(first) !== HYPHEN || first - start > 4 || !isDigit(text.charCodeAt(first + 1))) return first;
  const second = digitsEnd(text, first + 1);
  if (second - first > 3 || text.charCodeAt(second) !== HYPHEN || !isDigit(text.charCodeAt(second + 1))) return first;
  const third = digitsEnd(text, second + 1);
  if (third - second > 5 || text.charCodeAt(third) === HYPHEN) return first;
  return third;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}
