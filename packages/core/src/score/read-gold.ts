// Reads a gold file and finds every anchor in its text, so that a slip of the annotator is named before anything is scored.
import { z } from "zod";
import type { RoleName } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { findAnchor } from "./anchor.ts";
import { GoldArticle } from "./gold-schema.ts";

/** A gold file cannot be used; each line of the message names a place in it. */
export class GoldError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "GoldError";
  }
}

type Of<Key extends keyof GoldArticle> = Extract<GoldArticle[Key], readonly unknown[]>[number];
export type GoldName = Span & Pick<Of<"names">, "type" | "entity">;
export type GoldTime = Span & Pick<Of<"times">, "type" | "value">;
export type GoldQuantity = Span & Pick<Of<"quantities">, "value" | "bound">;
export type GoldRepair = Span & Pick<Of<"repairs">, "reading">;
/** The span is the cue's. */
export type GoldReport = Span &
  Pick<Of<"reports">, "id" | "act"> & { readonly source: Span | null; readonly content: Span };
/** The span is the predicate's. */
export type GoldProposition = Span & {
  readonly id: string;
  readonly optional: boolean;
  readonly roles: readonly { readonly role: RoleName | "time"; readonly span: Span }[];
};
/** The span is the connective's. */
export type GoldRelation = Span & Pick<Of<"relations">, "type">;
export type GoldCoreference = Span & { readonly to: Span };

/** A gold article with its anchors found. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly repairs: readonly GoldRepair[];
  readonly names: readonly GoldName[];
  readonly times: readonly GoldTime[];
  readonly quantities: readonly GoldQuantity[];
  readonly reports: readonly GoldReport[];
  readonly propositions: readonly GoldProposition[];
  readonly commitments: GoldArticle["commitments"];
  readonly relations: readonly GoldRelation[];
  readonly corefers: readonly GoldCoreference[];
}

/**
 * @param value the parsed JSON of a gold file
 * @throws GoldError that names every field that is wrong and every anchor that does not occur exactly once
 */
export function readGold(value: unknown): Gold {
  const checked = GoldArticle.safeParse(value);
  if (!checked.success) {
    throw new GoldError(checked.error.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`));
  }
  const file = checked.data;
  const problems: string[] = [];
  const find = (anchor: string, where: string): Span => {
    const span = findAnchor(file.text, anchor);
    if (typeof span !== "string") return span;
    problems.push(`${where}: ${span}: ${anchor}`);
    return { start: 0, end: 0, text: "" };
  };
  const gold: Gold = {
    id: file.id,
    text: file.text,
    title: file.title ?? null,
    published: file.published ?? null,
    repairs: file.repairs.map(({ at, ...rest }, n) => ({ ...find(at, `repairs[${n}]`), ...rest })),
    names: file.names.map(({ at, ...rest }, n) => ({ ...find(at, `names[${n}]`), ...rest })),
    times: file.times.map(({ at, ...rest }, n) => ({ ...find(at, `times[${n}]`), ...rest })),
    quantities: file.quantities.map(({ at, ...rest }, n) => ({ ...find(at, `quantities[${n}]`), ...rest })),
    reports: file.reports.map(({ id, act, cue, source, content }) => ({
      ...find(cue, `report ${id} cue`),
      ...{ id, act, source: source ? find(source, `report ${id} source`) : null },
      content: find(content, `report ${id} content`),
    })),
    propositions: file.propositions.map((proposition) => ({
      ...find(proposition.at, `proposition ${proposition.id}`),
      id: proposition.id,
      optional: proposition.optional ?? false,
      roles: rolesOf(proposition, find),
    })),
    commitments: file.commitments,
    relations: file.relations.map(({ at, type }, n) => ({ ...find(at, `relations[${n}]`), type })),
    corefers: file.corefers.flatMap(({ at, to }, n) =>
      to ? [{ ...find(at, `corefers[${n}]`), to: find(to, `corefers[${n}] to`) }] : [],
    ),
  };
  problems.push(...danglingIds(file));
  if (problems.length > 0) throw new GoldError(problems);
  return gold;
}

/** The roles in the order of the file, and the time as one more. */
function rolesOf(
  { id, roles, time }: Of<"propositions">,
  find: (anchor: string, where: string) => Span,
): GoldProposition["roles"] {
  const named = Object.entries({ ...roles, ...(time ? { time } : {}) }) as [RoleName | "time", string][];
  return named.map(([role, anchor]) => ({ role, span: find(anchor, `proposition ${id} ${role}`) }));
}

function danglingIds({ propositions, reports, commitments, relations }: GoldArticle): string[] {
  const items = new Set([...propositions, ...reports].map(({ id }) => id));
  const sources = new Set(["author", ...reports.map(({ id }) => id)]);
  return [
    ...commitments.flatMap(({ of, by }) => [
      ...(items.has(of) ? [] : [`commitments: no proposition ${of}`]),
      ...(sources.has(by) ? [] : [`commitments: no report ${by}`]),
    ]),
    ...relations.flatMap(({ from, to }) =>
      [from, to].filter((id) => !items.has(id)).map((id) => `relations: nothing has the id ${id}`),
    ),
  ];
}
