// A noun phrase transferred word by word: names by their entity, adjectives before the noun, the article from definiteness.
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { whenAdjectives } from "./calendar-names.ts";
import { quantityAfter } from "./count-after.ts";
import { doingPhrase } from "./doing-phrase.ts";
import { isElative } from "./elative.ts";
import { arabic, english, gloss } from "./gloss.ts";
import { article } from "./inflect.ts";
import { isGeneral } from "./known-or-general.ts";
import { modifiers } from "./modifiers.ts";
import { manyOf } from "./multitudes.ts";
import { ownNouns } from "./nominalizations.ts";
import { genitive, hasCase, isDefinite, isPointing, type NounHead, nounHead } from "./noun-head.ts";
import { ownerBefore } from "./noun-owner.ts";
import { nounEnglish } from "./noun-sense.ts";
import { conjuncts, tail } from "./noun-tail.ts";
import { approximator, numberPhrase } from "./number-phrase.ts";
import { pronounPhrase } from "./pronoun-phrase.ts";
import { quantified } from "./quantified.ts";
import { reflexive } from "./reflexive.ts";
import { quantifiers, withArticle } from "./set-phrases.ts";
import { timePhrase } from "./time-phrase.ts";
import { titled } from "./titles.ts";
import { isGerund, uncountable } from "./verbal-noun.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

/** Phrases inside phrases beyond this depth are left in Arabic. */
const MAX_DEPTH = 12;
const nobody: ReadonlySet<number> = new Set();

export function nounPhrase(writer: Writer, place: number, options: PhraseOptions = {}): string {
  const { view } = writer;
  const { depth = 0 } = options;
  const word = view.words[place];
  if (word === undefined) return "";
  if (depth > MAX_DEPTH) return arabic(word.form);
  const doing = asGerund(writer, place, options);
  if (doing !== null) return doing;
  const { text, used, merged = nobody } = core(writer, place, options);
  const entity = view.mentionAt.get(place)?.entity;
  if (entity !== undefined && word.upos !== "PRON") writer.said.add(entity);
  if (options.short) return text;
  const after = tail(writer, place, options, used, merged);
  // 14 رحلة على الأقل: "at least 14 trips"
  const limit =
    view.words[place]?.upos === "NUM" || childrenBy(view, place, "nummod").length > 0
      ? after.find((part) => /^at (?:least|most)$/.test(part))
      : undefined;
  const parts = limit === undefined ? [text, ...after] : [limit, text, ...after.filter((part) => part !== limit)];
  return parts.filter((part) => part !== "").join(" ") + conjuncts(writer, place, options);
}

/** مكافحة الفساد: "combating corruption", where English has no noun but this. */
function asGerund(writer: Writer, place: number, options: PhraseOptions): string | null {
  const word = writer.view.words[place];
  if (word?.feats.VerbForm !== "Vnoun" || options.short || options.bare || options.without !== undefined) return null;
  // مراقبة تمويل الحملات: one doing as a verb, what it is done to as a noun
  const above = writer.view.words[writer.view.heads[place] ?? -1];
  if (above?.feats.VerbForm === "Vnoun" && relationOf(writer.view, place) === "nmod" && !hasCase(writer.view, place))
    return null;
  const denied = word.lemma === "عدم";
  if (!denied && !/^[a-z]{2,}ing(?: [a-z]+)?$/.test(nounEnglish(writer.view, place) ?? "")) return null;
  if (!denied && ownNouns.test(nounEnglish(writer.view, place) ?? "")) return null;
  if (!denied && childrenBy(writer.view, place, "amod").length > 0) return null;
  return doingPhrase(writer, place, "gerund", options);
}

interface Core {
  readonly text: string;
  readonly used: ReadonlySet<number>;
  /** Of these, the ones whose own dependents are still to be written. */
  readonly merged?: ReadonlySet<number>;
}

