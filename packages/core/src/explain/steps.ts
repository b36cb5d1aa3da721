// One step of an explanation for each kind of item: what was read there and what it rests on.
import { withArticle } from "../render/english/set-phrases.ts";
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
import { timeInWords } from "./date-words.ts";
import { basisNames, boundNames, commitmentNames, relationNames, roleNames, wordKinds } from "./names.ts";

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
    ar: `${quoted(item.predicate.text)} تدل على هذه المعلومة: ${item.statement.ar}`,
    en: `The word ${quoted(item.predicate.text)} states this: ${item.statement.en}`,
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

export function roleStep(item: Proposition, role: Role, { entities }: Context): ExplanationStep {
  const name = roleNames[role.role];
  const who = behind(entities.get(role.filler ?? ""), role.span?.text ?? "");
  const words = role.span ? ` ${quoted(role.span.text)}` : "";
  const basis = role.basis === "stated" ? null : basisNames[role.basis];
  const says = {
    ar: `${name.ar}:${words}${who.ar}${basis === null ? "" : `، ${basis.ar}`}`,
    en: `${name.en}:${words}${who.en}${basis === null ? "" : `, ${basis.en}`}`,
  };
  return step("role", { id: roleId(item, role), by: item.by }, says, role.span, [role.filler], role.basis);
}

/** A name as English writes it; what has no name is "the" one told of. */
const englishName = ({ name, named, type }: Entity): string =>
  named
    ? withArticle(name.en, type)
    : /^(?:the|a|an) /.test(name.en) || /^[A-Z]/.test(name.en)
      ? name.en
      : `the ${name.en}`;

/** «الشركة» is one that the article names elsewhere: its name in brackets. */
function behind(entity: Entity | undefined, words: string): Bilingual {
  if (entity === undefined || !entity.named) return { ar: "", en: "" };
  return { ar: words.includes(entity.name.ar) ? "" : ` (${entity.name.ar})`, en: ` (${englishName(entity)})` };
}

