// What follows the noun in English: idafa, prepositional phrases, appositions, relative clauses, in text order.
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { adjective, adjectivePhrase, complements, followsNoun, governingAdjective } from "./adjective-phrase.ts";
import { isCountAfter, isNth, ordinal } from "./count-after.ts";
import { doingPhrase } from "./doing-phrase.ts";
import { doingForm, takesGerund } from "./doing-places.ts";
import { isInAdjective, ofTwo } from "./false-idafa.ts";
import { gloss } from "./gloss.ts";
import { governedPreposition } from "./governed-prepositions.ts";
import { infinitiveToGerund } from "./inflect.ts";
import { isMeasured, measured } from "./measured.ts";
import { hasCase, isLooseDay, isPointing } from "./noun-head.ts";
import { named } from "./noun-phrase.ts";
import { placedPhrase } from "./placed-phrase.ts";
import { relativeClause } from "./relative-clause.ts";
import { bareTime, isInDate, timePhrase } from "./time-phrase.ts";
import { isGerund } from "./verbal-noun.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

/** Longer lists are cut. */
const MOST_CONJUNCTS = 40;

export function tail(
  writer: Writer,
  place: number,
  options: PhraseOptions,
  used: ReadonlySet<number>,
  merged: ReadonlySet<number>,
): string[] {
  const { view, lean } = writer;
  const { depth = 0 } = options;
  const inner: PhraseOptions = { depth: depth + 1, pronounAs: "object" };
  const governed: PhraseOptions = options.governor === undefined ? inner : { ...inner, governor: options.governor };
  const isName = named(view, place) !== null;
  const own = view.fixed.in.get(place);
  return (view.children[place] ?? []).flatMap((child) => {
    // What hangs on a word that has gone into the noun's own English follows all the same (إعادة تقييم الوجود).
    if (child === options.without) return [];
    if (used.has(child))
      return merged.has(child) && relationOf(view, child) === "nmod" ? tail(writer, child, inner, used, merged) : [];
    if (own !== undefined && view.fixed.in.get(child) === own) return [];
    if (isName && isInside(view, place, child)) return [];
    const placed = placedPhrase(writer, child, inner);
    if (placed !== null) return placed === "" ? [] : [placed];
    const relation = relationOf(view, child);
    if (isPointing(view, child)) return [];
    if (isMeasured(view, child)) return [measured(writer, child, inner)];
    if (ofTwo(view, child - 1) !== null || isInAdjective(view, child)) return [];
    if (isInDate(view, child)) return [];
    if (relation === "nmod" && isLooseDay(view, place, child)) return [bareTime(writer, child, inner)];
    const word = view.words[child];
    const governing = governingAdjective(view, place, child);
    if (governing !== null) return [withAdjective(writer, child, governing, inner)];
    if (relation === "nmod" && word?.upos === "VERB") return [relativeClause(writer, place, child, depth)];
    if (relation === "nmod" && hasCase(view, child)) return [writer.pp(child, governed)];
    // 116 مليون رينغيت: what the number counts
    if (relation === "nmod" && view.words[place]?.upos === "NUM" && word?.upos !== "PRON")
      return [writer.np(child, { ...inner, bare: true })];
    if (relation === "nmod" && word?.upos !== "PRON" && !isName)
      return [
        doingUnder(writer, place, child, inner) ??
          `${isGerund(view.words[place], gloss(view.words[place]) ?? "") ? "" : "of "}${writer.np(child, inner)}`,
      ];
    if (relation === "nmod" && isName && word?.upos === "NOUN" && timePhrase(writer, child) !== null)
      return [bareTime(writer, child, inner)];
    if (relation === "nmod" && /^(?:ما|من)$/.test(word?.norm ?? "")) return [`of ${writer.np(child, inner)}`];
    if (relation === "obl" && hasCase(view, child)) return [writer.pp(child, governed)];
    if (relation === "obl") {
      const time = timePhrase(writer, child);
      return time === null ? [] : [[time.at, time.text].filter(Boolean).join(" ")];
    }
    if (relation === "nummod" && child === place + 1 && isNth(view, place)) return [];
    if (relation === "nummod" && isCountAfter(view, place, child)) return [];
    if (relation === "nummod" && child > place && ordinal.test(gloss(word) ?? "")) return [];
    if (relation === "nummod" && child > place && word?.upos === "NUM") return [writer.np(child, inner)];
    if (relation === "obj" && naming.test(view.words[place]?.lemma ?? "") && word?.feats.Definite !== "Def")
      return [namedAs(writer, child, depth + 1)];
    if (relation === "obj" && /^(?:إعطاء|منح|إهداء)$/.test(view.words[place]?.lemma ?? ""))
      return [writer.np(child, inner)];
    if (relation === "obj" && view.words[place]?.upos !== "PRON") return [`of ${writer.np(child, inner)}`];
    if (relation === "amod" && child !== options.without && complements(view, child).length > 0)
      return followsNoun(view, child)
        ? [adjectivePhrase(writer, child, inner)]
        : complements(view, child).map((at) => writer.pp(at, inner));
    if (relation === "ccomp" || deprelOf(view, child) === "acl")
      return [nounClause(writer, place, child, depth, options.governor)];
    if (relation === "appos" && (!lean || named(view, child) !== null)) return [`, ${writer.np(child, inner)},`];
    if (deprelOf(view, child) === "acl:relcl" && child !== options.without && !(lean && depth > 0))
      return [aside(relativeClause(writer, place, child, depth), isName)];
    return [];
  });
}