function core(writer: Writer, place: number, options: PhraseOptions): Core {
  const { view } = writer;
  const word = view.words[place];
  const name = named(view, place);
  if (name !== null) return { text: name, used: new Set(childrenBy(view, place, "flat")) };
  const phrase = view.fixed.in.get(place);
  if (phrase !== undefined && phrase.anchor === place && phrase.kind === "about" && phrase.complement !== null)
    return {
      text: `${phrase.en} ${writer.np(phrase.complement, { ...options, depth: (options.depth ?? 0) + 1 })}`,
      used: new Set([phrase.complement]),
    };
  const time = timePhrase(writer, place);
  if (time !== null)
    return {
      text: time.text,
      used: new Set([
        ...time.used,
        ...childrenBy(view, place, "amod", "nummod").filter((at) => time.used.has(at) || inName(view, place, at)),
      ]),
    };
  if (word?.upos === "PRON" && word.feats.PronType !== "Dem") {
    if (isSumming(view, place)) return { text: ", which", used: nobody };
    if (/^(?:ما|من|ماذا)$/.test(word.norm)) return { text: word.norm === "من" ? "those" : "what", used: nobody };
    return { text: pronounPhrase(writer, place, options), used: nobody };
  }
  if (word?.feats.PronType === "Dem")
    return {
      text: word.feats.Number === "Plur" ? "those" : /^ذ?لك|تلك|ذلك/.test(word.norm) ? "that" : "this",
      used: nobody,
    };
  const self = reflexive(view, place);
  if (self !== null) return { text: self, used: new Set(view.children[place]) };
  const many = manyOf(view, place);
  const term = many === null ? undefined : genitive(view, place);
  if (many !== null && term !== undefined)
    return {
      text: `${many} ${writer.np(term, { ...options, depth: (options.depth ?? 0) + 1, bare: true })}`,
      used: new Set([term]),
    };
  if (word?.upos === "NUM") return { text: numberPhrase(writer, place), used: numberWords(view, place) };
  return titled(writer, place, options) ?? described(writer, place, options);
}

/** …، ما أدى إلى: it sums up the clause before it. */
export const isSumming = (view: SentenceView, place: number): boolean =>
  view.words[place]?.norm === "ما" &&
  /^[،,]$/.test(view.words[place - 1]?.form ?? "") &&
  view.words[place + 1]?.upos === "VERB";

const inName = (view: SentenceView, place: number, at: number) =>
  view.fixed.in.get(at)?.start === view.fixed.in.get(place)?.start && view.fixed.in.has(at);
const numberWords = (view: SentenceView, place: number) =>
  new Set([
    ...childrenBy(view, place, "nummod", "flat", "compound"),
    ...childrenBy(view, place, "conj").filter((at) => view.words[at]?.upos === "NUM"),
  ]);

/** The entity's English name. */
export function named(view: SentenceView, place: number): string | null {
  const mention = view.mentionAt.get(place);
  if (mention?.form !== "name") return null;
  const entity = view.entityOf.get(mention.entity);
  if (entity === undefined) return null;
  // واشنطن for the United States: the text's own name stays
  const own = view.words[place];
  const metonym = own?.upos === "PROPN" && entity.type === "gpe" && mention.end === own.end ? gloss(own) : null;
  return metonym !== null && /^[A-Z]/.test(metonym)
    ? withArticle(metonym, entity.type)
    : withArticle(entity.name.en, entity.type);
}

/** Modifiers, noun and article. */
function described(writer: Writer, place: number, options: PhraseOptions): Core {
  const { view } = writer;
  const word = view.words[place];
  if (word === undefined) return { text: "", used: nobody };
  const special =
    quantifiers.has(word.lemma) ||
    /^(?:أحد|إحدى|عدم|مجرد|شيء|مزيد|عديد|غير|أول|آخر|ثاني|ثالث)$/.test(word.lemma) ||
    isElative(word)
      ? quantified(writer, place, options)
      : null;
  if (special !== null) return special;
  const head = headWithQuantity(view, place);
  const owner = ownerBefore(writer, place, head, options);
  const inside = [
    ...modifiers(writer, place, head.used, options),
    owner?.kind === "compound" ? owner.text : "",
    head.text,
  ]
    .filter((part) => part !== "")
    .join(" ");
  if (owner !== null) {
    const used = new Set([...head.used, owner.at]);
    const plain = owner.kind === "possessive" || (head.plural && childrenBy(view, place, "acl").length === 0);
    const text = plain ? inside : determined(writer, place, inside, head, options);
    return { text: owner.kind === "possessive" ? `${owner.text} ${text}` : text, used, merged: head.used };
  }
  const about = approximator(writer, place);
  const text = determined(writer, place, inside, head, options);
  return { text: about === "" ? text : `${about} ${text}`, used: head.used, merged: head.used };
}

function headWithQuantity(view: SentenceView, place: number): NounHead {
  const head = nounHead(view, place);
  const quantity = quantityAfter(view, place);
  return quantity === undefined ? head : { ...head, used: new Set([...head.used, quantity]) };
}

/** The next century, the next round; but next week. */
const spans =
  /^(?:century|decade|period|stage|phase|round|session|generation|era|days|hours|weeks|months|years|decades|elections?|tournament|edition)$/;

