// Times as English says them: on Thursday, on Sunday evening, last week, in 2014, on 28 October, for two years, three years ago.
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { dayPartAdverbs, dayParts, months, timeUnits, weekdays, whenAdjectives } from "./calendar-names.ts";
import { nthOf } from "./count-after.ts";
import { directionPhrase } from "./direction-phrase.ts";
import { gloss } from "./gloss.ts";
import { genitive } from "./noun-head.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

/** `at` is the preposition the time takes where Arabic has none or في. */
export interface TimePhrase {
  readonly text: string;
  readonly at: "on" | "in" | "at" | "";
  /** Words that have gone into it. */
  readonly used: ReadonlySet<number>;
}

const nearDays: Readonly<Record<string, string>> = { امس: "yesterday", غد: "tomorrow", غدا: "tomorrow" };

export function timePhrase(writer: Writer, place: number): TimePhrase | null {
  const { view } = writer;
  const word = view.words[place];
  if (word === undefined || word.upos === "VERB") return null;
  const near = nearDays[word.norm];
  if (near !== undefined) {
    const day = (view.children[place] ?? []).find((at) => weekdays.has(view.words[at]?.norm ?? ""));
    return day === undefined
      ? { text: near, at: "", used: set() }
      : { text: `${near} (${gloss(view.words[day]) ?? ""})`, at: "", used: set(day) };
  }
  if (/^(?:ال)?يوم$/.test(word.norm) || /^(?:ال)?(?:شهر|عام|سنه|عامي|سنتي)$/.test(word.norm))
    return named(writer, place);
  if (dayParts.has(word.norm.replace(/^ال/, ""))) return dayPart(writer, place);
  if (weekdays.has(word.norm)) {
    const when = whenBefore(view, place);
    return { text: join(when?.text, gloss(word)), at: when === null ? "on" : "", used: set(when?.at) };
  }
  const month = monthAt(view, place);
  if (month !== null) {
    const twin = twinMonth(view, place, month);
    const when = whenBefore(view, place) ?? (twin === null ? null : whenBefore(view, twin));
    const year = yearUnder(view, place) ?? (twin === null ? null : yearUnder(view, twin));
    return {
      text: join(when?.text, month, year?.text),
      at: when === null ? "in" : "",
      used: set(when?.at, year?.at, twin ?? undefined),
    };
  }
  if (word.upos === "NUM" && /^\d{1,2}$/.test(gloss(word) ?? "")) return date(writer, place);
  if (/^(?:1[89]|20)\d\d$/.test(gloss(word) ?? "")) return { text: gloss(word) ?? "", at: "in", used: set() };
  return null;
}

const set = (...places: readonly (number | undefined)[]) => new Set(places.filter((at) => at !== undefined));
const join = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(" ");

export const monthAt = (view: SentenceView, place: number): string | null => {
  const fixed = view.fixed.in.get(place);
  if (fixed?.kind === "name") return fixed.en;
  return view.words[place]?.upos === "VERB" ? null : (months.get(view.words[place]?.norm ?? "") ?? null);
};

