// English for a name that no row gives: bodies and places by their glosses with known places inside, the rest in Latin letters.
import { names } from "../lexicon/name-table.ts";
import type { Word } from "../model/word.ts";
import { fold } from "../script/fold.ts";
import { bearsName, headInEnglish, nounFirst, placeFirst, purposeInEnglish, titleInEnglish } from "./english-bodies.ts";
import { placeAt } from "./english-inside.ts";
import { latinName } from "./english-letters.ts";
import { personInEnglish } from "./english-person.ts";
import { fieldHead, pairInEnglish, wordInEnglish } from "./english-words.ts";
import { titleCase } from "./title-case.ts";

const common = new Set(["org", "group", "media", "facility", "place", "event", "document"]);

/** Of a body, a place or an event: "الجمعية المغربية لحقوق الإنسان" is the Moroccan Association for Human Rights. */
export function nameInEnglish(words: readonly Word[]): string {
  const own = words.filter((word) => word.upos !== "PUNCT" && word.part !== "enclitic");
  const head = own[0];
  if (head === undefined) return "";
  // صوت الدلتا: a name that begins with no word for its kind is not translated.
  if (!translated(own)) return latinName(own);
  const quoted = inQuotes(words);
  // ملعب الجوهرة, حي العرقوب: what such a place is called is no word of the language here.
  const proper = quoted.size === 0 ? ownName(own) : null;
  if (proper !== null) return proper;
  const inside = knownInside(own);
  if (inside !== null) return inside;
  const { parts, late } = partsOf(own, quoted);
  const label = quoted.size === 0 ? "" : labelOf([...quoted]);
  return titleCase([...late, label, composed(head, parts)].filter((part) => part !== "").join(" "));
}

/** منظمة "أوبك" is OPEC, بنك باركليز Barclays Bank: the head and a known body's name. */
function knownInside(own: readonly Word[]): string | null {
  const head = own[0]?.norm ?? "";
  const bank = head === "بنك" || head === "مصرف";
  if (!bank && !kindsAlone.has(head)) return null;
  const place = placeAt(own, 1);
  if (place === null || place.to !== own.length || place.row !== "organization") return null;
  return bank && !/bank/i.test(place.en) ? `${place.en} Bank` : place.en;
}

/** Say what the body is and nothing else. */
const kindsAlone = new Set(
  "منظمة وكالة مؤسسة حركة جماعة تنظيم حزب هيئة شبكة شركة مجموعة صحيفة منصة تحالف نادي فريق قناة مجلة إذاعة"
    .split(" ")
    .map(fold),
);

const translated = (words: readonly Word[]): boolean => {
  const [head, second] = words;
  return (
    head?.entry?.kinds.some((kind) => common.has(kind)) === true ||
    (head !== undefined &&
      second !== undefined &&
      head.entry !== null &&
      (headInEnglish(head.norm) !== undefined || purposeAt(words, 0) !== undefined))
  );
};

/** حزب "البديل لألمانيا": more than one word of the language is translated, one is a name. */
function labelOf(words: readonly Word[]): string {
  const plain = words.filter((word) => word.part !== "enclitic");
  const known = plain.every((word, at) => word.entry?.gloss != null || placeAt(plain, at) !== null);
  const first = plain[0];
  if (plain.length < 2 || !known || first === undefined || first.upos === "VERB") return latinName(plain);
  const { parts, late } = partsOf(plain, new Set());
  return [...late, composed(first, parts)].join(" ");
}

/** مستشفى الملك فيصل, جيش خالد بن الوليد: whoever it is called after, and the place after the name. */
function namesake(rest: readonly Word[]): { en: string; to: number } | null {
  const [first, second] = rest;
  if (first === undefined || second === undefined) return null;
  const table = names();
  const title = titleInEnglish.get(first.norm);
  const from = title === undefined ? 0 : 1;
  const given = (word: Word | undefined) =>
    word !== undefined && (table.given.get(word.norm) !== undefined || word.norm === "عبد");
  if (!given(rest[from])) return null;
  let to = from + 1;
  while (
    to < rest.length &&
    rest[to]?.part === "base" &&
    rest[to]?.upos !== "ADP" &&
    rest[to]?.norm !== "الدولي" &&
    rest[to]?.norm !== "الجامعي"
  )
    to++;
  const sure =
    title !== undefined ||
    (to > from + 1 &&
      (second.norm === "بن" ||
        second.norm === "الدين" ||
        first.norm === "عبد" ||
        rulers.has(second.norm) ||
        table.surname.get(second.norm) !== undefined ||
        given(second)));
  if (!sure) return null;
  const number = rulers.get(rest[to - 1]?.norm ?? "");
  const person = personInEnglish(rest.slice(from, number === undefined ? to : to - 1));
  return { en: [title, person, number].filter((part) => part !== undefined).join(" "), to };
}

