// A stretch of a parsed article as an article of its own, so that a very long text is shown part by part.
import type { ParsedArticle, Sentence } from "@isnad/core/schema";

/** Letters of a part at least, sentences whole: some fifteen minutes of reading, and drawn at once. */
const PART_LENGTH = 12_000;

/** The sentences of each part; one part where the text is not longer. */
export function partsOf({ article }: ParsedArticle): Sentence[][] {
  const parts: Sentence[][] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const sentence of article.sentences) {
    const last = parts.at(-1);
    if (last !== undefined && sentence.end - from <= PART_LENGTH) last.push(sentence);
    else {
      parts.push([sentence]);
      from = sentence.start;
    }
  }
  return parts;
}

/** What the parse holds about these sentences. Ids and offsets stay those of the whole. */
export function excerptOf(parsed: ParsedArticle, sentences: readonly Sentence[]): ParsedArticle {
  const { article, facts } = parsed;
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  const inside = (item: { readonly start: number }): boolean => start <= item.start && item.start < end;
  const mentions = facts.mentions.filter(inside);
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  const propositions = facts.propositions.filter(({ predicate }) => inside(predicate));
  const kept = new Set(propositions.map(({ id }) => id));
  const unresolved = facts.coverage.unresolved.filter(({ span }) => inside(span));
  const clauses = propositions.filter(({ predicate }) => predicate.kind !== "verbal-noun").length;
  return {
    ...parsed,
    article: {
      ...article,
      repairs: article.repairs.filter(inside),
      paragraphs: article.paragraphs.filter((paragraph) => paragraph.start < end && start < paragraph.end),
      sentences: [...sentences],
      tokens: article.tokens.filter(inside),
      words: article.words.filter(inside),
    },
    facts: {
      entities: facts.entities.filter(({ id }) => mentioned.has(id)),
      mentions,
      times: facts.times.filter(inside),
      quantities: facts.quantities.filter(inside),
      propositions,
      reports: facts.reports.filter(({ cue }) => inside(cue)),
      commitments: facts.commitments.filter(({ proposition }) => kept.has(proposition)),
      relations: facts.relations.filter(({ from }) => kept.has(from)),
      coverage: { ...facts.coverage, clauses: clauses + unresolved.length, unresolved },
    },
  };
}
