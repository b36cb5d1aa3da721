// A noun phrase with its preposition, chosen by what it hangs on, by the kind of time or place, or as the preposition says by itself.

import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { underAuspices } from "./auspices.ts";
import { timeUnits } from "./calendar-names.ts";
import { directionPhrase } from "./direction-phrase.ts";
import { doingPhrase } from "./doing-phrase.ts";
import { doingForm, takesGerund } from "./doing-places.ts";
import { isElative } from "./elative.ts";
import { isException, isOnly } from "./exceptive.ts";
import { ofTwo } from "./false-idafa.ts";
import type { FixedPhrase } from "./fixed-phrases.ts";
import { prepositions } from "./function-words.ts";
import { arabic, gloss } from "./gloss.ts";
import { governedPreposition } from "./governed-prepositions.ts";
import { adverb } from "./inflect.ts";
import { massNouns } from "./mass-nouns.ts";
import { genitive, isPlural, nounHead } from "./noun-head.ts";
import { nounEnglish } from "./noun-sense.ts";
import { ownPhrase } from "./number-phrase.ts";
import { adverbCarriers, quantifiers } from "./set-phrases.ts";
import { isDuration, timePhrase } from "./time-phrase.ts";
import { hasSuperlative } from "./verb-group.ts";
import { settles, verbEnglish, verbSense } from "./verb-sense.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

export function prepositionalPhrase(writer: Writer, place: number, given: PhraseOptions = {}): string {
  const { view } = writer;
  const { governor, ...options } = given;
  const noun = view.words[place];
  const inside = view.fixed.in.get(place);
  const auspices = underAuspices(writer, place);
  if (auspices !== null) return auspices;
  if (inside !== undefined && inside.kind === "adverb") return inside.en;
  if (inside !== undefined && inside.kind === "preposition" && inside.complement !== null)
    return (
      introducedDoing(writer, inside, options) ??
      `${afterCase(writer, place, inside.en)} ${writer.np(inside.complement, { ...options, pronounAs: "object" })}`
    );
  const before = view.fixed.before.get(place);
  const phrase = () => writer.np(place, { ...options, pronounAs: "object" });
  if (before?.kind === "preposition" && ownPhrase(view.heads, before.anchor, place))
    return introducedDoing(writer, before, options) ?? `${before.en} ${phrase()}`;
  const direction = directionPhrase(writer, place, options);
  if (direction !== null) return direction;
  const cases = childrenBy(view, place, "case").filter(
    (at) => !view.fixed.in.has(at) && !isSuch(view, at) && !(isException(view, at) && isOnly(view, place)),
  );
  // تكرار مثل هذا الاعتداء: an idafa, whatever stands between
  if (cases.length === 0 && childrenBy(view, place, "case").some((at) => isSuch(view, at)))
    return relationOf(view, place) === "nmod" ? `of ${phrase()}` : phrase();
  const first = view.words[cases[0] ?? -1];
  const manner = childrenBy(view, place, "amod")[0];
  if (manner !== undefined && first?.norm === "ب" && adverbCarriers.has(noun?.norm ?? ""))
    return adverb(ofTwo(view, manner) ?? gloss(view.words[manner]) ?? arabic(view.words[manner]?.form ?? ""));
  if (first?.lemma === "قبل" && isDuration(writer, place)) return `${phrase()} ago`;
  const doing = cases.length === 1 ? doingAfter(writer, place, first?.lemma ?? "", governor, options) : null;
  if (doing !== null) return doing;
  const preposition = cases.length === 0 ? "" : prepositionOf(writer, place, cases, governor);
  const resumptive = noun?.upos === "PRON" && options.resumptive === view.heads[place];
  return [preposition, resumptive ? "" : phrase()].filter((part) => part !== "").join(" ");
}

/** مثل in مثل هذا: "such a", no preposition. */
const isSuch = (view: SentenceView, at: number): boolean =>
  view.words[at]?.lemma === "مثل" && /^(?:هذا|هذه|هذي|ذلك|تلك|هولاء|هؤلاء)$/.test(view.words[at + 1]?.norm ?? "");

