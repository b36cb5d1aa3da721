// Facts as CSV (RFC 4180): a row for each fact and each source that holds it, so that a spreadsheet can filter by both.
import { facts } from "../facts.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";

const columns = [
  ...["article", "fact", "statement_ar", "statement_en", "predicate", "event", "negated", "realis"],
  ...["source", "source_ar", "source_en", "certainty", "acts", "time", "place", "start", "end", "quote"],
] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number | boolean>>;

/**
 * CSV; offsets are UTF-16. A fact that nobody is committed to has one row without a source.
 * @param options `header: false` leaves the header line out, for an article appended to others
 */
export function toCsv(parsed: ParsedArticle, options: { readonly header?: boolean } = {}): string {
  const header = options.header === false ? [] : [columns.join(",")];
  const lines = [...header, ...rows(parsed).map((row) => columns.map((column) => cell(row[column])).join(","))];
  return lines.map((line) => `${line}\r\n`).join("");
}

function rows(parsed: ParsedArticle): Row[] {
  const entities = new Map(parsed.facts.entities.map((entity) => [entity.id, entity]));
  const times = new Map(parsed.facts.times.map((time) => [time.id, time]));
  return facts(parsed).flatMap(({ id, statement, proposition, commitments, acts, quote }) => {
    const { clause, place } = proposition;
    const time = times.get(proposition.time?.ref ?? "");
    const common = {
      ...{ article: parsed.article.id, fact: id, statement_ar: statement.ar, statement_en: statement.en },
      ...{ predicate: proposition.predicate.lemma, event: proposition.event ?? "", negated: proposition.negated },
      ...{ realis: proposition.realis, acts: acts.join(" "), time: proposition.time?.edtf ?? time?.value ?? "" },
      place: entities.get(place?.entity ?? "")?.name.en ?? "",
      ...{ start: clause.start, end: clause.end, quote: quote.exact },
    };
    const holders = commitments.length > 0 ? commitments : [{ source: "", value: "" }];
    return holders.map(({ source, value }) => {
      const name = entities.get(source)?.name;
      return { ...common, source, source_ar: name?.ar ?? "", source_en: name?.en ?? "", certainty: value };
    });
  });
}

/** Quoted where it must be: a comma, a quotation mark or a line break inside. */
function cell(value: string | number | boolean): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