export function reportStep(item: Report, { entities }: Context): ExplanationStep {
  const { cue, source, parent } = item;
  const who = source === null ? null : entities.get(source.entity ?? "");
  const pronoun = source !== null && (source.text.length <= 3 || source.text === cue.text);
  const arabic =
    source === null
      ? ""
      : pronoun && who
        ? who.name.ar
        : `${quoted(source.text)}${behind(who ?? undefined, source.text).ar}`;
  const english =
    source === null
      ? ""
      : pronoun && who
        ? who.name.en
        : `${quoted(source.text)}${behind(who ?? undefined, source.text).en}`;
  const says =
    source === null
      ? {
          ar: `${quoted(cue.text)} تنقل كلاما لا يذكر النص قائله`,
          en: `${quoted(cue.text)} passes on what somebody said, without naming who`,
        }
      : {
          ar: `${quoted(cue.text)} تنسب الكلام إلى ${arabic}`,
          en: `${quoted(cue.text)} attributes what is said to ${english}`,
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
  const entity = entities.get(item.source);
  const name = entity === undefined ? undefined : { ar: entity.name.ar, en: englishName(entity) };
  const source =
    name ??
    (item.source === "author" ? { ar: "كاتب الخبر", en: "The article itself" } : { ar: "المصدر", en: "The source" });
  const markers = item.markers.map(({ text }) => quoted(text));
  const words = markers.join(" و");
  const shown = `as ${markers.join(" and ")} ${markers.length > 1 ? "show" : "shows"}`;
  const says = {
    ar: `${value.ar} ${source.ar}${words === "" ? "" : `، بدليل ${words}`}`,
    en: `${opened(source.en)} ${value.en}${words === "" ? "" : `, ${shown}`}`,
  };
  return step("commitment", item, says, item.markers[0] ?? null, [item.via, name ? item.source : null]);
}

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function relationStep(item: Relation): ExplanationStep {
  const { connective, type } = item;
  const name = relationNames[type];
  const says = connective
    ? {
        ar: `${quoted(connective.text)} تربط بين خبرين: ${name.ar}`,
        en: `${quoted(connective.text)} links two facts: ${name.en}`,
      }
    : {
        ar: `بين الخبرين صلة لا تدل عليها كلمة بعينها: ${name.ar}`,
        en: `Two facts belong together, though no word says so: ${name.en}`,
      };
  return step("relation", item, says, connective, [item.from, item.to]);
}

export function entityStep(item: Entity): ExplanationStep {
  const count = item.mentions.length;
  const says = {
    ar: `ورد ذكر ${quoted(item.name.ar)} في ${placesInArabic(count)}`,
    en: `${opened(englishName(item))} is mentioned ${count === 1 ? "once" : count === 2 ? "twice" : `${count} times`}`,
  };
  return step("entity", item, says, item, item.mentions);
}

/** Arabic counts differently from three to ten, and from eleven on. */
function placesInArabic(count: number): string {
  if (count === 1) return "موضع واحد";
  if (count === 2) return "موضعين";
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? "مواضع" : "موضعا"}`;
}

export function mentionStep(item: Mention, { entities }: Context): ExplanationStep {
  const entity = entities.get(item.entity);
  const name = entity === undefined ? { ar: "", en: "" } : { ar: entity.name.ar, en: englishName(entity) };
  return step("mention", item, mentionSays(item, name), item, [item.head], item.basis);
}

function mentionSays({ form, text, basis }: Mention, name: Bilingual): Bilingual {
  const words = quoted(text);
  if (form === "pronoun")
    return { ar: `الضمير ${words} يعود إلى ${quoted(name.ar)}`, en: `The pronoun ${words} stands for ${name.en}` };
  if (form === "elided")
    return {
      ar: `فاعل ${words} غير مكتوب، والمقصود ${quoted(name.ar)}`,
      en: `The subject of ${words} is not written; it is ${name.en}`,
    };
  const same = text.includes(name.ar);
  if (form === "name")
    return same
      ? { ar: `${words} اسم مكتوب في النص`, en: `${words} is a name in the text: ${name.en}` }
      : { ar: `${words} اسم يقصد به ${quoted(name.ar)}`, en: `${words} is a name for ${name.en}` };
  return same || basis === "stated"
    ? { ar: `${words} وصف مكتوب في النص`, en: `${words} is how the text describes ${name.en}` }
    : { ar: `${words} يقصد بها هنا ${quoted(name.ar)}`, en: `${words} here means ${name.en}` };
}

export function timeStep(item: Time, { hasDay }: Context): ExplanationStep {
  const value = timeInWords(item.edtf ?? item.value);
  const every = item.type === "SET" ? { ar: "كل ", en: "every " } : { ar: "", en: "" };
  const says = {
    ar: `${quoted(item.text)} تعني: ${every.ar}${value.ar}`,
    en: `${quoted(item.text)} means ${every.en}${value.en}`,
  };
  const anchor = item.anchor === "publication" ? (hasDay ? "published" : null) : item.anchor;
  return step("time", item, says, item, [anchor], item.basis);
}

export function quantityStep(item: Quantity): ExplanationStep {
  const { min, max, value, unit, counts } = item;
  const bound = boundNames[item.bound];
  const number = value === null || item.bound === "range" ? null : grouped(value);
  const ends = [grouped(min ?? 0), grouped(max ?? 0)];
  const percent = unit?.kind === "percent" ? "%" : "";
  const measure = percent === "" ? ` ${unit?.code ?? ""}` : "";
  const says = {
    ar: `${quoted(item.text)} تعني: ${bound.ar}${number ?? `من ${ends[0]} إلى ${ends[1]}`}${percent}${unit?.code ? measure : ` ${counts?.text ?? ""}`}`.trim(),
    en: `${quoted(item.text)} means ${bound.en}${number ?? `${ends[0]} to ${ends[1]}`}${percent}${unit?.code ? measure : ` ${counts?.en ?? counts?.text ?? ""}`}`.trim(),
  };
  return step("quantity", item, says, item, [item.asOf]);
}

/** 5200000 is 5,200,000; what stands after the point stays as it is. */
function grouped(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (rest === undefined ? "" : `.${rest}`);
}

export function wordStep(item: Word): ExplanationStep {
  const kind = wordKinds[item.upos] ?? { ar: "كلمة", en: "word" };
  const gloss = item.gloss === null ? "" : `, “${item.gloss}”`;
  const same = item.form === item.lemma;
  const says = {
    ar: same ? `${quoted(item.form)}: ${kind.ar}` : `${quoted(item.form)}: ${kind.ar}، أصله ${quoted(item.lemma)}`,
    en: same
      ? `${quoted(item.form)} is a ${kind.en}${gloss}`
      : `${quoted(item.form)} is a form of the ${kind.en} ${quoted(item.lemma)}${gloss}`,
  };
  return step("word", item, says, item, []);
}

/** The day of publication and the clues it was worked out from. */
export function publishedSteps({ article }: ParsedArticle): ExplanationStep[] {
  const { published } = article;
  if (!published) return [];
  const when = timeInWords(published.edtf);
  const basis = published.basis === "stated" ? { ar: "", en: "" } : basisNames[published.basis];
  const says = {
    ar: `تاريخ النشر: ${when.ar}${basis.ar === "" ? "" : `، ${basis.ar}`}`,
    en: `Published: ${when.en}${basis.en === "" ? "" : `, ${basis.en}`}`,
  };
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
