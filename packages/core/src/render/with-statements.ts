// Gives the propositions of a parsed article their statements.
import { lazily } from "../model/lazily.ts";
import type { BareProposition, Proposition } from "../schema/facts.ts";
import type { ParsedArticle, WithoutStatements } from "../schema/parsed-article.ts";
import type { Bilingual } from "../schema/span.ts";
import { type SentenceView, viewOf } from "./sentence-view.ts";
import { statementOf } from "./statement.ts";

/** The same article, each proposition of which has its statement in Arabic and English. */
export function withStatements(parsed: WithoutStatements): ParsedArticle {
  const { article, facts } = parsed;
  const view = lazily(() => viewOf({ article, facts }));
  const propositions = facts.propositions.map((proposition) => withStatement(proposition, view));
  return { ...parsed, facts: { ...facts, propositions } };
}

/** Writing every proposition in two languages takes longer than all the stages together; each is written when it is first read. */
function withStatement(proposition: BareProposition, view: () => SentenceView): Proposition {
  let written: Bilingual | undefined;
  return {
    ...proposition,
    get statement() {
      written ??= statementOf(view(), proposition);
      return written;
    },
    set statement(statement: Bilingual) {
      written = statement;
    },
  };
}
