// Stand-off annotation for brat (brat.nlplab.org/standoff): mentions, times and quantities as text-bounds, propositions and
// reports as events. Offsets count code points, as brat does.
import type { Proposition, Report } from "../schema/facts.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";
import type { Span } from "../schema/span.ts";
import { codePointCounter } from "./code-point-offsets.ts";

/** The `.ann` file; the `.txt` beside it is `article.text` as it is. */
export function toBrat(parsed: ParsedArticle): string {
  const writer = new BratWriter(parsed.article.text);
  const { entities, mentions, times, quantities, propositions, reports, commitments } = parsed.facts;
  const types = new Map(entities.map(({ id, type }) => [id, label(type)]));
  /** Where each item can be pointed at: entities at their first mention. */
  const anchors = new Map<string, string>();
  for (const mention of mentions) {
    const id = writer.textBound(types.get(mention.entity) ?? "Other", mention);
    if (!anchors.has(mention.entity)) anchors.set(mention.entity, id);
  }
  for (const time of times) anchors.set(time.id, writer.textBound(label(time.type.toLowerCase()), time));
  for (const quantity of quantities) anchors.set(quantity.id, writer.textBound("Quantity", quantity));
  // Numbered before any is written: events point at each other.
  for (const item of [...propositions, ...reports]) anchors.set(item.id, writer.reserveEvent());
  for (const proposition of propositions) writeProposition(writer, proposition, anchors);
  for (const report of reports) writeReport(writer, report, anchors);
  for (const { proposition, source, value } of commitments) {
    const event = anchors.get(proposition);
    if (event) writer.note(event, `${source} ${value}`);
  }
  return writer.text();
}

function writeProposition(
  writer: BratWriter,
  { id, predicate, roles, negated, realis }: Proposition,
  anchors: ReadonlyMap<string, string>,
): void {
  const trigger = writer.textBound("Proposition", predicate);
  const named = roles.map(({ role, filler, span }) => {
    const target = anchors.get(filler ?? "") ?? (span ? writer.textBound("Phrase", span) : undefined);
    return target === undefined ? undefined : `${label(role)}:${target}`;
  });
  writer.event(anchors.get(id), "Proposition", trigger, named);
  if (negated) writer.attribute("Negated", anchors.get(id));
  writer.attribute("Realis", anchors.get(id), realis);
}

function writeReport(
  writer: BratWriter,
  { id, cue, act, source, propositions }: Report,
  anchors: ReadonlyMap<string, string>,
): void {
  const type = label(act);
  const trigger = writer.textBound(type, cue);
  const speaker = anchors.get(source?.entity ?? "") ?? (source ? writer.textBound("Phrase", source) : undefined);
  const content = propositions.map((proposition) => anchors.get(proposition)).filter((event) => event !== undefined);
  writer.event(anchors.get(id), type, trigger, [
    speaker && `Source:${speaker}`,
    ...content.map((event) => `Content:${event}`),
  ]);
}

/** brat's labels are words: refuse-comment becomes Refuse_comment. */
const label = (name: string): string => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll("-", "_");

class BratWriter {
  readonly #lines: string[] = [];
  readonly #count: (offset: number) => number;
  readonly #bounds = new Map<string, string>();
  readonly #article: string;
  readonly #numbers = { T: 0, E: 0, A: 0, "#": 0 };

  constructor(article: string) {
    this.#article = article;
    this.#count = codePointCounter(article);
  }

  /** One text-bound for each type and place, however often it is asked for. */
  textBound(type: string, { start, end }: Pick<Span, "start" | "end">): string {
    const key = `${type} ${start} ${end}`;
    const known = this.#bounds.get(key);
    if (known !== undefined) return known;
    const id = this.#number("T");
    this.#bounds.set(key, id);
    // brat reads a line as an annotation, so a span over a line break is given in pieces.
    const pieces: string[] = [];
    let from = start;
    for (const part of this.#article.slice(start, end).split("\n")) {
      if (part !== "") pieces.push(`${this.#count(from)} ${this.#count(from + part.length)}`);
      from += part.length + 1;
    }
    const text = this.#article.slice(start, end).replace(/\n+/g, " ");
    this.#lines.push(`${id}\t${type} ${pieces.join(";")}\t${text}`);
    return id;
  }

  reserveEvent(): string {
    return this.#number("E");
  }

  event(id: string | undefined, type: string, trigger: string, roles: readonly (string | undefined)[]): void {
    this.#lines.push(`${id}\t${[`${type}:${trigger}`, ...roles.filter((role) => role !== undefined)].join(" ")}`);
  }

  attribute(name: string, target: string | undefined, value?: string): void {
    this.#lines.push(`${this.#number("A")}\t${[name, target, ...(value === undefined ? [] : [value])].join(" ")}`);
  }

  note(target: string, text: string): void {
    this.#lines.push(`${this.#number("#")}\tAnnotatorNotes ${target}\t${text}`);
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  #number(kind: "T" | "E" | "A" | "#"): string {
    this.#numbers[kind] += 1;
    return `${kind}${this.#numbers[kind]}`;
  }
}