const rulers: ReadonlyMap<string, string> = new Map([
  ["الاول", "I"],
  ["الثاني", "II"],
  ["الثالث", "III"],
  ["الرابع", "IV"],
  ["الخامس", "V"],
  ["السادس", "VI"],
]);

/** One definite noun or unknown words after a street, a stadium, a quarter: Al-Jawhara Stadium. */
function ownName(words: readonly Word[]): string | null {
  const [head, second] = words;
  if (head === undefined || second === undefined) return null;
  const rest = words.slice(1);
  const kind = headInEnglish(head.norm) ?? wordInEnglish(head);
  const bearing = namesake(rest);
  if (bearing !== null) {
    const after = rest.slice(bearing.to);
    const { parts, late } = partsOf(after, new Set());
    const tail = parts.map((part) => ` ${part.text}`).join("");
    const more = after[0]?.upos === "ADJ" ? after.map((word) => `${wordInEnglish(word, false)} `).join("") : "";
    return titleCase(
      more === "" ? [...late, `${bearing.en} ${kind}${tail}`].join(" ") : `${bearing.en} ${more}${kind}`,
    );
  }
  if (!bearsName.has(head.norm) || placeAt(words, 1) !== null) return null;
  const international = rest.length > 1 && rest.at(-1)?.norm === "الدولي";
  const bearer = international ? rest.slice(0, -1) : rest;
  const plain =
    bearer.length === 1
      ? second.upos !== "ADJ" &&
        (houses.has(head.norm) || !(second.entry?.kinds ?? []).some((kind) => kind === "human" || kind === "role")) &&
        second.feats.Number !== "Plur"
      : bearer.every((word) => word.upos === "PROPN" || word.entry === null);
  if (!plain) return null;
  const named = latinName(bearer).replace(/^al-/, "Al-");
  return titleCase(`${named} ${international ? "International " : ""}${kind}`);
}

/** مستشفى الراعي: nothing but a name stands after these. */
const houses = new Set("مستشفى ثانوية إعدادية مصحة دار منشورات".split(" ").map(fold));

interface Part {
  readonly text: string;
  readonly kind: "noun" | "place" | "link" | "name";
}

/** The phrases between of and for, and the adjectives said of the whole. */
function partsOf(own: readonly Word[], quoted: ReadonlySet<Word>): { parts: Part[]; late: string[] } {
  const head = own[0];
  const parts: Part[] = [];
  let adjectives: string[] = [];
  let noun = "";
  let late: string[] = [];
  const close = () => {
    if (noun !== "") parts.push({ text: [...adjectives.reverse(), noun].join(" "), kind: "noun" });
    adjectives = [];
    noun = "";
  };
  for (let at = 0; at < own.length; at++) {
    const word = own[at];
    if (word === undefined || quoted.has(word)) continue;
    const purpose = purposeAt(own, at);
    const place = purpose === undefined ? placeAt(own, at) : null;
    if (place !== null && (at > 0 || place.to > 1) && !own.slice(at, place.to).some((one) => quoted.has(one))) {
      close();
      parts.push({ text: place.en, kind: "place" });
      at = place.to - 1;
      continue;
    }
    const next = own[at + 1];
    const pair = purpose ?? (next === undefined ? undefined : pairInEnglish(word.lemma, next.lemma));
    const field = fieldHead(word.lemma);
    const charge = field === undefined ? undefined : purposeAt(own, at + 1);
    if (charge !== undefined) {
      close();
      noun = `${charge} ${field}`;
      at += 2;
    } else if (word.upos === "ADP") {
      const preposition = { ل: "for", في: "in", علي: "on", من: "of", الي: "to" }[word.norm];
      if (preposition === undefined) continue;
      close();
      parts.push({ text: preposition, kind: "link" });
    } else if (word.upos === "CCONJ") {
      close();
      parts.push({ text: "and", kind: "link" });
    } else if (pair !== undefined || (field !== undefined && next?.upos === "NOUN")) {
      close();
      noun = pair ?? `${wordInEnglish(next ?? word)} ${field}`;
      at++;
    } else if (word.upos === "ADJ" && noun !== "") {
      // وزارة الدفاع الأمريكية: a nisba of a country at the end is said of the whole.
      if (word.entry?.key != null || (parts.length > 0 && head !== undefined && ofHead(head, own[at - 1], word)))
        late = [wordInEnglish(word, false), ...late];
      else adjectives.push(wordInEnglish(word, false));
    } else if (word.upos === "ADJ" && parts.length > 0 && parts.at(-1)?.kind !== "link") {
      // بنك البحرين الوطني: National Bank of Bahrain.
      late = [wordInEnglish(word, false), ...late];
    } else {
      close();
      noun = headInEnglish(word.norm) ?? wordInEnglish(word);
      if (word.upos === "PROPN" || word.entry?.gloss == null) {
        const to = endOfStrange(own, at, quoted);
        parts.push({ text: to > at + 1 ? latinName(own.slice(at, to)) : noun, kind: "name" });
        noun = "";
        at = to - 1;
      }
    }
  }
  close();
  return { parts, late };
}

