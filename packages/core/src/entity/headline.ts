// A headline tells in an indefinite noun what the first sentence then introduces again: محاسب يختلس … قضت المحكمة بسجن محاسب.
import { phraseSpan } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { absorb } from "./join.ts";
import { counted, modifiersOf } from "./phrase-words.ts";

/** A headline is no longer than this, in words, and ends without a full stop. */
const longest = 22;
/** The lead: so many sentences after the headline. */
const leadSentences = 2;

const ends = new WeakMap<Discourse, number>();

/** The sentence that ends the headline, or -1 where the article has none. */
function headlineEnd(discourse: Discourse): number {
  const known = ends.get(discourse);
  if (known !== undefined) return known;
  const first = discourse.document.wordSentences[0];
  const last = first === undefined ? undefined : discourse.words[first.to - 1];
  const next = first === undefined ? undefined : discourse.words[first.to];
  const found =
    first !== undefined &&
    next !== undefined &&
    last !== undefined &&
    first.to - first.from <= longest &&
    !/^[.؟!]$/.test(last.form) &&
    discourse.text.slice(last.end, next.start).includes("\n")
      ? 0
      : -1;
  ends.set(discourse, found);
  return found;
}

/** What the headline called so, for an indefinite noun of the lead; null elsewhere. */
export function inHeadline(discourse: Discourse, word: Word): Draft | null {
  const end = headlineEnd(discourse);
  if (end < 0 || word.sentence <= end || word.sentence > end + leadSentences) return null;
  if (word.norm.startsWith("ال") || word.feats.Definite === "Def" || word.upos !== "NOUN") return null;
  if (word.entry?.kinds.some((kind) => kind === "unit" || kind === "money" || kind === "time") === true) return null;
  const head = discourse.nouns.get(word.lemma)?.[0] ?? -1;
  const there = discourse.words[head];
  if (there === undefined || there.sentence > end || head >= word.index || there.norm.startsWith("ال")) return null;
  // إصابة 3 أشخاص … مقتل 12 شخصا: others.
  if (counted(discourse, head) || counted(discourse, word.index)) return null;
  if (there.feats.Number !== word.feats.Number || there.feats.VerbForm === "Vnoun") return null;
  // وزير الصحة, وزير النقل: of two things.
  const [one, other] = [discourse.words[head + 1], discourse.words[word.index + 1]];
  if (one?.norm.startsWith("ال") && other?.norm.startsWith("ال") && one.lemma !== other.lemma) return null;
  return discourse.holder(head);
}

/** الحركة توافق … أعلنت حركة الإنقاذ: the headline's bare definite noun is what the lead then calls in full. */
export function calledInHeadline(discourse: Discourse, word: Word, full: Draft): void {
  const end = headlineEnd(discourse);
  if (end < 0 || word.sentence <= end || word.sentence > end + leadSentences) return;
  const head = discourse.nouns.get(word.lemma)?.[0] ?? -1;
  const there = discourse.words[head];
  if (there === undefined || there.sentence > end || head >= word.index) return;
  // الإفراج عن صحفي … الصحفي مراد الزغلامي: one man of whom the headline tells.
  const someone = full.type === "person" && full.named && there.feats.Definite !== "Cons" && !counted(discourse, head);
  if (!there.norm.startsWith("ال") && !someone) return;
  if (there.feats.Number !== word.feats.Number || discourse.closed[head] === 1) return;
  for (const modifier of modifiersOf(discourse, head)) if (!full.modifiers.has(modifier)) return;
  const entity = discourse.at.get(head);
  if (entity !== undefined) {
    const own = !entity.named && entity.mentions.every((one) => (discourse.words[one.head]?.sentence ?? 0) <= end);
    if (own && (entity.gender === full.gender || full.gender === null)) absorb(discourse, entity, full);
    return;
  }
  const span = phraseSpan(discourse.text, discourse.words, discourse.tree, head);
  const by = "entity/nominal.taken-up";
  full.mentions.push({ ...span, form: "nominal", head, basis: "coreference", by });
  discourse.at.set(head, full);
}
