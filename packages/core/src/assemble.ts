// The finished document as the public answer: layers joined, ids for places. Statements are another's to write (render/with-statements.ts).
import type {
  DatingLayer,
  EntityLayer,
  FactLayer,
  MentionLayer,
  MorphLayer,
  RepairLayer,
  ReportLayer,
  ScriptLayer,
  SegmentLayer,
  SyntaxLayer,
  TextLayer,
} from "./model/document.ts";
import type { Word as PublicWord } from "./schema/article.ts";
import type { ParsedArticle, WithoutStatements } from "./schema/parsed-article.ts";
import { sha256 } from "./script/sha256.ts";
import { ENGINE_VERSION } from "./version.ts";

export type Finished = TextLayer &
  ScriptLayer &
  SegmentLayer &
  RepairLayer &
  MorphLayer &
  MentionLayer &
  DatingLayer &
  SyntaxLayer &
  EntityLayer &
  ReportLayer &
  FactLayer;

export function assemble(document: Readonly<Finished>): WithoutStatements {
  const { text, options } = document;
  return {
    schemaVersion: "1",
    engine: { name: "isnad", version: ENGINE_VERSION },
    article: {
      id: options.id ?? "article",
      language: options.language ?? "ar",
      text,
      textSha256: sha256(text),
      title: options.title ?? null,
      publisher: options.publisher ?? null,
      url: options.url ?? null,
      byline: options.byline ?? document.byline,
      dateline: document.dateline,
      published: document.published,
      repairs: [...document.repairs],
      paragraphs: [...document.paragraphs],
      sentences: [...document.sentences],
      tokens: [...document.tokens],
      words: publicWords(document),
    },
    facts: {
      entities: [...document.entities],
      mentions: [...document.mentions],
      times: [...document.times],
      quantities: [...document.quantities],
      propositions: [...document.propositions],
      reports: reportsWithPropositions(document),
      commitments: [...document.commitments],
      relations: [...document.relations],
      coverage: document.coverage,
    },
    issues: [...document.issues],
  };
}

function publicWords({ words, tree, tokens, text }: Readonly<Finished>): PublicWord[] {
  return words.map((word) => {
    const head = tree.heads[word.index] ?? -1;
    return {
      id: word.id,
      start: word.start,
      end: word.end,
      text: text.slice(word.start, word.end),
      by: word.by,
      token: tokens[word.token]?.id ?? "",
      form: word.form,
      norm: word.norm,
      lemma: word.lemma,
      root: word.entry?.root ?? null,
      upos: word.upos,
      feats: { ...word.feats },
      head: head < 0 ? null : (words[head]?.id ?? null),
      deprel: tree.deprels[word.index] ?? "root",
      gloss: word.entry?.gloss ?? null,
    };
  });
}

/** Each report lists the propositions that stand in its content and in no report inside it: those it is the innermost carrier of. */
function reportsWithPropositions({
  reports,
  propositions,
  commitments,
}: Readonly<Finished>): ParsedArticle["facts"]["reports"] {
  const carried = new Map<string, Set<string>>();
  for (const { via, proposition } of commitments) {
    if (via === null) continue;
    const set = carried.get(via) ?? new Set();
    carried.set(via, set.add(proposition));
  }
  const known = new Set(propositions.map((proposition) => proposition.id));
  return reports.map((report) => ({
    ...report,
    propositions: [...(carried.get(report.id) ?? [])].filter((id) => known.has(id)),
  }));
}
