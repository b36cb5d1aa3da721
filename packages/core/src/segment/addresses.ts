// Web addresses, e-mail addresses, handles and hashtags: kept whole, whatever punctuation they hold.
import { isArabicWordPart, isDigit, isForeignLetter } from "../script/characters.ts";

const URL = /(?:https?:\/\/|www\.)[^\s<>"«»“”()،؛؟\u0600-\u06ff]+/iy;
const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iy;
/** Bare domains only under endings that news names in running text; any two letters would take in "U.S". */
const DOMAIN =
  /(?:[a-z0-9-]+\.)+(?:com|net|org|info|gov|edu|int|tv|me|co|io|uk|fr|de|ru|tr|ir|il|sa|eg|ae|qa|iq|ps|jo|lb|sy|ma|dz|tn|ly|ye|kw|bh|om|sd)(?![a-z0-9])(?:\/[^\s<>"«»“”()،؛؟]*)?/iy;

export interface Address {
  readonly end: number;
  readonly kind: "url" | "email" | "handle";
}

/** The address that starts at `at`, or null. To be asked once at the start of each run of Latin letters, so that time stays linear. */
export function addressAt(text: string, at: number): Address | null {
  const url = endOf(URL, text, at);
  if (url > at) return { end: withoutTail(text, at, url), kind: "url" };
  const email = endOf(EMAIL, text, at);
  if (email > at) return { end: withoutTail(text, at, email), kind: "email" };
  const domain = endOf(DOMAIN, text, at);
  return domain > at ? { end: withoutTail(text, at, domain), kind: "url" } : null;
}

/** The end of the handle or hashtag whose @ or # stands at `at`; `at` itself where nothing follows. */
export function handleEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!(isArabicWordPart(code) || isForeignLetter(code) || isDigit(code) || code === 0x5f)) break;
    end++;
  }
  return end === at + 1 ? at : end;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Punctuation after an address belongs to the sentence. */
function withoutTail(text: string, from: number, end: number): number {
  let last = end;
  while (last > from + 1 && ".,:;!?'*-".includes(text.charAt(last - 1))) last--;
  return last;
}
