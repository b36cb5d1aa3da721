// English for a name that no row gives: bodies and places by their glosses with known places inside, the rest in Latin letters.
import { names } from "../lexicon/name-table.ts";
import type { Word } from "../model/word.ts";
import { fieldHead, pairInEnglish, wordInEnglish } from "./english-words.ts";
import { transliterateWord } from "./transliterate.ts";

const common = new Set(["org", "group", "media", "facility", "place", "event", "document"]);

/** Of a body, a place or an event. */
export function nameInEnglish(words: readonly Word[]): string {
  const own = words.filter((word) => word.upos !== "PUNCT" && word.part !== "enclitic");
  const head = own[0];
  if (head === undefined) return "";
  // صوت الدلتا: a name that begins with no word for its kind is not translated.
  if (!head.entry?.kinds.some((kind) => common.has(kind)))
    return own.map((word) => transliterateWord(word.form)).join(" ");
  const quoted = inQuotes(words);
  const parts: string[] = [];
  let adjectives: string[] = [];
  let noun = "";
  const close = () => {
    if (noun !== "") parts.push([...adjectives.reverse(), noun].join(" "));
    adjectives = [];
    noun = "";
  };
  let late: string[] = [];
  for (let at = 0; at < own.length; at++) {
    const word = own[at];
    if (word === undefined || quoted.has(word)) continue;
    const place = at === 0 ? null : placeAt(own, at);
    if (place !== null) {
      close();
      parts.push(place.en);
      at = place.to - 1;
      continue;
    }
    const next = own[at + 1];
    const pair = next === undefined ? undefined : pairInEnglish(word.lemma, next.lemma);
    const field = fieldHead(word.lemma);
    if (word.upos === "ADP") {
      const preposition = { ل: "for", في: "in", علي: "on", من: "of", الي: "to" }[word.norm];
      if (preposition === undefined) continue;
      close();
      parts.push(`\u0000${preposition}`);
    } else if (word.upos === "CCONJ") {
      close();
      parts.push("\u0000and");
    } else if (pair !== undefined || (field !== undefined && next?.upos === "NOUN")) {
      close();
      noun = pair ?? `${wordInEnglish(next ?? word)} ${field}`;
      at++;
    } else if (word.upos === "ADJ" && noun !== "") {
      // وزارة الدفاع الأمريكية: a nisba of a country at the end is said of the whole.
      if (word.entry?.key != null || (parts.length > 0 && ofHead(head, own[at - 1], word)))
        late = [wordInEnglish(word, false), ...late];
      else adjectives.push(wordInEnglish(word, false));
    } else {
      close();
      noun = wordInEnglish(word);
    }
  }
  close();
  const [kind = "", proper = ""] = parts;
  // مطار الدار البيضاء: Casablanca Airport.
  if (parts.length === 2 && head.entry?.kinds.includes("facility") === true && /^(?:al-)?[A-Z]/.test(proper))
    return [...late, proper, kind].join(" ");
  let out = "";
  for (const part of parts) {
    if (part.startsWith("\u0000")) out += ` ${part.slice(1)}`;
    else if (out === "" || /(?:^| )(?:for|in|on|of|to|and)$/.test(out)) out += out === "" ? part : ` ${part}`;
    else out += ` of ${part}`;
  }
  const label = [...quoted].map((word) => transliterateWord(word.form)).join(" ");
  return [...late, label, out].filter((part) => part !== "").join(" ");
}

/** مطار النواصر الدولي: the adjective is the airport's, by its gender or because a bare name has none. */
const ofHead = (head: Word, before: Word | undefined, word: Word) =>
  before === undefined ||
  before.upos === "PROPN" ||
  before.entry?.gloss == null ||
  (head.feats.Gender === word.feats.Gender && before.feats.Gender !== word.feats.Gender);

/** مطار الدار البيضاء: a known place inside. */
function placeAt(words: readonly Word[], at: number): { en: string; to: number } | null {
  let node = names().root.next.get(words[at]?.norm ?? "");
  let found: { en: string; to: number } | null = null;
  for (let to = at + 1; node !== undefined; to++) {
    if (node.name !== null && node.name.row !== "person") found = { en: node.name.en, to };
    node = node.next.get(words[to]?.norm ?? "");
  }
  return found;
}

function inQuotes(words: readonly Word[]): Set<Word> {
  const found = new Set<Word>();
  let open = false;
  for (const word of words) {
    if (/^["«»“”]$/.test(word.form)) open = !open && word.form !== "»" && word.form !== "”";
    else if (open) found.add(word);
  }
  return found;
}
