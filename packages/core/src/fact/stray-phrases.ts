// Phrases that belong to a verb but hang from a noun before them in the tree: أدى تسرب الغاز إلى انفجار، زوّد المصنع السوق بالأسمنت.
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { canAct } from "./animacy.ts";
import { happens, harms, type Oblique, roleOfOblique } from "./obliques.ts";
import { partsOf } from "./preposition-roles.ts";
import type { RoleList } from "./role-list.ts";

/** Adds what the verb governs, is hurt in or owes to a cause, where only a noun before it has it. */
export function strayPhrases(roles: RoleList, word: Word, head: number): void {
  const { reading } = roles;
  if (word.entry == null) return;
  const theme = roles.has("theme") ? undefined : themePreposition(word);
  for (const child of childrenBy(reading.tree, head, "nsubj", "obj", "obl")) {
    if (child > head) look(roles, word, child, theme, 0);
  }
}

const themePreposition = (word: Word) =>
  word.entry?.object === false || word.entry?.frame === "cause"
    ? Object.entries(word.entry?.prep ?? {}).find(([, role]) => role === "theme")?.[0]
    : undefined;

/** Looks through the phrases at the right edge of a noun. */
function look(roles: RoleList, word: Word, noun: number, theme: string | undefined, depth: number): void {
  const { reading } = roles;
  for (const child of childrenBy(reading.tree, noun, "nmod", "obl", "amod")) {
    if (child < noun) continue;
    const preposition = reading.words[childBy(reading.tree, child, "case") ?? -1]?.lemma;
    const found = preposition === undefined ? null : strayRole(roles, word, noun, child, preposition, theme);
    if (found !== null && !roles.has(found.role)) {
      roles.endBefore(child);
      roles.add(found.role, found.filler);
    } else if (depth < MAX_NESTED) look(roles, word, child, theme, depth + 1);
  }
}
/** Nouns under nouns beyond this many keep what hangs from them. */
const MAX_NESTED = 3;

function strayRole(
  roles: RoleList,
  word: Word,
  noun: number,
  phrase: number,
  preposition: string,
  theme: string | undefined,
): Oblique | null {
  const { reading } = roles;
  const towards = theme === "إلى" && preposition === "ل" && reading.words[phrase]?.feats.VerbForm === "Vnoun"; // أدى الإهمال لتدمير
  if (preposition === theme || towards) return roles.has("theme") ? null : { role: "theme", filler: phrase };
  // تحتاج إلى مراجعة في ضوء الأرقام: in the light of what, the clause holds.
  const second = reading.words[phrase - 1]?.norm;
  if (second === "ضوء" || second === "خلفيه") return { role: "cause", filler: phrase };
  if (preposition === "في") return harms(word) && happens(reading, phrase) ? { role: "cause", filler: phrase } : null;
  if (preposition === "بين") return null; // مواجهات بين الشرطة والمتظاهرين: theirs
  const above = reading.words[noun];
  if (above === undefined) return null;
  const found = roleOfOblique(reading, word, phrase);
  if (found === null) return null;
  // أقيل المدير لتورطه: people take no reason.
  const reason = preposition === "ل" && canAct(reading, noun);
  if (found.role === "cause" && word.entry?.prep?.[preposition] === undefined)
    return reason || (preposition !== "ل" && preposition !== "ب" && above.feats.VerbForm !== "Vnoun") ? found : null;
  const governed = word.entry?.prep?.[preposition] !== undefined && above.entry?.prep?.[preposition] === undefined;
  return governed && goesFree(reading, noun, phrase, preposition) ? found : null;
}

/** ل and من after a bare noun say whose or of what it is: مديرا للهيئة، عدد من النواب. */
function goesFree(reading: Reading, noun: number, phrase: number, preposition: string): boolean {
  const { words, tree } = reading;
  if (preposition !== "ل" && preposition !== "من") return true;
  const settled =
    words[noun]?.feats.Definite === "Def" ||
    words[noun]?.upos === "PROPN" ||
    childrenBy(tree, noun, "nmod").some((child) => words[child]?.part === "enclitic");
  if (!settled || partsOf.has(words[noun]?.lemma ?? "")) return false;
  return preposition === "من" || canAct(reading, phrase);
}
