// The layers that are marked in the text itself: repairs, names, times, quantities, relations by their connectives.
import type { Entity, Quantity, Time } from "../schema/facts.ts";
import type { Layers } from "./layers.ts";
import { countPairs, pair } from "./pair.ts";
import { agreement, touch } from "./places.ts";
import type { Gold, GoldName, GoldQuantity, GoldTime } from "./read-gold.ts";
import type { Reading } from "./reading.ts";

/** Names that agree this far are one name; a clitic or a title more is already another span. */
const SAME_NAME = 0.75;
/** A time may be marked with or without the noun it says itself with (عام 2014, 2014). */
const SAME_TIME = 0.5;

export function scoreRepairs(layers: Layers, { repairs: golds }: Gold, { parsed }: Reading): void {
  const predicted = parsed.article.repairs;
  const words = (reading: string): string => reading.split(/\s+/).join(" ");
  const pairs = pair(
    golds,
    predicted,
    (g, p) => g.start === p.start && g.end === p.end && words(g.reading) === words(p.reading),
  );
  const say = ({ text, reading }: { text: string; reading: string }): string => `${text} (${reading})`;
  countPairs(layers.repairs, golds, predicted, pairs, { sayGold: say, sayPredicted: say });
}

const kinds: Readonly<Record<Entity["type"], GoldName["type"] | null>> = {
  person: "PER",
  organization: "ORG",
  group: "ORG",
  gpe: "GPE",
  location: "LOC",
  event: "EVT",
  other: null,
};

/** Whether a place has a government depends on the sentence more than on the name. */
const place = (type: GoldName["type"]): string => (type === "GPE" || type === "LOC" ? "place" : type);

export function scoreNames(layers: Layers, gold: Gold, { parsed, entities }: Reading): void {
  const golds = gold.names.filter(({ type }) => type !== "EVT");
  const predicted = parsed.facts.mentions.flatMap((mention) => {
    const entity = entities.get(mention.entity);
    const type = entity ? kinds[entity.type] : null;
    return mention.form === "name" && type !== null && type !== "EVT" ? [{ ...mention, type }] : [];
  });
  const pairs = pair(golds, predicted, (g, p) => place(g.type) === place(p.type) && agreement(g, p) >= SAME_NAME);
  const say = ({ text, type }: { text: string; type: string }): string => `${text} (${type})`;
  countPairs(layers.names, golds, predicted, pairs, { sayGold: say, sayPredicted: say });
}

export function scoreTimes(layers: Layers, { times: golds }: Gold, { parsed }: Reading): void {
  const predicted = parsed.facts.times;
  const pairs = pair(golds, predicted, (g, p) => agreement(g, p) >= SAME_TIME && sameTime(g, p));
  const say = ({ text, value }: { text: string; value: string }): string => `${text} (${value})`;
  countPairs(layers.times, golds, predicted, pairs, { sayGold: say, sayPredicted: say });
}

/** What "last week" may be when nobody says on which day the article appeared: a week, or unresolved. */
const someWeekBefore = /^(?:\d{4}-W\d\d|XXXX-WXX|XXXX-XX-XX|PAST_REF)$/;

function sameTime({ value }: GoldTime, time: Time): boolean {
  if (value === "WEEK-BEFORE-PUBLICATION") return someWeekBefore.test(time.value);
  return value === time.value || value === time.edtf;
}

export function scoreQuantities(layers: Layers, { quantities: golds }: Gold, { parsed }: Reading): void {
  const predicted = parsed.facts.quantities;
  const pairs = pair(golds, predicted, (g, p) => touch(g, p) && sameAmount(g, p));
  countPairs(layers.quantities, golds, predicted, pairs, {
    sayGold: ({ text, value, bound = "exact" }) => `${text} (${bound} ${value})`,
    sayPredicted: ({ text, value, min, max, bound }) => `${text} (${bound} ${value ?? `${min},${max}`})`,
  });
}

function sameAmount({ value, bound = "exact" }: GoldQuantity, quantity: Quantity): boolean {
  if (bound !== quantity.bound) return false;
  const { min, max } = quantity;
  if (typeof value !== "number") return value[0] === min && value[1] === max;
  return value === quantity.value || (value === min && value === max);
}

export function scoreRelations(layers: Layers, { relations: golds }: Gold, { parsed }: Reading): void {
  const predicted = parsed.facts.relations.flatMap(({ type, connective }) =>
    connective === null ? [] : [{ ...connective, type }],
  );
  const pairs = pair(golds, predicted, (g, p) => g.type === p.type && touch(g, p));
  const say = ({ text, type }: { text: string; type: string }): string => `${text} (${type})`;
  countPairs(layers.relations, golds, predicted, pairs, { sayGold: say, sayPredicted: say });
}