const fractions = /^(?:half|third|quarter|fifth|majority|most|rest|part)$/;

function determined(writer: Writer, place: number, inside: string, head: NounHead, options: PhraseOptions): string {
  const { view } = writer;
  const { depth = 0 } = options;
  const word = view.words[place];
  const owner = childrenBy(view, place, "nmod").find(
    (at) =>
      at !== options.without &&
      view.words[at]?.upos === "PRON" &&
      view.words[at]?.feats.PronType !== "Rel,Int" &&
      !hasCase(view, at),
  );
  // نصفهم: half of them
  if (owner !== undefined && fractions.test(head.text))
    return `${head.text === "half" || head.text === "most" ? "" : /^(?:majority|rest)$/.test(head.text) ? "the " : "a "}${inside} of ${writer.np(owner, { depth: depth + 1, pronounAs: "object" })}`;
  if (owner !== undefined) return `${writer.np(owner, { depth: depth + 1, pronounAs: "possessive" })} ${inside}`;
  const demonstrative = [
    ...childrenBy(view, place, "det"),
    ...childrenBy(view, place, "nmod", "appos").filter((at) => isPointing(view, at)),
  ].find(
    (at) => view.words[at]?.feats.PronType === "Dem" || /^(?:هذ|ذلك|تلك|هؤلاء|اولئك)/.test(view.words[at]?.norm ?? ""),
  );
  if (demonstrative !== undefined) {
    // مثل هذا الاعتداء: such an assault
    if (view.words[demonstrative - 1]?.lemma === "مثل" && demonstrative < place)
      return `such ${head.plural || head.mass ? "" : `${article(inside)} `}${inside}`;
    const far = /^(?:ذلك|تلك|اولئك)/.test(view.words[demonstrative]?.norm ?? "");
    return `${head.plural ? (far ? "those" : "these") : far ? "that" : "this"} ${inside}`;
  }
  const determiner = childrenBy(view, place, "det")[0];
  if (determiner !== undefined && !/^ال/.test(view.words[determiner]?.norm ?? ""))
    return `${english(view.words[determiner])} ${inside}`;
  const when = [...whenAdjectives.values()].some((text) => inside.startsWith(`${text} `));
  if (when && spans.test(head.text)) return `the ${inside}`;
  if (
    when ||
    options.bare ||
    word?.upos === "PROPN" ||
    /^(?:more|fewer|less|most|many|much|several)\b/.test(head.text) ||
    /^one /.test(inside) ||
    /^(?:summer|winter|spring|autumn) \d/.test(inside)
  )
    return inside;
  if (isGerund(word, head.text)) return inside;
  // في الشمال الغربي, شمال غرب: a point of the compass is one
  if (/^(?:north|south)?(?:north|south|east|west)$/.test(head.text) && inside === head.text) return `the ${inside}`;
  // مقتل ثلاثة أشخاص: a doing with what it is done to is a known one in English
  if (
    (word?.feats.VerbForm === "Vnoun" ||
      /^(?:مقتل|مصرع|وفاة|موت|رحيل|حدوث|وقوع|نتيجة|بداية|نهاية)$/.test(word?.lemma ?? "")) &&
    isDoneTo(view, place, head) &&
    !head.mass
  )
    return `the ${inside}`;
  const owned = genitive(view, place);
  const specified =
    (owned !== undefined && !head.used.has(owned)) ||
    childrenBy(view, place, "acl", "nmod").some(
      (at) => view.words[at]?.upos !== "PRON" && head.text !== "" && relationOf(view, at) === "acl",
    );
  if (
    /^(?:article|paragraph|clause|page|resolution|room|gate|number|channel)$/.test(inside) &&
    view.words[place + 1]?.upos === "NUM"
  )
    return inside.charAt(0).toUpperCase() + inside.slice(1);
  if (isDefinite(view, place))
    return (head.mass && !specified) || (!specified && isGeneral(view, place, head)) ? inside : `the ${inside}`;
  if (head.plural || head.mass || childrenBy(view, place, "nummod").some((at) => at < place)) return inside;
  if (head.used.size === 0 && uncountable(word, head.text))
    return genitive(view, place) !== undefined && !head.plural
      ? `the ${inside}`
      : inside === head.text
        ? inside
        : /ing$/.test(head.text)
          ? inside
          : `${article(inside)} ${inside}`;
  return `${article(inside)} ${inside}`;
}

const isDoneTo = (view: SentenceView, place: number, head: NounHead): boolean => {
  const at = genitive(view, place);
  return at !== undefined && !head.used.has(at);
};