/** منذ مطلع العام: "since the beginning of", not "since at the beginning of". */
function afterCase({ view }: Writer, place: number, en: string): string {
  const outside = childrenBy(view, place, "case").find((at) => !view.fixed.in.has(at));
  const preposition = outside === undefined ? undefined : prepositions.get(view.words[outside]?.lemma ?? "");
  return preposition === undefined ? en : `${preposition} ${en.replace(/^(?:at|in) /, "")}`;
}

/** بهدف تعزيز التعاون, عن طريق فتح الحدود: fixed phrases before a doing. */
function introducedDoing(writer: Writer, phrase: FixedPhrase, options: PhraseOptions): string | null {
  if (phrase.complement === null) return null;
  if (/^(?:for|with the aim of|in order to achieve|for the sake of)$/.test(phrase.en))
    return doingPhrase(writer, phrase.complement, "infinitive", options);
  const by = phrase.en === "through" ? "by" : phrase.en;
  if (!/^(?:by|about|without|instead of|besides|in addition to|alongside)$/.test(by)) return null;
  const doing = doingPhrase(writer, phrase.complement, "gerund", options);
  return doing === null ? null : `${by} ${doing}`;
}

/** للمشاركة (to take part), من دخول (from entering), بفتح (by opening). */
function doingAfter(
  writer: Writer,
  place: number,
  lemma: string,
  governor: string | undefined,
  options: PhraseOptions,
): string | null {
  const { view } = writer;
  if (view.words[place]?.upos !== "NOUN") return null;
  const above = view.heads[place] ?? -1;
  const verbal = governor !== undefined || ["VERB", "AUX"].includes(view.words[above]?.upos ?? "");
  const english = governor ?? (verbal ? (verbEnglish(view, above) ?? "") : singular(writer, above));
  const form = doingForm(english, lemma);
  if (form !== null) return doingPhrase(writer, place, form, options);
  const settled = verbSense(view, above)?.preposition;
  const governed = settled?.arabic === lemma ? settled.english : governedPreposition(lemma, english, verbal);
  // الخسائر الإجمالية للإنتاج: without an object it is what somebody does, not what for
  const done = verbal || genitive(view, place) !== undefined || childrenBy(view, place, "nmod", "obl").length > 0;
  if (lemma === "ل" && done && (governed === null || governed === "for"))
    return doingPhrase(writer, place, "infinitive", options);
  if ((takesGerund(english) || (lemma === "ل" && governed === "of")) && governed !== null) {
    const doing = doingPhrase(writer, place, "gerund", options);
    return doing === null ? null : `${governed} ${doing}`.trim();
  }
  const by =
    lemma === "دون" || lemma === "بدون"
      ? "without"
      : lemma === "من" && /^(?:prevent|ban|stop|prohibit|deter|bar)\b/.test(english)
        ? "from"
        : lemma === "عبر"
          ? "by"
          : lemma === "ب" && verbal && governed === null
            ? "by"
            : /^(?:حول|بشأن|إزاء)$/.test(lemma)
              ? "about"
              : null;
  const doing = by === null ? null : doingPhrase(writer, place, "gerund", options);
  return doing === null ? null : `${by} ${doing}`;
}

function prepositionOf(writer: Writer, place: number, cases: readonly number[], governor?: string): string {
  const { view } = writer;
  const words = cases.map((at) => view.words[at]);
  const [first, second] = words;
  const lemma = first?.lemma ?? "";
  const time = timePhrase(writer, place);
  if (time !== null && lemma === "في") return time.at;
  if (lemma === "منذ" && isDuration(writer, place))
    return hasSuperlative(view, view.heads[place] ?? -1) || isElative(view.words[view.heads[place] ?? -1])
      ? "in"
      : "for";
  if (lemma === "خلال" && isDuration(writer, place)) return "within";
  if (
    lemma === "في" &&
    timeUnits.has(view.words[place]?.lemma ?? "") &&
    / ?(?:last|next|this) /.test(` ${writer.np(place, { short: true })} `)
  )
    return "";
  const joined =
    first !== undefined && second !== undefined ? prepositions.get(`${first.norm} ${second.norm}`) : undefined;
  if (joined !== undefined) return joined;
  const governed = second === undefined ? governedBy(writer, place, lemma, governor) : null;
  if (governed !== null) return governed;
  if (lemma === "بين" && second === undefined && isAmong(writer, place)) return "among";
  return words
    .map((word) => (word === undefined ? "" : (prepositions.get(word.lemma) ?? gloss(word) ?? arabic(word.form))))
    .join(" ");
}

