// What a pronoun, or a subject that is not written, stands for: the entity's name, its noun, or a pronoun.

import type { SentenceView } from "../sentence-view.ts";
import { childrenBy } from "../sentence-view.ts";
import { pronoun } from "./function-words.ts";
import { isPluralSubject } from "./noun-head.ts";
import { withArticle } from "./set-phrases.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

export function pronounPhrase(writer: Writer, place: number, options: PhraseOptions): string {
  const { view } = writer;
  const use = options.pronounAs ?? "object";
  const id = view.mentionAt.get(place)?.entity;
  const feats = inEnglishNumber(view, view.words[place]?.feats ?? {}, id);
  const entity = id === undefined ? undefined : view.entityOf.get(id);
  const human = entity === undefined ? isOfSomebody(view, place) : entity.type === "person";
  if (feats.Person !== "1" && feats.Person !== "2" && entity !== undefined) {
    // "The minister rejected his resignation": a name already said in the clause is not said again.
    if (use === "possessive")
      return entity.named && !writer.said.has(entity.id) && feats.Number !== "Plur"
        ? possessive(namedNow(writer, entity))
        : pronoun(feats, use, human);
    const written = writer.said.has(entity.id) ? null : entityPhrase(writer, entity.id, place);
    if (written !== null) return written;
  }
  return pronoun(feats, use, human);
}

/** انتخابه, وفاته: only somebody is elected or dies. */
const isOfSomebody = (view: SentenceView, place: number): boolean =>
  /^(?:انتخاب|تعيين|اعتقال|مقتل|وفاة|موت|اغتيال|زوج|زوجة|ابن|ابنة|أب|أم|والد|والدة|أخ|أخت|عائلة|أسرة|استقالة|ميلاد|ولادة|حبس|سجن|محاكمة|اختطاف|خطف|إقالة|ترشيح|ترشح|منصب|رأي|قول|صديق|عمر|إصابة|بيت|منزل|حياة|يد|رأس|وجه|قلب|توقيف|إعدام|محامي)$/.test(
    view.words[view.heads[place] ?? -1]?.lemma ?? "",
  );

/** العائلات … منازلها: Arabic has one feminine for many things, English says "their". */
function inEnglishNumber(
  view: SentenceView,
  feats: Readonly<Record<string, string>>,
  entity: string | undefined,
): Readonly<Record<string, string>> {
  const noun = view.nounOf.get(entity ?? "");
  if (noun === undefined || feats.Gender !== "Fem" || view.entityOf.get(entity ?? "")?.named) return feats;
  return isPluralSubject(view, noun) ? { ...feats, Number: "Plur" } : feats;
}

/** The entity by its name, or by the noun that introduced it; null when neither is known. */
export function entityPhrase(writer: Writer, id: string, from: number): string | null {
  const { view } = writer;
  const entity = view.entityOf.get(id);
  if (entity === undefined) return null;
  if (entity.named) return namedNow(writer, entity);
  const noun = view.nounOf.get(id);
  if (noun === undefined || noun === from || childrenBy(view, noun, "case").some((at) => at === from)) return null;
  writer.said.add(id);
  const phrase = writer.np(noun, { short: true, bare: true });
  return /^(?:the|this|these|all|every|some|any|no|each|his|her|its|their|my|our|one|⟨)\b/.test(phrase) ||
    /'s? /.test(phrase)
    ? phrase
    : `the ${phrase}`;
}

function namedNow(writer: Writer, entity: { id: string; name: { en: string }; type: string }): string {
  writer.said.add(entity.id);
  return nameOf(entity);
}

const nameOf = (entity: { name: { en: string }; type: string }) => withArticle(entity.name.en, entity.type);

export const possessive = (name: string) => (name.endsWith("s") ? `${name}'` : `${name}'s`);
