// The place-and-agency line before the first sentence: بغداد 15-7 (اف ب)- and its many ways of being written.

import type { Token } from "../schema/article.ts";
import { fold } from "../script/fold.ts";
import { AGENCIES } from "./agencies.ts";
import { placesBeforeDash } from "./dateline-place.ts";
import { DATE_WORDS, MONTHS } from "./dateline-words.ts";

export interface DatelineParts {
  /** Token place after the dateline and its dash. */
  readonly to: number;
  /** Half-open offsets into the text, or null. */
  readonly place: readonly [number, number] | null;
  readonly agency: readonly [number, number] | null;
  readonly date: readonly [number, number] | null;
  readonly by: string;
}

/** واشنطن، الولايات المتحدة الأمريكية is four; more words before the agency are a sentence. */
const MOST_PLACE_WORDS = 5;
/** يو بي آي, وكالة الأنباء الألمانية: names of agencies are short. */
const MOST_AGENCY_WORDS = 4;
/** A line without an agency is believed to be a dateline when its place is this short. */
const MOST_LINE_WORDS = 2;

const SEPARATORS: ReadonlySet<string> = new Set(["-", "--", "---", "–", "—", "ـ", "ــ", ":", "/", "//", "_", "*", "|"]);
const OPENERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "«": "»",
  "»": "«",
  "“": "”",
  "”": "“",
  '"': '"',
  "/": "/",
  "//": "//",
  "''": "''",
};

/** Reads the head of a dateline token by token; what has been understood so far. */
interface Head {
  place: [number, number] | null;
  placeWords: number;
  date: [number, number] | null;
  separated: boolean;
}

/** The dateline at the start of the paragraph of tokens `from` up to `to`, or null. Looks at a bounded number of tokens. */
export function findDateline(tokens: readonly Token[], from: number, to: number): DatelineParts | null {
  return withAgency(tokens, from, to) ?? townAndDash(tokens, from, to);
}

/** القاهرة - فتح القضاء: places that the lexicon knows, a dash with spaces, and text. */
function townAndDash(tokens: readonly Token[], from: number, to: number): DatelineParts | null {
  const dash = placesBeforeDash(tokens, from, to);
  return dash === 0
    ? null
    : { to: dash + 1, place: spanOf(tokens, from, dash), agency: null, date: null, by: "dateline/town" };
}

function withAgency(tokens: readonly Token[], from: number, to: number): DatelineParts | null {
  const head: Head = { place: null, placeWords: 0, date: null, separated: false };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const close = token.kind === "punct" && Object.hasOwn(OPENERS, token.text) ? OPENERS[token.text] : undefined;
    if (close !== undefined) {
      const end = closedAt(tokens, at, to, close);
      if (end > 0) {
        const agency = agencyOf(tokens, at + 1, end);
        const after = afterSeparators(tokens, end + 1, to);
        // Brackets may follow the place at once; other marks only after its dash: القاهرة - «الحياة», not لـ«الحياة».
        if (agency && (token.text === "(" || head.separated || head.date)) {
          return parts(head, agency, after, "dateline/agency");
        }
        if (token.text === "(" && head.place && head.date && after > end + 1) {
          return parts(head, spanOf(tokens, at + 1, end), after, "dateline/bracket");
        }
        if (token.text !== "(") return null;
        at = end; // a region: سبيلبرغ (النمسا) 15-7
        continue;
      }
    }
    if (token.kind === "number") {
      if (head.date && head.date[1] < token.start - 12) return null;
      head.date = [head.date?.[0] ?? token.start, token.end];
    } else if (token.kind === "word") {
      const norm = fold(token.text);
      if (head.date && (MONTHS.has(norm) || DATE_WORDS.has(norm))) {
        head.date[1] = token.end;
        continue;
      }
      const bare = bareAgency(tokens, at, to);
      if (bare && (head.separated || head.place === null)) {
        if (head.place !== null || bare.separated) return parts(head, bare.span, bare.after, "dateline/dash");
      }
      if (head.date || head.separated || ++head.placeWords > MOST_PLACE_WORDS) return null;
      head.place = [head.place?.[0] ?? token.start, token.end];
    } else if (token.kind === "punct" && (token.text === "،" || token.text === ",")) {
      if (head.place === null || head.separated) return null;
    } else if (token.kind === "punct" && SEPARATORS.has(token.text)) {
      if (head.place === null) return null;
      if (!head.date) head.separated = true;
    } else return null;
  }
  // A line of nothing but place and date: بكين 3 مايو 09:41
  const alone = head.place !== null && head.date !== null && head.placeWords <= MOST_LINE_WORDS;
  return alone ? parts(head, null, to, "dateline/line") : null;
}

function parts(head: Head, agency: readonly [number, number] | null, to: number, by: string): DatelineParts {
  return { to, place: head.place, agency, date: head.date, by };
}

function closedAt(tokens: readonly Token[], open: number, to: number, close: string): number {
  for (let at = open + 1; at < Math.min(to, open + 4 * MOST_AGENCY_WORDS); at++) {
    if (tokens[at]?.text === close) return at > open + 1 ? at : -1;
  }
  return -1;
}

/** The span of a bracket's content where all of it is agencies: (رويترز), (ا ف ب، رويترز), (أ.ف.ب). */
function agencyOf(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  let name = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === "punct") {
      if (token.text === ".") continue;
      if (!"،,/-–+".includes(token.text) || !AGENCIES.has(name)) return null;
      name = "";
    } else name += letters(token.text);
  }
  return AGENCIES.has(name) || AGENCIES.has(name.replace(/^و(?=.{3})/, "")) ? spanOf(tokens, from, to) : null;
}

/** An agency without brackets, up to a dash, a colon or the paragraph's end: واشنطن - وكالات: */
function bareAgency(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly span: readonly [number, number]; readonly after: number; readonly separated: boolean } | null {
  let name = "";
  for (let at = from; at < Math.min(to, from + MOST_AGENCY_WORDS); at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.text !== ".")) return null;
    name += letters(token.text);
    const next = tokens[at + 1];
    const ends = at + 1 >= to || (next !== undefined && next.kind === "punct" && SEPARATORS.has(next.text));
    if (ends && AGENCIES.has(name)) {
      const after = afterSeparators(tokens, at + 1, to);
      return { span: [tokens[from]?.start ?? 0, token.end], after, separated: after > at + 1 };
    }
  }
  return null;
}

function letters(text: string): string {
  return fold(text.replaceAll(".", "")).toLowerCase();
}

function spanOf(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? [first.start, last.end] : null;
}

function afterSeparators(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.kind === "punct" && SEPARATORS.has(tokens[at]?.text ?? "")) at++;
  return at;
}