/** بين السكان: more than two, told as one. */
const isAmong = ({ view }: Writer, place: number): boolean =>
  view.words[place]?.feats.Number !== "Dual" &&
  childrenBy(view, place, "nummod").length === 0 &&
  childrenBy(view, place, "conj").length === 0 &&
  !childrenBy(view, place, "amod").some((at) => view.words[at]?.feats.Number === "Dual") &&
  (isPlural(view, place) || nounHead(view, place).plural) &&
  !/^(?:sides|parties|countries|states|teams|talks)$/.test(nounHead(view, place).text);

/** بشكل أسرع من: the comparative stands right before. */
function isCompared({ view }: Writer, place: number): boolean {
  const at = (childrenBy(view, place, "case")[0] ?? 0) - 1;
  return view.words[at]?.upos === "ADJ" && isElative(view.words[at]) && view.words[at]?.feats.Definite !== "Def";
}

function governedBy(writer: Writer, place: number, lemma: string, verb?: string): string | null {
  const { view } = writer;
  const at = view.heads[place] ?? -1;
  const governor = view.words[at];
  if (governor === undefined) return null;
  const verbal = verb !== undefined || governor.upos === "VERB" || governor.upos === "AUX";
  const english = verb ?? (verbal ? (verbEnglish(view, at) ?? "") : singular(writer, at));
  if (
    lemma === "ل" &&
    /^(?:تصريح|حديث|مقابلة|مداخلة)$/.test(governor.lemma) &&
    outlets.test(gloss(view.words[place]) ?? "")
  )
    return "to";
  if (lemma === "ل" && purposes.test(view.words[place]?.lemma ?? "")) return "for";
  // 50 في المئة من القيمة
  const before = view.words[(childrenBy(view, place, "case")[0] ?? 0) - 1];
  if (lemma === "من" && /^(?:(?:ال)?م[اي]?[ئي]ه|%|٪)$/.test(before?.norm ?? before?.form ?? "")) return "of";
  // في قطر: a place is where it is, whatever the word above asks for
  const type = view.entityOf.get(view.mentionAt.get(place)?.entity ?? "")?.type;
  if (lemma === "في" && !verbal && (type === "gpe" || type === "location")) return "in";
  if (lemma === "وسط" && type === "gpe") return "in central";
  // بنسبة, بفارق, بأغلبية: by how much, whatever the verb takes
  if (lemma === "ب") {
    const amount = amounts[view.words[place]?.lemma ?? ""];
    if (amount !== undefined) return amount;
  }
  const settled = verb === undefined ? verbSense(view, at)?.preposition : undefined;
  if (settled !== undefined && settles(settled, lemma) && !taken(writer, at, place, lemma)) return settled.english;
  if (lemma === "من" && (/^(?:more|fewer|less)\b/.test(english) || isElative(governor) || isCompared(writer, place)))
    return "than";
  if (
    lemma === "من" &&
    (governor.upos === "NUM" ||
      quantifiers.has(governor.lemma) ||
      governor.lemma === "كثير" ||
      governor.lemma === "عديد")
  )
    return "of";
  if (lemma === "من" && view.words[at + 1]?.norm === "في" && /^(?:ال)?مئه|مائه$/.test(view.words[at + 2]?.norm ?? ""))
    return "of";
  const found = governedPreposition(lemma, english, verbal);
  if (found === "" && taken(writer, at, place, lemma)) return byDefault(writer, place, lemma, verbal);
  if (found !== null) return found;
  if (lemma === "من" && (verbal ? partOf(writer, place) : countsBefore(writer, place))) return "of";
  // أكواخ من الخشب: of what it is made
  if (
    lemma === "من" &&
    governor.upos === "NOUN" &&
    view.words[place]?.upos === "NOUN" &&
    massNouns.has(gloss(view.words[place]) ?? "")
  )
    return "of";
  return byDefault(writer, place, lemma, verbal);
}

const outlets =
  /^(?:newspaper|agency|news agency|channel|magazine|radio|radio station|television|website|site|network|journalist|reporter|correspondent|media|Reuters)$/;