/** كانون الأول/ديسمبر: the same month by its other name. */
function twinMonth(view: SentenceView, place: number, month: string): number | null {
  const end = view.fixed.in.get(place)?.end ?? place + 1;
  if (!/^[/\\(-]$/.test(view.words[end]?.form ?? "")) return null;
  return monthAt(view, end + 1) === month ? end + 1 : null;
}

/** The second name of a month: written with its first. */
export function isTwinMonth(view: SentenceView, place: number): boolean {
  if (!/^[/\\(-]$/.test(view.words[place - 1]?.form ?? "")) return false;
  const month = monthAt(view, place);
  const first = view.fixed.in.get(place - 2)?.start ?? place - 2;
  return month !== null && monthAt(view, first) === month;
}

/** الماضي، المقبل، الجاري after a noun of time. */
export function whenBefore(view: SentenceView, place: number): { at: number; text: string } | null {
  for (const at of childrenBy(view, place, "amod")) {
    const text = whenAdjectives.get(view.words[at]?.lemma ?? "");
    if (text !== undefined) return { at, text };
  }
  return null;
}

function yearUnder(view: SentenceView, place: number): { at: number; text: string } | null {
  const end = view.fixed.in.get(place)?.end ?? place + 1;
  for (let at = end; at <= end; at++) {
    const text = gloss(view.words[at]) ?? "";
    if (/^(?:1[89]|20)\d\d$/.test(text) && view.words[at]?.upos === "NUM") return { at, text };
  }
  return null;
}

/** يوم الثلاثاء, يوم 3 آذار, عام 2014, شهر مارس: the noun only says what kind of time follows. اليوم is today. */
function named(writer: Writer, place: number): TimePhrase | null {
  const { view } = writer;
  const word = view.words[place];
  const after = [...childrenBy(view, place, "nmod", "nummod", "appos", "flat")].find((at) => at > place);
  if (after !== undefined) {
    const inner =
      /^(?:ال)?(?:عام|سنه|عامي|سنتي)$/.test(word?.norm ?? "") && !/^\d{4}$/.test(gloss(view.words[after]) ?? "")
        ? null
        : timePhrase(writer, after);
    const more = childrenBy(view, after, "conj").map((at) => gloss(view.words[at]) ?? "");
    if (inner !== null && more.length > 0 && more.every((text) => /^\d{4}$/.test(text)))
      return {
        ...inner,
        text: `${[inner.text, ...more.slice(0, -1)].join(", ")} and ${more.at(-1)}`,
        used: set(after),
      };
    if (inner !== null) return { ...inner, used: new Set([after, ...inner.used]) };
  }
  return word?.norm === "اليوم" && whenBefore(view, place) === null ? { text: "today", at: "", used: set() } : null;
}

/** مساء الأحد is "Sunday evening", صباح اليوم "this morning", مساء أمس "yesterday evening". */
function dayPart(writer: Writer, place: number): TimePhrase | null {
  const { view } = writer;
  const part = dayParts.get((view.words[place]?.norm ?? "").replace(/^ال/, "")) ?? "";
  const after = (view.children[place] ?? []).find((at) => at > place && at <= place + 2);
  const norm = view.words[after ?? -1]?.norm;
  if (after !== undefined && norm === "امس") return { text: `yesterday ${part}`, at: "", used: set(after) };
  if (after !== undefined && norm === "غد") return { text: `tomorrow ${part}`, at: "", used: set(after) };
  if (after !== undefined && norm === "اليوم")
    return { text: `this ${part}`, at: "", used: set(after, ...(view.children[after] ?? [])) };
  const day = after === undefined ? null : timePhrase(writer, after);
  if (after === undefined || day === null || !weekdays.has(norm ?? "")) return null;
  return { text: `${day.text} ${part}`, at: day.at, used: new Set([after, ...day.used]) };
}

/** 28 تشرين الأول 2024. */
function date(writer: Writer, place: number): TimePhrase | null {
  const { view } = writer;
  const ofMonth = dayOfMonth(view, place);
  if (ofMonth !== null) return ofMonth;
  const next = place + 1;
  const month = monthAt(view, next);
  if (month === null || view.words[next]?.upos === "NUM") return null;
  const twin = twinMonth(view, next, month);
  const year = yearUnder(view, next) ?? (twin === null ? null : yearUnder(view, twin));
  const end = view.fixed.in.get(next)?.end ?? next + 1;
  const used = new Set<number>();
  for (let at = next; at < end; at++) used.add(at);
  if (year !== null) used.add(year.at);
  if (twin !== null) used.add(twin);
  const when = whenBefore(view, next) ?? (twin === null ? null : whenBefore(view, twin));
  if (when !== null) used.add(when.at);
  return { text: join(gloss(view.words[place]), month, year?.text), at: "on", used };
}

/** 17 الشهر الجاري, 17 من الشهر المقبل: the 17th of this month. */
function dayOfMonth(view: SentenceView, place: number): TimePhrase | null {
  const of = view.words[place + 1]?.norm === "من" ? 1 : 0;
  const at = place + 1 + of;
  if (view.words[at]?.norm !== "الشهر") return null;
  const when =
    whenAdjectives.get(view.words[at + 1]?.lemma ?? "") ?? (view.words[at - 1]?.norm === "هذا" ? "this" : null);
  if (when === null) return null;
  const day = Number(gloss(view.words[place]));
  const used = set(at, at + 1, ...(of === 1 ? [place + 1] : []));
  return { text: `the ${nthOf(String(day))} of ${when} month`, at: "on", used };
}

/** A length of time: ثلاثة أعوام, عامين, أكثر من شهر, شهر. */
export function isDuration({ view }: Writer, place: number): boolean {
  const word = view.words[place];
  if (word === undefined) return false;
  if (view.fixed.in.get(place)?.kind === "about") {
    const inner = view.fixed.in.get(place)?.complement ?? null;
    return inner !== null && timeUnits.has(view.words[inner]?.lemma ?? "");
  }
  if (/^(?:نصف|ربع|ثلث)$/.test(word.lemma)) return timeUnits.has(view.words[genitive(view, place) ?? -1]?.lemma ?? "");
  if (/^(?:أكثر|أقل)$/.test(word.lemma))
    return childrenBy(view, place, "nmod", "obl").some((at) => timeUnits.has(view.words[at]?.lemma ?? ""));
  if (!timeUnits.has(word.lemma) && !/^عام(?:ين|ان)$/.test(word.norm)) return false;
  if (yearUnder(view, place) !== null || word.feats.Definite === "Def" || genitive(view, place) !== undefined)
    return false;
  return true;
}

/** A time that stands without a preposition in Arabic: عام 2003 (in 2003), but الأسبوع الماضي (last week). */
const accusatives: Readonly<Record<string, string>> = {
  نتيجة: "as a result of",
  فور: "immediately after",
  جراء: "because of",
  إثر: "following",
  عقب: "following",
  خشية: "for fear of",
  خوف: "for fear of",
  بعيد: "shortly after",
  قبيل: "shortly before",
  قبالة: "off",
  حيال: "regarding",
  إزاء: "regarding",
  تلبية: "in response to",
  استجابة: "in response to",
  احتجاج: "in protest at",
  بدل: "instead of",
  شرط: "on condition of",
};

/** تراجع نتيجة الجفاف: a noun in the accusative that tells why or when.
 * @returns null for any other noun */
export function causal(writer: Writer, place: number, options: PhraseOptions): string | null {
  const { view } = writer;
  const en = accusatives[view.words[place]?.lemma ?? ""];
  const of = en === undefined ? undefined : genitive(view, place);
  return of === undefined || view.words[place]?.feats.Definite === "Def"
    ? null
    : `${en} ${writer.np(of, { ...options, depth: (options.depth ?? 0) + 1 })}`;
}

export function bareTime(writer: Writer, place: number, options: PhraseOptions): string {
  const direction = directionPhrase(writer, place, options);
  if (direction !== null) return direction;
  const cause = causal(writer, place, options);
  if (cause !== null) return cause;
  const time = timePhrase(writer, place);
  const phrase = writer.np(place, options);
  const clock = dayPartAdverbs.get(writer.view.words[place]?.norm ?? "");
  if (time === null && clock !== undefined && (writer.view.children[place] ?? []).length === 0) return clock;
  if (time === null && isDuration(writer, place) && !phrase.startsWith("for ")) return `for ${phrase}`;
  return time === null || time.at === "" ? phrase : `${time.at} ${phrase}`;
}

/** The month of 28 تشرين الأول, wherever the tree hangs it: the date has been written with its day. */
export const isInDate = (view: SentenceView, place: number) =>
  isTwinMonth(view, place) ||
  (monthAt(view, place) !== null &&
    view.words[place - 1]?.upos === "NUM" &&
    /^\d{1,2}$/.test(gloss(view.words[place - 1]) ?? ""));