/** ستيت ستريت غلوبال ماركتس: the end of a run of words that no lexicon has. */
function endOfStrange(own: readonly Word[], from: number, quoted: ReadonlySet<Word>): number {
  let to = from + 1;
  for (; to < own.length; to++) {
    const word = own[to];
    if (word === undefined || quoted.has(word) || word.part !== "base" || word.norm.startsWith("ال")) break;
    if (word.upos !== "PROPN" || word.entry?.gloss != null || placeAt(own, to) !== null) break;
  }
  return to;
}

/** Two words with an English of their own, not across what stands between. */
function purposeAt(words: readonly Word[], at: number): string | undefined {
  const next = words[at + 1];
  return next === undefined ? undefined : purposeInEnglish(words[at]?.norm ?? "", next.norm);
}

/** Joined by "of" where nothing else joins them; what a building or firm is called stands first. */
function composed(head: Word, parts: readonly Part[]): string {
  const [kind, ...rest] = parts;
  if (kind === undefined) return "";
  // مطار الدار البيضاء: Casablanca Airport. شركة نسائم للطيران: Nasaim Company for Aviation.
  let named = 0;
  while (rest[named]?.kind === "name") named++;
  const before =
    named > 0
      ? rest.slice(0, named)
      : rest[0]?.kind === "place" && (placeFirst.has(head.norm) || head.entry?.kinds.includes("facility") === true)
        ? rest.slice(0, 1)
        : [];
  const governed = before.length === 0 && nounFirst.has(head.norm) ? nounsFirst(rest) : [];
  const front = before.length > 0 ? before : governed;
  let out = [...front, kind].map((part) => part.text).join(" ");
  let open = false;
  for (const part of rest.slice(front.length)) {
    out += part.kind === "link" || open ? ` ${part.text}` : ` of ${part.text}`;
    open = part.kind === "link";
  }
  // الاتحاد الدولي لكرة القدم: International Football Federation.
  return out.replace(
    /^(.*?)(?:Union|Association) for ((?:Foot|Basket|Hand|Volley)ball|Athletics|Tennis|Swimming|Cycling|Gymnastics)\b/i,
    "$1$2 Federation",
  );
}

/** One noun, or two joined by and, that nothing else is of. */
function nounsFirst(rest: readonly Part[]): readonly Part[] {
  const size = rest[1]?.text === "and" ? 3 : 1;
  const taken = rest.slice(0, size);
  const plain = taken.every((part) => part.kind === "noun" || part.text === "and") && taken.length === size;
  return plain && (rest[size] === undefined || rest[size].kind === "link") ? taken : [];
}

/** مطار النواصر الدولي: the adjective is the airport's, by its gender or because a bare name has none. */
const ofHead = (head: Word, before: Word | undefined, word: Word) =>
  before === undefined ||
  before.upos === "PROPN" ||
  before.entry?.gloss == null ||
  (head.feats.Gender === word.feats.Gender && before.feats.Gender !== word.feats.Gender);

function inQuotes(words: readonly Word[]): Set<Word> {
  const found = new Set<Word>();
  let open = false;
  for (const word of words) {
    if (/^["«»“”]$/.test(word.form)) open = !open && word.form !== "»" && word.form !== "”";
    else if (open) found.add(word);
  }
  return found;
}
