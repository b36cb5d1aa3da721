// What is wrong with a tree by the guidelines of Universal Dependencies, as its validator holds trees to them at level 3; for tests.
// Source: universaldependencies.org/validation-rules.html and /u/dep.
import type { Article, Sentence, Word } from "../schema/article.ts";

/** Relations whose words take no dependents, and those they may take all the same. */
const leaves: Readonly<Record<string, ReadonlySet<string>>> = {
  punct: new Set(["punct"]),
  case: new Set(["fixed", "conj", "cc", "punct", "advmod", "obl"]),
  mark: new Set(["fixed", "conj", "cc", "punct", "advmod", "obl"]),
  cc: new Set(["fixed", "conj", "punct"]),
  aux: new Set(["fixed", "conj", "cc", "punct"]),
  cop: new Set(["fixed", "conj", "cc", "punct"]),
  fixed: new Set(["conj", "punct"]),
};

/** Relations whose head stands first. */
const headFirst = new Set(["conj", "flat", "fixed", "appos", "goeswith"]);

/** Tags that a relation's word may have. */
const tagsOf: Readonly<Record<string, RegExp>> = {
  punct: /^(?:PUNCT|SYM)$/,
  aux: /^(?:AUX|VERB|PART)$/, // كان and its sisters are tagged VERB, س PART, as the treebank that words are measured on has them
  cop: /^(?:AUX|VERB|PRON|DET)$/,
  case: /^(?:ADP|NOUN|ADV|SCONJ|PART|VERB|X|CCONJ)$/,
  cc: /^(?:CCONJ|SCONJ|ADP|NOUN|PART|ADV|X)$/,
  nummod: /^(?:NUM|NOUN|SYM|X)$/,
  det: /^(?:DET|PRON)$/,
  expl: /^(?:PRON|DET|PART)$/,
};

const base = (deprel: string) => deprel.split(":")[0] ?? deprel;

const sentenceOf = (word: Word, sentences: readonly Sentence[]) =>
  sentences.find(({ start, end }) => start <= word.start && word.start < end);

/** One line for each problem, with the words it is about; none for trees that are right. */
export function guidelineProblems({ words, sentences }: Pick<Article, "words" | "sentences">): string[] {
  const problems: string[] = [];
  const place = new Map(words.map((word, index) => [word.id, index]));
  const subjects = new Map<string, Word[]>();
  const objects = new Map<string, Word[]>();
  for (const [index, word] of words.entries()) {
    const relation = base(word.deprel);
    if ((word.head === null) !== (relation === "root")) problems.push(`${word.form}: root and no head go together`);
    if (word.head === null) continue;
    const at = place.get(word.head);
    const head = at === undefined ? undefined : words[at];
    if (at === undefined || head === undefined || sentenceOf(head, sentences) !== sentenceOf(word, sentences)) {
      problems.push(`${word.form}: its head is not in the sentence`);
      continue;
    }
    const arc = `${word.form} <${word.deprel}– ${head.form} (${head.deprel})`;
    const allowed = leaves[base(head.deprel)];
    if (allowed !== undefined && !allowed.has(relation)) problems.push(`${arc}: no dependents under ${head.deprel}`);
    if (headFirst.has(relation) && at > index) problems.push(`${arc}: the head stands first`);
    if (tagsOf[relation]?.test(word.upos) === false) problems.push(`${arc}: ${word.upos} is no ${relation}`);
    if (word.upos === "PUNCT" && relation !== "punct") problems.push(`${arc}: a mark is punct`);
    if (relation === "nsubj" || relation === "csubj") add(subjects, word.head, word);
    if (relation === "obj") add(objects, word.head, word);
    if (!leadsToRoot(words, place, word)) problems.push(`${arc}: does not lead to the root`);
  }
  for (const [kind, found] of [["subjects", subjects] as const, ["objects", objects] as const])
    for (const [id, list] of found)
      if (list.length > 1)
        problems.push(`${words[place.get(id) ?? 0]?.form}: ${kind} ${list.map(({ form }) => form).join(", ")}`);
  return problems;
}

function add(lists: Map<string, Word[]>, key: string, word: Word): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else list.push(word);
}

function leadsToRoot(words: readonly Word[], place: ReadonlyMap<string, number>, word: Word): boolean {
  let at: Word | undefined = word;
  for (let steps = 0; at?.head && steps <= words.length; steps++) at = words[place.get(at.head) ?? -1];
  return at !== undefined && at.head === null;
}
