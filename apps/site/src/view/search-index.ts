// What search needs of the articles: each sentence with its words' lemmas, and which lemmas a written form can have.
import type { ParsedArticle } from "@isnad/core/schema";
import { fold, terms } from "../search-terms.ts";
import { titleOf } from "./reading.ts";

export interface SearchSentence {
  readonly article: string;
  readonly title: string;
  readonly sentence: string;
  readonly text: string;
  /** Folded lemmas and forms. */
  readonly keys: readonly string[];
}

export interface SearchIndex {
  readonly sentences: readonly SearchSentence[];
  /** Folded form to folded lemmas: وبغداد finds بغداد, and المحادثات finds محادثة. */
  readonly lemmas: Readonly<Record<string, readonly string[]>>;
}

export function searchIndex(articles: readonly ParsedArticle[]): SearchIndex {
  const lemmas = new Map<string, Set<string>>();
  const note = (form: string, lemma: string): void => {
    lemmas.set(form, (lemmas.get(form) ?? new Set()).add(lemma));
  };
  const sentences = articles.flatMap((parsed) => {
    const { article } = parsed;
    const title = titleOf(parsed).text;
    const tokens = new Map(article.tokens.map((token) => [token.id, fold(token.text)]));
    return article.sentences.map((sentence) => {
      const keys = new Set(terms(sentence.text));
      for (const word of article.words) {
        if (word.start < sentence.start || word.end > sentence.end || word.upos === "PUNCT") continue;
        const lemma = fold(word.lemma);
        keys.add(lemma);
        note(fold(word.form), lemma);
        if (word.upos !== "ADP" && word.upos !== "CCONJ") note(tokens.get(word.token) ?? "", lemma);
      }
      return { article: article.id, title, sentence: sentence.id, text: sentence.text, keys: [...keys] };
    });
  });
  return { sentences, lemmas: Object.fromEntries([...lemmas].map(([form, set]) => [form, [...set]])) };
}
