// One step of an explanation for each kind of item: what was read there and what it rests on.
import type { Word } from "../schema/article.ts";
import type { ExplanationStep } from "../schema/explanation.ts";
import type {
  Commitment,
  Entity,
  Mention,
  Proposition,
  Quantity,
  Relation,
  Report,
  Role,
  Time,
} from "../schema/facts.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";
import type { Basis, Bilingual, Span } from "../schema/span.ts";
import type { Context } from "./context.ts";
import { basisNames, commitmentNames, mentionNames, roleNames } from "./names.ts";

type Ids = readonly (string | null | undefined)[];

interface Made {
  readonly id: string;
  readonly by?: string | null;
}

function step(
  kind: ExplanationStep["kind"],
  { id, by = null }: Made,
  says: Bilingual,
  span: Span | null,
  from: Ids,
  basis: Basis | null = null,
): ExplanationStep {
  const place = span && { start: span.start, end: span.end, text: span.text };
  const ids = from.filter((other): other is string => typeof other === "string" && other !== id);
  return { id, kind, says, span: place, by, basis, from: [...new Set(ids)] };
}

const quoted = (text: string): string => `«${text}»`;

export function propositionStep(item: Proposition, { commitmentsOf, reportsOf }: Context): ExplanationStep {
  const says = {
    ar: `الكلمة ${quoted(item.predicate.text)} تدل على: ${item.statement.ar}`,
    en: `${quoted(item.predicate.text)} states: ${item.statement.en}`,
  };
  return step("proposition", item, says, item.predicate, [
    ...item.roles.map((role) => roleId(item, role)),
    item.time?.ref,
    item.place?.entity,
    ...(commitmentsOf.get(item.id) ?? []).map(({ id }) => id),
    ...(reportsOf.get(item.id) ?? []).map(({ id }) => id),
    item.predicate.word,
  ]);
}

/** A role has no id of its own: its proposition's and its name, with its place among those of the same name. */
export function roleId({ id, roles }: Proposition, role: Role): string {
  const same = roles.filter((other) => other.role === role.role);
  const nth = same.indexOf(role);
  return `${id}.${role.role}${nth > 0 ? `.${nth + 1}` : ""}`;
}

export function roleStep(item: Proposition, role: Role): ExplanationStep {
  const name = roleNames[role.role];
  const basis = basisNames[role.basis];
  const words = role.span ? ` ${quoted(role.span.text)}` : "";
  const says = { ar: `${name.ar}:${words} (${basis.ar})`, en: `${name.en}:${words} (${basis.en})` };
  return step("role", { id: roleId(item, role), by: item.by }, says, role.span, [role.filler], role.basis);
}

export function reportStep(item: Report): ExplanationStep {
  const { cue, source, parent } = item;
  const says = source
    ? {
        ar: `${quoted(cue.text)} تنسب الكلام إلى ${quoted(source.text)}`,
        en: `${quoted(cue.text)} attributes the words to ${quoted(source.text)}`,
      }
    : {
        ar: `${quoted(cue.text)} تنسب الكلام إلى مصدر غير مذكور`,
        en: `${quoted(cue.text)} attributes the words to a source that is not named`,
      };
  const from = [
    source?.entity,
    item.addressee?.entity,
    item.channel?.entity,
    item.time,
    parent === "author" ? null : parent,
    cue.word,
  ];
  return step("report", item, says, cue, from, source?.basis ?? null);
}

export function commitmentStep(item: Commitment, { entities }: Context): ExplanationStep {
  const value = commitmentNames[item.value];
  const name = entities.get(item.source)?.name;
  const source =
    name ??
    (item.source === "author" ? { ar: "كاتب الخبر", en: "the article's author" } : { ar: "المصدر", en: "the source" });
  const words = item.markers.map(({ text }) => quoted(text)).join(" ");
  const says = {
    ar: `${source.ar} ${value.ar}${words === "" ? "" : `، والدليل: ${words}`}`,
    en: `${source.en} ${value.en}${words === "" ? "" : `, as these words show: ${words}`}`,
  };
  return step("commitment", item, says, item.markers[0] ?? null, [item.via, name ? item.source : null]);
}

export function relationStep(item: Relation): ExplanationStep {
  const { connective, type } = item;
  const says = connective
    ? { ar: `${quoted(connective.text)} تربط بينهما`, en: `${quoted(connective.text)} makes the relation: ${type}` }
    : { ar: "العلاقة غير مكتوبة", en: `No word says it; the relation is: ${type}` };
  return step("relation", item, says, connective, [item.from, item.to]);
}

export function entityStep(item: Entity): ExplanationStep {
  const count = item.mentions.length;
  const known = item.known === null ? "" : ` (${item.known})`;
  const says = {
    ar: `${item.name.ar}${known}، عدد مواضع ذكره: ${count}`,
    en: `${item.name.en}${known}, mentioned at ${count} place${count === 1 ? "" : "s"}`,
  };
  return step("entity", item, says, item, item.mentions);
}

export function mentionStep(item: Mention): ExplanationStep {
  const form = mentionNames[item.form];
  const basis = basisNames[item.basis];
  const says = {
    ar: `${quoted(item.text)}: ${form.ar} (${basis.ar})`,
    en: `${quoted(item.text)}: ${form.en} (${basis.en})`,
  };
  return step("mention", item, says, item, [item.head], item.basis);
}

export function timeStep(item: Time, { hasDay }: Context): ExplanationStep {
  const value = item.edtf ?? item.value;
  const says = { ar: `${quoted(item.text)} تعني ${value}`, en: `${quoted(item.text)} means ${value}` };
  const anchor = item.anchor === "publication" ? (hasDay ? "published" : null) : item.anchor;
  return step("time", item, says, item, [anchor], item.basis);
}

export function quantityStep(item: Quantity): ExplanationStep {
  const value = item.value ?? `${item.min ?? ""}–${item.max ?? ""}`;
  const unit = item.unit?.code ?? item.counts?.text ?? "";
  const says = {
    ar: `${quoted(item.text)} تعني ${value} ${unit}`.trim(),
    en: `${quoted(item.text)} means ${value} ${item.unit?.code ?? item.counts?.en ?? unit}`.trim(),
  };
  return step("quantity", item, says, item, [item.asOf]);
}

export function wordStep(item: Word): ExplanationStep {
  const gloss = item.gloss === null ? "" : ` “${item.gloss}”`;
  const says = {
    ar: `${quoted(item.form)} من ${quoted(item.lemma)}`,
    en: `${quoted(item.form)} is a form of ${quoted(item.lemma)}${gloss} (${item.upos})`,
  };
  return step("word", item, says, item, []);
}

/** The day of publication and the clues it was worked out from. */
export function publishedSteps({ article }: ParsedArticle): ExplanationStep[] {
  const { published } = article;
  if (!published) return [];
  const basis = basisNames[published.basis];
  const says = { ar: `تاريخ النشر ${published.edtf} (${basis.ar})`, en: `Published ${published.edtf} (${basis.en})` };
  const clues = published.because.map((clue, index) =>
    step("clue", { id: `published.${index + 1}`, by: clue.by }, { ar: clue.ar, en: clue.en }, clue.span, []),
  );
  return [
    step(
      "published",
      { id: "published" },
      says,
      null,
      clues.map(({ id }) => id),
      published.basis,
    ),
    ...clues,
  ];
}
