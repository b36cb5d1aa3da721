// Clauses that say that something is there or is had: يوجد (there is), للشركة فروع (the company has branches).
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { complements } from "./clause-complements.ts";
import { hasCase, isDefinite, isPluralSubject } from "./noun-head.ts";
import type { ClauseOptions, Writer } from "./writer.ts";

const denials = /^(?:لا|لم|لن|ما|ليس)$/;
const owning = /^(?:ل|لدي|عند)$/;

export function existenceClause(writer: Writer, place: number, options: ClauseOptions): string | null {
  return thereIs(writer, place, options) ?? has(writer, place, options);
}

/** يوجد حاليا نحو 2500 جندي: the subject follows, and only what is not known yet is said to be there. */
function thereIs(writer: Writer, place: number, options: ClauseOptions): string | null {
  const { view } = writer;
  const word = view.words[place];
  const thing = childrenBy(view, place, "nsubj")[0];
  if (word?.lemma !== "وجد" || word.feats.Voice !== "Pass" || thing === undefined) return null;
  if (thing < place || isDefinite(view, thing) || options.infinitive || options.noSubject) return null;
  const verb = verbIn(writer, place, options, "be", isPluralSubject(view, thing), isDenied(view, place));
  const { opening, after } = complements(writer, place, true, options);
  return joined([
    ...opening.map((part) => `${part},`),
    "there",
    verb,
    ...thingSaid(writer, place, thing, options),
    ...after,
  ]);
}

/** The tree has either the owner or the thing owned at its head. */
function has(writer: Writer, place: number, options: ClauseOptions): string | null {
  const { view } = writer;
  const own = view.words[place];
  if (own === undefined || own.upos === "VERB" || own.upos === "ADJ" || options.infinitive || options.noSubject)
    return null;
  const subject = childrenBy(view, place, "nsubj")[0];
  const [owner, thing] =
    subject !== undefined && subject > place && isOwner(view, place)
      ? [place, subject]
      : subject === undefined && !hasCase(view, place)
        ? [childrenBy(view, place, "obl").find((at) => at < place && isOwner(view, at)), place]
        : [undefined, undefined];
  if (owner === undefined || thing === undefined || isDefinite(view, thing)) return null;
  if (!["NOUN", "DET"].includes(view.words[thing]?.upos ?? "")) return null;
  const depth = (options.depth ?? 0) + 1;
  const who = writer.np(owner, { depth, pronounAs: "subject", without: thing });
  const plural = isPluralSubject(view, owner) || /^(?:I|you|we|they)$/.test(who);
  const verb = verbIn(writer, place, options, "have", plural, isDenied(view, place));
  return joined([who, verb, ...thingSaid(writer, place, thing, options, owner)]);
}

const isOwner = (view: SentenceView, at: number) => {
  const [first, second] = childrenBy(view, at, "case");
  return second === undefined && owning.test(view.words[first ?? -1]?.norm ?? "");
};

const isDenied = (view: SentenceView, place: number) =>
  childrenBy(view, place, "advmod", "cop", "aux").some((at) => denials.test(view.words[at]?.norm ?? ""));

/** "There is no evidence": English denies the thing rather than the verb. */
function thingSaid(writer: Writer, place: number, thing: number, options: ClauseOptions, owner?: number): string[] {
  const depth = (options.depth ?? 0) + 1;
  const text = writer.np(thing, { depth, ...(owner === undefined ? {} : { without: owner }) });
  const rest =
    owner === undefined || owner === thing || thing === place
      ? []
      : childrenBy(writer.view, place, "obl", "advmod")
          .filter((at) => at > place && hasCase(writer.view, at))
          .map((at) => writer.pp(at, { depth }));
  if (!isDenied(writer.view, place)) return [text, ...rest];
  return [`no ${text.replace(/^(?:an?|any|some) /, "")}`, ...rest];
}

function verbIn(
  { view }: Writer,
  place: number,
  options: ClauseOptions,
  base: string,
  plural: boolean,
  denied: boolean,
): string {
  const kana = childrenBy(view, place, "cop", "aux").find((at) => view.words[at]?.lemma === "كان");
  const around = childrenBy(view, place, "advmod", "aux").map((at) => view.words[at]?.norm ?? "");
  if (options.modal !== undefined) return `${options.modal} ${base}`;
  if (around.includes("س") || around.includes("سوف") || around.includes("لن")) return `will ${base}`;
  if (around.includes("قد") && view.words[place]?.feats.Aspect === "Imp") return `may ${base}`;
  const past = around.includes("لم") || (kana !== undefined && view.words[kana]?.feats.Aspect === "Perf");
  const perfect = view.words[place]?.upos === "VERB" && view.words[place]?.feats.Aspect === "Perf";
  const isPast = past || perfect || (denied && options.underPast === true);
  if (base === "have") return isPast ? "had" : plural ? "have" : "has";
  return isPast ? (plural ? "were" : "was") : plural ? "are" : "is";
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