/** لأسباب, لفترة: for, whatever comes before. */
const purposes = /^(?:سبب|غرض|داع|داعي|اعتبار|دافع|فترة|مدة|مرة|صالح|أجل)$/;

const amounts: Readonly<Record<string, string>> = {
  نسبة: "by",
  فارق: "by",
  أغلبية: "by",
  غالبية: "by",
  معدل: "at",
  سرعة: "at",
  سعر: "at",
  قيمة: "worth",
};

/** The verb has its object already, or the same preposition before this one. */
function taken({ view }: Writer, governor: number, place: number, lemma: string): boolean {
  return (view.children[governor] ?? []).some(
    (at) =>
      at < place &&
      relationOf(view, at) === "obl" &&
      childrenBy(view, at, "case").some((one) => view.words[one]?.lemma === lemma),
  );
}

/** جولة جديدة من المفاوضات: the noun before من is one of which there are parts, whatever the tree says. */
function partOf({ view }: Writer, place: number): boolean {
  let at = (childrenBy(view, place, "case")[0] ?? place) - 1;
  while (at >= 0 && view.words[at]?.upos === "ADJ") at--;
  return view.words[at]?.upos === "NOUN" && governedPreposition("من", gloss(view.words[at]) ?? "", false) === "of";
}

/** إصابة العديد من المحتجين: how many stands right before. */
const countsBefore = ({ view }: Writer, place: number): boolean =>
  /^(?:عديد|كثير|عدد|معظم|مئات|آلاف|عشرات|ألف|مئة|عشرة|مليون|نصف|ثلث|ربع|بعض|كل|أي)$/.test(
    view.words[(childrenBy(view, place, "case")[0] ?? place) - 1]?.lemma ?? "",
  );

/** The gloss of a noun without its number. */
function singular({ view }: Writer, at: number): string {
  const own = (view.words[at]?.upos === "NOUN" ? nounEnglish(view, at) : gloss(view.words[at])) ?? "";
  return genitive(view, at) === undefined ? own : nounHead(view, at).used.size > 0 ? nounHead(view, at).text : own;
}

/** ب before a place, a number or a quantity; عن after a verb of moving away; ل after a name of an office. */
function byDefault({ view }: Writer, place: number, lemma: string, verbal: boolean): string | null {
  const noun = view.words[place];
  const entity = view.entityOf.get(view.mentionAt.get(place)?.entity ?? "");
  const counted =
    noun?.upos === "NUM" ||
    view.fixed.before.get(place)?.kind === "about" ||
    childrenBy(view, place, "nummod").some((at) => at < place);
  if (lemma === "ب" && (entity?.type === "gpe" || entity?.type === "location")) return "in";
  if (lemma === "ب" && counted) return verbal ? "by" : "of";
  if (lemma === "ب" && noun?.feats.VerbForm === "Vnoun" && verbal) return "by";
  if (lemma === "ب" && /^(?:English|Arabic|French|German|Spanish|Turkish|Persian|Hebrew)$/.test(gloss(noun) ?? ""))
    return "in";
  if (lemma === "عن" && verbal) return "from";
  // الانسحاب الفوري للقوات: ل where an adjective bars the idafa
  const governor = view.words[view.heads[place] ?? -1];
  if (lemma === "ل" && !verbal && governor?.feats.VerbForm === "Vnoun" && governor.feats.Definite === "Def")
    return "of";
  if (
    lemma === "ب" &&
    /^(?:places?|cit(?:y|ies)|villages?|towns?|streets?|buildings?|airports?|hospitals?|houses?|offices?|camps?|prisons?|square|palace|hall|regions?|areas?|districts?|provinces?|governorates?|neighbou?rhoods?|countr(?:y|ies)|(?:home|main)land|schools?|universit(?:y|ies)|ports?|stations?|factor(?:y|ies)|markets?|mosques?|church(?:es)?|hotels?|headquarters|cemeter(?:y|ies)|farms?|valleys?|islands?|refiner(?:y|ies)|north|south|east|west|center|capital|stadiums?|museums?|theaters?|desert|outskirts|suburbs?)$/.test(
      gloss(noun) ?? "",
    )
  )
    return "in";
  return null;
}
