// Some of them, among them: كثيرون منهم, 17 جريحا بينهم أطفال take up the nearest that are many.
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { quantifiers } from "./phrase-heads.ts";

const parts = new Set([
  "كثير",
  "قليل",
  "واحد",
  "آخر",
  "أي",
  "نصف",
  "ثلث",
  "ربع",
  "جزء",
  "غالبية",
  "معظم",
  "اثنان",
  "عديد",
]);

/** نصفهم, غالبيتهم, أحدهم. */
const shares = new Set("نصف ثلث ربع خمس بعض أحد إحدى غالبية أغلبية أكثرية أقلية آخر أول".split(" "));

/** بما فيها, بمن فيهم: all of which what follows is a part. */
const including = /^(?:بما|بمن|ما|من)$/;

/** So many words and sentences back. */
const wordReach = 60;
const sentenceReach = 1;

/** Is it the whole of which a part is named: منهم after a number or a word for a part, بينهم? */
function isPartitive({ words }: Discourse, word: Word): boolean {
  const preposition = words[word.index - 1];
  // منافسين أقوى، أبرزهم; عوامل عدة، أهمها: the first of them.
  if (preposition?.token === word.token && preposition.feats.Degree === "Cmp")
    return words[word.index - 2]?.form === "،";
  if (preposition?.upos === "NOUN" && preposition.token === word.token && word.feats.Number === "Plur")
    return shares.has(preposition.lemma);
  if (preposition?.norm === "في" && including.test(words[word.index - 2]?.norm ?? "")) return true;
  if (preposition?.upos !== "ADP" || preposition.token !== word.token) return false;
  const before = words[word.index - 2];
  // من بينها احتجاجات: of things too, where nothing else can be between them.
  if (preposition.norm === "بين")
    return before?.upos !== "VERB" && (word.feats.Number === "Plur" || before?.norm === "من" || before?.form === "،");
  if (preposition.norm !== "من" || before === undefined) return false;
  return before.upos === "NUM" || quantifiers.has(before.lemma) || parts.has(before.lemma);
}

export function wholeBefore(discourse: Discourse, word: Word): Draft | null {
  if (word.part !== "enclitic" || word.feats.Number === "Dual" || !isPartitive(discourse, word)) return null;
  const { words } = discourse;
  const inside = words[word.index - 1]?.norm === "في";
  const first = words[word.index - 1]?.feats.Degree === "Cmp";
  const among = inside || first || words[word.index - 1]?.norm === "بين";
  for (let at = word.index - (among ? 2 : 3); at >= Math.max(0, word.index - wordReach); at--) {
    const here = words[at];
    if (here === undefined || here.sentence < word.sentence - (among ? 0 : sentenceReach)) return null;
    if (here.upos === "VERB" && !among) continue;
    const known = discourse.at.get(at);
    if (known === undefined && here.upos !== "NOUN" && here.upos !== "ADJ" && here.upos !== "NUM") continue;
    const entity = known ?? discourse.holder(at);
    if (inside && entity !== null && agrees(entity, word.feats, "pronoun")) return entity;
    if (
      entity?.number === "Plur" &&
      agrees(entity, word.feats, "pronoun") &&
      (word.feats.Number !== "Plur" || entity.human)
    )
      return entity;
  }
  return null;
}
