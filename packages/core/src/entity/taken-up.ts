// What a definite phrase takes up that no name and no person is: the same noun again (هجوم … الهجوم), or the event of a verb (اتفقت … الاتفاق).
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import type { Discourse } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { nominal } from "./phrase-heads.ts";
import { commaBetween, counted, definite, modifiersOf } from "./phrase-words.ts";
import { widerThan } from "./wider-things.ts";

/** The same noun is the same thing within so many words, and so many of its uses are asked. */
const nounReach = 500;
const usesAsked = 8;

/** A wider word is not asked for further back. */
const widerReach = 250;
/** A mention weighs as much as so many words nearer. */
const perMention = 40;
const mentionsCounted = 4;

/** زلزال … الكارثة: the nearest thing or event before that a bare definite word is a wider one for. */
export function widerThing(discourse: Discourse, word: Word, modifiers: ReadonlySet<string>): Draft | null {
  if (modifiers.size > 0 || !definite(word)) return null;
  const number = numberOf(discourse, word);
  const below = widerThan(word.lemma);
  if (
    below === null ||
    childrenBy(discourse.tree, word.index, "nmod", "acl").some(
      (child) => !commaBetween(discourse, word.index, child) && discourse.words[child - 1]?.norm !== "في",
    )
  )
    return null;
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const lemma of below) {
    const at =
      discourse.nouns.get(lemma)?.findLast((use) => {
        const before = discourse.words[use];
        return use < word.index && before !== undefined && numberOf(discourse, before) === number;
      }) ?? -1;
    const back = word.index - at;
    const entity = at < 0 || back > widerReach ? null : discourse.holder(at);
    // المجمع الشريف للفوسفاط is no مشروع, whatever its name begins with.
    if (entity === null || (entity.named && (entity.type === "organization" || entity.type === "person"))) continue;
    // What the article goes on about before what was said once.
    const score = perMention * Math.min(mentionsCounted, entity.mentions.length) - back;
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** The nearest phrase before with the same head noun and number, that lacks none of the modifiers. */
export function sameNoun(discourse: Discourse, word: Word, modifiers: ReadonlySet<string>): Draft | null {
  if (!nominal(discourse, word) || idle.has(word.lemma)) return null;
  if (word.lemma === "قوة" && modifiers.has("مسلح")) return armyBefore(discourse, word);
  const uses = discourse.nouns.get(word.lemma) ?? [];
  const number = numberOf(discourse, word);
  for (let at = uses.length - 1, asked = 0; at >= 0 && asked < usesAsked; at--) {
    const head = uses[at] ?? -1;
    const before = discourse.words[head];
    if (before === undefined || head >= word.index) continue;
    asked++;
    if (word.index - head > nounReach) return null;
    if (numberOf(discourse, before) !== number) continue;
    const entity = discourse.holder(head);
    if (entity === null || (entity.type === "person" && entity.named)) continue;
    if (word.feats.VerbForm === "Vnoun" && governs(discourse, word.index) && head !== word.index) continue;
    if (modifiers.size === 0) return entity;
    const here = modifiersOf(discourse, head);
    if ([...modifiers].every((one) => here.has(one) || entity.modifiers.has(one))) return entity;
  }
  return null;
}

/** الجيش … القوات المسلحة. */
function armyBefore(discourse: Discourse, word: Word): Draft | null {
  const at = discourse.nouns.get("جيش")?.findLast((use) => use < word.index) ?? -1;
  return at < 0 || word.index - at > nounReach ? null : discourse.holder(at);
}

/** مجلس إدارته … مجلس إدارة البنك: a noun with the same noun under it again. */
export function constructAgain(discourse: Discourse, word: Word, type: EntityType | null): Draft | null {
  if (word.feats.Definite !== "Cons" || type === "person" || type === "group") return null;
  const modifiers = modifiersOf(discourse, word.index);
  modifiers.delete("هو");
  // مصرف الألفية … مصرف الألفية السعودي: of which country it is tells no other apart, beside its own name.
  if (modifiers.size > 1 && type === "organization")
    for (const child of childrenBy(discourse.tree, word.index, "amod")) {
      const adjective = discourse.words[child];
      if (modifiers.size > 1 && adjective?.entry?.key != null) modifiers.delete(adjective.lemma);
    }
  if (modifiers.size === 0) return null;
  return sameNoun(discourse, word, modifiers);
}

/** الكشف عن قيمة …: a verbal noun with its own object by a preposition is another event. */
function governs(discourse: Discourse, head: number): boolean {
  return childrenBy(discourse.tree, head, "nmod", "obl").some((child) => {
    const preposition = discourse.words[childBy(discourse.tree, child, "case") ?? -1]?.lemma;
    const noun = discourse.words[child];
    if (preposition === undefined || noun === undefined || noun.upos === "PRON") return false;
    // الزيادة في أسعار الخبز: in what it is, where that is no place and no time.
    return (
      preposition !== "في" ||
      (noun.upos === "NOUN" &&
        !noun.entry?.kinds.some((kind) => when.has(kind)) &&
        inWhat.has(discourse.words[head]?.lemma ?? ""))
    );
  });
}

const when = new Set(["time", "place", "facility", "region"]);
/** Changes that something is in. */
const inWhat = new Set(
  "زيادة ارتفاع انخفاض تراجع نمو تفكير نقص عجز مشاركة استثمار مساعدة مساهمة تقدم خفض رفع تأخر دور حق".split(" "),
);

const numberOf = (discourse: Discourse, word: Word) =>
  counted(discourse, word.index) ? "Plur" : (word.feats.Number ?? "Sing");

/** Nouns that say the same word again of another thing, or that are read as part of a phrase. */
const idle = new Set([
  "جهة",
  "طرف",
  "جانب",
  "ناحية",
  "وقت",
  "حال",
  "حالة",
  "عالم",
  "مقابل",
  "إطار",
  "أمر",
  "مقابل",
  "أساس",
  "خارج",
  "داخل",
  "أول",
  "آخر",
  "تالي",
  "غاية",
  "كامل",
  "شرق",
  "غرب",
  "شمال",
  "جنوب",
  "صعيد",
  "مجال",
]);

/** حذر … التحذير: a bare verbal noun after its own verb, in the sentences right before. */
const verbReach = 250;
export function eventOfVerb(discourse: Discourse, word: Word, modifiers: ReadonlySet<string>): Draft | null {
  const verb = word.entry?.verb ?? null;
  if (verb === null || modifiers.size > 0 || word.feats.VerbForm !== "Vnoun" || word.entry?.frame === "say")
    return null;
  // أعلنت … بعد الإعلان عن عزمها: what it is about makes it another.
  if (governs(discourse, word.index) || discourse.words[word.index + 1]?.norm === "عن") return null;
  const uses = discourse.verbs.get(verb) ?? [];
  for (let use = uses.length - 1; use >= 0; use--) {
    const at = uses[use] ?? -1;
    const before = discourse.words[at];
    if (before === undefined || at >= word.index - 1) continue;
    if (word.index - at > verbReach) return null;
    const known = discourse.latent.get(at);
    if (known !== undefined) return known;
    const made = draft(`e${before.start}`, "event", word.form, { gender: "Masc", lemmas: new Set([word.lemma]) });
    discourse.latent.set(at, made);
    discourse.latentHead.set(made, at);
    return made;
  }
  return null;
}
