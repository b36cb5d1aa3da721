// `isnad facts FILE…`: what an article states, for a person at a terminal.
import { facts, parseArticle } from "@isnad/core";
import type { Fact, ParsedArticle, ParseOptions, Party } from "@isnad/core/schema";
import { writeError } from "./error-line.ts";
import { inputFiles } from "./input-files.ts";
import { readArticle, UnreadableFile } from "./read-article.ts";
import { type Streams, write } from "./streams.ts";
import { isolated, type Paint, painter, type Style } from "./terminal.ts";

/** Returns how many files could not be read. */
export async function showFacts(files: readonly string[], options: ParseOptions, streams: Streams): Promise<number> {
  const paint = painter(streams);
  let bad = 0;
  for (const file of await inputFiles(files)) {
    try {
      const article = await readArticle(file, options, streams);
      await write(streams.stdout, describe(parseArticle(article.text, article.options), paint));
    } catch (error) {
      bad += 1;
      const line = error instanceof UnreadableFile ? error.line : undefined;
      await writeError(streams, { file, line }, error instanceof Error ? error.message : String(error));
    }
  }
  return bad;
}

function describe(parsed: ParsedArticle, paint: Paint): string {
  const { article } = parsed;
  const { clauses, modelled, partial, unresolved } = parsed.facts.coverage;
  const names = new Map(parsed.facts.entities.map(({ id, name }) => [id, name.ar]));
  const head = paint("bold", [article.title ?? article.id, article.published?.edtf].filter(Boolean).join(" · "));
  const list = facts(parsed).map((fact) => line(fact, names, paint));
  const foot = `${clauses} clauses: ${modelled} understood, ${partial} in part, ${unresolved.length} not`;
  return `${head}\n\n${list.join("\n")}\n${paint("dim", foot)}\n`;
}

function line(fact: Fact, names: ReadonlyMap<string, string>, paint: Paint): string {
  const said = fact.reports
    .map(({ cue, source }) => `${isolated(source === null ? "?" : speaker(source, names))} ${isolated(cue.text)}`)
    .join(" › ");
  const held = fact.commitments.map(
    ({ source, value }) => `${paint(shade(value), value)} ${isolated(names.get(source) ?? source)}`,
  );
  return [
    `${paint("cyan", fact.id.padEnd(6))} ${isolated(fact.statement.ar)}`,
    `       ${fact.statement.en}`,
    ...(said === "" ? [] : [`       ${paint("dim", "said by")} ${said}`]),
    ...(held.length === 0 ? [] : [`       ${held.join(" · ")}`]),
    "",
  ].join("\n");
}

/** Words that name nobody (a pronoun, a subject that is not written) are told by the name of who is meant. */
function speaker({ basis, entity, text }: Party, names: ReadonlyMap<string, string>): string {
  return (basis === "stated" ? undefined : names.get(entity ?? "")) ?? text;
}

function shade(value: Fact["commitments"][number]["value"]): Style {
  if (value === "CT+") return "green";
  return value.endsWith("-") ? "red" : "yellow";
}
