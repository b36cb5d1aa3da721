// What steps look up while they are made, indexed once so that explaining stays linear in the article.
import type { Commitment, Entity, Report } from "../schema/facts.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";

export interface Context {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly commitmentsOf: ReadonlyMap<string, readonly Commitment[]>;
  readonly reportsOf: ReadonlyMap<string, readonly Report[]>;
  readonly hasDay: boolean;
}

export function createContext({ article, facts }: ParsedArticle): Context {
  const reports = facts.reports.flatMap((report) =>
    report.propositions.map((proposition) => ({ proposition, report })),
  );
  const reportsOf = new Map<string, Report[]>();
  for (const { proposition, report } of reports) push(reportsOf, proposition, report);
  const commitmentsOf = new Map<string, Commitment[]>();
  for (const commitment of facts.commitments) push(commitmentsOf, commitment.proposition, commitment);
  return {
    entities: new Map(facts.entities.map((entity) => [entity.id, entity])),
    commitmentsOf,
    reportsOf,
    hasDay: article.published !== null,
  };
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