/** انتخابه رئيسا: his election as president; an office that one alone holds has no article. */
export const naming = /^(?:انتخاب|تعيين|اختيار|تسمية|تنصيب|ترشيح|ترشح|تكليف|اعتبار|تتويج)$/;
const office =
  /^an? ((?:\w+ )?(?:president|prime minister|\w+ minister|chairman|secretary-general|mayor|governor|chief of staff|head|captain|king|chancellor|leader)\b)/;

export const namedAs = (writer: Writer, child: number, depth: number): string =>
  `as ${writer.np(child, { depth }).replace(office, "$1")}`;

/** الحرب الإسرائيلية في غزة: words of the name itself. */
function isInside(view: SentenceView, place: number, child: number): boolean {
  const mention = view.mentionAt.get(place);
  const start = view.words[child]?.start ?? -1;
  return mention !== undefined && start >= mention.start && start < mention.end;
}

/** A name is known without its clause: "Dabbagh, who attended the session,". */
const aside = (clause: string, isName: boolean) =>
  isName && clause !== "" ? `, ${clause.replace(/^that /, "which ")},` : clause;

/** محاولة اغتيال (an attempt to assassinate), إمكانية فتح (the possibility of opening). */
function doingUnder(writer: Writer, place: number, child: number, options: PhraseOptions): string | null {
  const noun = gloss(writer.view.words[place]) ?? "";
  const form = doingForm(noun, "");
  if (form !== null) return doingPhrase(writer, child, form, options);
  const doing = takesGerund(noun) ? doingPhrase(writer, child, "gerund", options) : null;
  return doing === null ? null : `of ${doing}`;
}

/** "linked to the war". */
function withAdjective(writer: Writer, child: number, governing: number, options: PhraseOptions): string {
  const { view } = writer;
  const preposition = view.words[childrenBy(view, child, "case")[0] ?? -1]?.lemma ?? "";
  const english = governedPreposition(preposition, gloss(view.words[governing]) ?? "", false) ?? "";
  return [adjective(writer, governing), english, writer.np(child, options)].filter((part) => part !== "").join(" ");
}

/** قرار أن (a decision to), منع العراق من أن (prevent Iraq from), إعلان أن (an announcement that). */
function nounClause(writer: Writer, place: number, child: number, depth: number, governor?: string): string {
  const { view } = writer;
  if (depth > 4) return "";
  const marks = childrenBy(view, child, "mark", "case").map((at) => view.words[at]?.lemma ?? "");
  const sameSubject = childrenBy(view, child, "nsubj").length === 0;
  const imperfect = view.words[child]?.feats.Aspect === "Imp";
  const noun = governor ?? gloss(view.words[place]) ?? "";
  if (sameSubject && imperfect && marks.includes("من"))
    return `from ${infinitiveToGerund(writer.clause(child, { depth: depth + 1, infinitive: true }))}`;
  if (sameSubject && imperfect && marks.includes("أن") && doingForm(noun, "") !== null)
    return writer.clause(child, { depth: depth + 1, infinitive: true });
  return `that ${writer.clause(child, { depth: depth + 1 })}`;
}

/** بين إسرائيل والفلسطينيين: read as an adjective, but joined to no adjective. */
const isPeople = (view: SentenceView, place: number, at: number): boolean =>
  view.words[at]?.upos === "ADJ" &&
  view.words[at]?.feats.Definite === "Def" &&
  view.words[place]?.upos !== "ADJ" &&
  /^[A-Z]/.test(gloss(view.words[at]) ?? "") &&
  childrenBy(view, place, "amod").length === 0;

export function conjuncts(writer: Writer, place: number, options: PhraseOptions): string {
  const { view } = writer;
  // وذلك بعد: what it introduces follows by itself
  const joined = childrenBy(view, place, "conj").filter((at) => view.words[at]?.norm !== "ذلك");
  const others = joined.filter(
    (at) =>
      ["NOUN", "PROPN", "PRON", "X", "SYM", "ADV"].includes(view.words[at]?.upos ?? "") ||
      isPeople(view, place, at) ||
      (view.words[at]?.upos === "NUM" && view.words[place]?.upos !== "NUM"),
  );
  if (others.length === 0) return "";
  const rendered = others.slice(0, MOST_CONJUNCTS).map((at) => {
    const own = hasCase(view, at) ? writer.pp(at, { depth: (options.depth ?? 0) + 1 }) : null;
    return (
      own ??
      writer.np(at, {
        depth: (options.depth ?? 0) + 1,
        ...(options.pronounAs === undefined ? {} : { pronounAs: options.pronounAs }),
      })
    );
  });
  const last = rendered.pop() ?? "";
  const or = childrenBy(view, others.at(-1) ?? place, "cc").some((at) =>
    /^(?:او|ام)$/.test(view.words[at]?.norm ?? ""),
  );
  return `${rendered.map((one) => `, ${one}`).join("")} ${or ? "or" : "and"} ${last}`;
}
