// Classes of items: two items are of one class where no pattern can tell them apart by comparable form, tag or grammatical number.
// What a pattern can start with is then worked out once a class, not once a word.
import type { Dimension, FirstKeys } from "./pattern.ts";

/** What first keys look at. */
export interface Startable {
  readonly norm?: string;
  readonly lemma?: string;
  readonly upos?: string;
  readonly tag?: string;
  readonly shape?: string;
  readonly feats?: Readonly<Record<string, string>>;
  readonly entry?: { readonly kinds: readonly string[] } | null;
}

/** The dimensions that classes keep apart. The others are looked at item by item: they would make far too many classes. */
const classed: ReadonlySet<Dimension> = new Set<Dimension>(["norm", "tag", "number", "shape"]);
export const isClassed = (first: readonly FirstKeys[]): boolean => first.every(({ by }) => classed.has(by));

const norms = new Map<string, number>();
const tags = new Map<string, number>();
const numbers = new Map<string, number>();
const shapes = new Map<string, number>();
const registries: Partial<Record<Dimension, Map<string, number>>> = {
  norm: norms,
  tag: tags,
  number: numbers,
  shape: shapes,
};

/** Tags, shapes and grammatical numbers that patterns ask for: a handful. */
const FEW = 16;
const PLAIN = FEW * FEW * FEW;
const byParts = new Map<number, number>();
/** The same for the many items without tag or number of note, by their form alone. */
let byNorm: (number | undefined)[] = [];
let samples: Startable[] = [];
let generation = 0;

/** Makes classes heed these keys. Patterns say so when they are made; classes known by then are forgotten. */
export function heed(by: Dimension, keys: Iterable<string>): void {
  const registry = registries[by];
  if (registry === undefined) return;
  const before = registry.size;
  for (const key of keys) if (!registry.has(key)) registry.set(key, registry.size + 1);
  if (samples.length === 0 || registry.size === before) return;
  byParts.clear();
  byNorm = [];
  samples = [];
  generation++;
  last = null;
}

/** Changes whenever class numbers lose their meaning. */
export const classGeneration = (): number => generation;

function classOf(item: unknown): number {
  const { norm, tag, feats, shape } = item as Startable;
  const normPart = (norm !== undefined && norms.get(norm)) || 0;
  const tagPart = (tag !== undefined && tags.get(tag)) || 0;
  const number = feats?.Number;
  const numberPart = (number !== undefined && numbers.get(number)) || 0;
  const shapePart = (shape !== undefined && shapes.get(shape)) || 0;
  const parts = ((normPart * FEW + tagPart) * FEW + numberPart) * FEW + shapePart;
  const plain = parts % PLAIN === 0;
  const known = plain ? byNorm[normPart] : byParts.get(parts);
  if (known !== undefined) return known;
  if (plain) byNorm[normPart] = samples.length;
  else byParts.set(parts, samples.length);
  samples.push({
    ...(norm !== undefined && normPart > 0 && { norm }),
    ...(tag !== undefined && tagPart > 0 && { tag }),
    ...(shape !== undefined && shapePart > 0 && { shape }),
    ...(number !== undefined && numberPart > 0 && { feats: { Number: number } }),
  });
  return samples.length - 1;
}

/** What all items of a class have in common. */
export const sampleOf = (of: number): Startable => samples[of] ?? {};

let last: readonly unknown[] | null = null;
let lastClasses: readonly number[] = [];

/** The class of every item. The list asked for last is kept, as one list is asked about many times over. */
export function classesOf(items: readonly unknown[]): readonly number[] {
  if (items !== last) {
    lastClasses = items.map(classOf);
    last = items;
  }
  return lastClasses;
}
