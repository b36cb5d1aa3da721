// Pieces written out: clitics onto their word, للـ as one, punctuation where it belongs, brackets and quotation marks in pairs.
import type { SentenceView } from "../sentence-view.ts";

/** A word of the article, another spelling of it, or words put in. */
export interface Piece {
  readonly place: number | null;
  readonly text?: string;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "«": "»", "“": "”" };

/** ل before an article that was not merged with it. */
const unmerged = /(^| )لال(?=\p{L}{2})/gu;
const unmergedLam = /(^| )لالل(?=\p{L}{2})/gu;
const openMark = /[(«“–:/-]$/;

export function written(view: SentenceView, pieces: readonly Piece[]): string {
  let out = "";
  let previous: number | null = null;
  for (const piece of pieces) {
    const word = piece.place === null ? undefined : view.words[piece.place];
    const form =
      word === undefined
        ? (piece.text ?? "").replace(unmergedLam, "$1لل").replace(unmerged, "$1لل")
        : (piece.text ?? word.form);
    if (form === "") continue;
    const plain = withoutOddMarks(form, word?.upos === "VERB");
    if (word !== undefined && (word.upos === "PUNCT" || /^[%٪]$/.test(form))) {
      out += markOf(view, pieces, piece.place ?? -1, form);
      previous = piece.place;
      continue;
    }
    const before = view.words[(piece.place ?? 0) - 1];
    const glued =
      word !== undefined &&
      before !== undefined &&
      previous === (piece.place ?? 0) - 1 &&
      before.token === word.token &&
      before.end === word.start &&
      isClitic(before, word);
    // ل before اللجنة: three lams are written as two
    const merged =
      glued && before.norm === "ل" && plain.startsWith("ال") ? plain.slice(plain.startsWith("الل") ? 2 : 1) : plain;
    out += glued || out === "" || openMark.test(out) ? merged : ` ${merged}`;
    previous = piece.place;
  }
  return balanced(out);
}

/** Vowels that an article writes on one word and not on the next; the ḍamma of a passive verb (أُلغيت), tanwīn and shadda tell something. */
const withoutOddMarks = (form: string, isVerb: boolean) =>
  /[\u064E-\u0650\u0652\u0670]/.test(form)
    ? form.replace(isVerb ? /[\u064E\u0650\u0652\u0670]/g : /[\u064E-\u0650\u0652\u0670]/g, "")
    : form;

const isClitic = (before: { upos: string; end: number; start: number }, word: { upos: string }) =>
  before.end - before.start <= 2 || word.upos === "PRON";

/** A mark is kept only between words that are kept; a pair only whole. Straight quotes are left out: they do not tell their side. */
function markOf(view: SentenceView, pieces: readonly Piece[], place: number, form: string): string {
  if (form === "%" || form === "٪") return form;
  if (/^[-–:/]$/.test(form)) return form;
  if (form === '"') return "";
  if (form in pairs) return ` ${form}`;
  if (Object.values(pairs).includes(form)) return form;
  const index = pieces.findIndex((piece) => piece.place === place);
  const next = pieces[index + 1]?.place;
  const beside = pieces[index - 1]?.place === place - 1 && next === place + 1;
  return beside && view.words[place + 1]?.upos !== "PUNCT" ? "،" : "";
}

/** Marks without their partner go, and so do empty pairs and marks at the edges. */
export function balanced(text: string): string {
  let out = text;
  if (!/[()«»“”]/.test(text)) return edges(text);
  for (const [open, close] of Object.entries(pairs)) {
    let depth = 0;
    let kept = "";
    for (const letter of out) {
      if (letter === open) {
        if (depth === 0 && out.includes(close)) kept += letter;
        depth++;
      } else if (letter === close) {
        if (depth === 1) kept += letter;
        depth = Math.max(0, depth - 1);
      } else kept += letter;
    }
    out = depth === 0 ? kept : kept.replaceAll(open, "").replaceAll(close, "");
  }
  return edges(out);
}

function edges(out: string): string {
  return out
    .replace(/ـ\s+(?=[«“"])/g, "ـ")
    .replace(/[(«“]\s*[)»”]/g, "")
    .replace(/([(«“])\s+/g, "$1")
    .replace(/\s+([)»”،])/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/[،\s]+(?:و|ف|أو|ثم|بل|ك|ل|ب)$/u, "")
    .replace(/^[\s،,:–/-]+|[\s،,:–/-]+$/g, "");
}
