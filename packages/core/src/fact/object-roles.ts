// What stands as object: the theme, who receives it, how much, or what it is made or called.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { canAct } from "./animacy.ts";
import { isExtent, isMeasure, isObject } from "./objects.ts";
import type { RoleList } from "./role-list.ts";
import { hasThemePhrase } from "./subjects.ts";
import { happenings, supplies, toWhom } from "./verb-senses.ts";

/** Objects: one is the theme; of two the first receives or is called something. */
export function objectRoles(roles: RoleList, word: Word, head: number, passive: boolean): void {
  const { reading } = roles;
  const { tree } = reading;
  const frame = frameOf(word.entry?.frame ?? null);
  const objects = (tree.children[head] ?? []).filter((child) => !roles.uses(child) && isObject(reading, word, child));
  const copula = frame?.syntax === "copula" || isLasting(word) || isHeldToBe(reading, word, head);
  if (isMeasure(reading, word)) {
    // كلف المشروع الدولة مليارا: whom it cost comes before how much.
    for (const object of objects)
      roles.add(word.lemma === "كلف" && !isExtent(reading, object) ? "recipient" : "attribute", object);
    return;
  }
  const [first, second] = objects;
  // قاموا بتسليم المساعدات، تم إدخالها: what hangs from such a verb is its verbal noun's.
  if (first === undefined || isEmpty(reading, word)) return;
  // ارتفع منسوب المياه أكثر، بمقدار 15 قرشا: how much, or already said by the phrase.
  if (word.entry?.object === false && !passive && frame?.subject === "theme" && isExtent(reading, first)) {
    if (!roles.has("manner") && childBy(tree, head, "nsubj") !== undefined) roles.add("manner", first);
    return;
  }
  if (second !== undefined && !passive && frame?.second === "theme" && canAct(reading, first)) {
    roles.add("recipient", first);
    roles.add("theme", second);
  } else if (copula || (frame?.second === "attribute" && hasThemePhrase(reading, word))) roles.add("attribute", first);
  else if (!passive && toWhom.has(word.lemma) && isReceiver(reading, first)) {
    roles.add("recipient", first);
    if (second !== undefined) roles.add("theme", second);
  } else if (!passive && supplies.has(word.lemma) && isSupplied(reading, head, first)) roles.add("recipient", first);
  else if (!roles.has("theme")) roles.add(frame?.object ?? "theme", first);
  else addSecond(roles, word, first);
  for (const more of objects.slice(1)) addSecond(roles, word, more);
}

/** They take no object at all, or their phrase is what they take. */
const isEmpty = (reading: Reading, word: Word) =>
  happenings.has(word.lemma) ||
  (word.entry?.object === false && word.feats.Voice !== "Pass" && hasThemePhrase(reading, word));

/** يعد الروائي أشهر كاتب: with one thing said of it and no clause, it is held to be so by nobody named. */
export function isHeldToBe(reading: Reading, word: Word, head: number): boolean {
  if (word.lemma !== "عد" && word.lemma !== "اعتبر") return false;
  const { tree, words } = reading;
  const objects = (tree.children[head] ?? []).filter((child) => isObject(reading, word, child));
  const clause = childBy(tree, head, "ccomp", "csubj");
  return (
    objects.length === 1 &&
    clause === undefined &&
    childBy(tree, head, "nsubj") !== undefined &&
    words[word.index + 1]?.part !== "enclitic"
  );
}

/** ما زالت قائمة: in the tree a verb of its own. */
const isLasting = (word: Word) => /^(زال|برح|فتئ|انفك)$/.test(word.lemma);

/** خبّرهم، عوّض المتضررين: people, or a pronoun. */
const isReceiver = (reading: Reading, object: number) =>
  reading.words[object]?.part === "enclitic" || canAct(reading, object);

/** زودت الدولة المزارعين بالبذور: with what is there. */
const isSupplied = ({ tree, words }: Reading, head: number, object: number) =>
  [...childrenBy(tree, head, "obl"), ...childrenBy(tree, object, "nmod")].some(
    (child) => child > object && words[childBy(tree, child, "case") ?? -1]?.lemma === "ب",
  );

/** With a theme there: who gets it, or what it is called or made into. */
function addSecond(roles: RoleList, word: Word, object: number): void {
  const { reading } = roles;
  const noun = reading.words[object];
  if (noun === undefined) return;
  const second = frameOf(word.entry?.frame ?? null)?.second;
  const definite = noun.feats.Definite !== undefined;
  if (noun.part === "enclitic") roles.add("recipient", object);
  else if (second === "theme" && definite && canAct(reading, object)) roles.add("recipient", object);
  // عيّنه وزيرا، وجدوه ميتا: an office or a state stands without the article.
  else if (second !== undefined || (!definite && (noun.upos === "ADJ" || canAct(reading, object))))
    roles.add("attribute", object);
}
