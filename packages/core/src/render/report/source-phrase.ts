// Who said it, in Arabic and in English, with a note where the article withholds the name.
import type { Party, Report } from "../../schema/facts.ts";
import type { Bilingual } from "../../schema/span.ts";
import { nominativeForm } from "../arabic/nominative.ts";
import { type Piece, written } from "../arabic/spelling.ts";
import { writerOf } from "../english/clause.ts";
import { isDefinite, isPluralSubject } from "../english/noun-head.ts";
import { named } from "../english/noun-phrase.ts";
import { withArticle } from "../english/set-phrases.ts";
import { childrenBy, type SentenceView } from "../sentence-view.ts";

export interface Speaker extends Bilingual {
  readonly plural: boolean;
}

/** The head word of a phrase: the one whose own head stands outside. */
export function headOf(view: SentenceView, { start, end }: { start: number; end: number }): number | null {
  const first = view.placeAt.get(start);
  if (first === undefined) return null;
  const within = (place: number) =>
    (view.words[place]?.start ?? -1) >= start && (view.words[place]?.start ?? end) < end;
  let at = first;
  for (let steps = 0; steps < 40 && within(view.heads[at] ?? -1); steps++) at = view.heads[at] ?? at;
  return at;
}

/** The words of a span as they read, glued ones apart. */
export function spanText(view: SentenceView, { start, end }: { start: number; end: number }): string {
  const first = view.placeAt.get(start);
  if (first === undefined) return view.text.slice(start, end);
  const pieces: Piece[] = [];
  for (let at = first; (view.words[at]?.start ?? end) < end; at++) pieces.push({ place: at });
  return written(view, pieces);
}

/** @param cue the word of saying: a relative clause around it is not told again (الدبلوماسي الذي اشترط) */
export function partyPhrase(view: SentenceView, party: Party, cue = -1): Speaker {
  const entity = view.entityOf.get(party.entity ?? "");
  const head = headOf(view, party);
  const span = withoutClause(view, party, head, cue);
  if (entity?.named && (head === null || view.mentionAt.get(head)?.form !== "nominal" || party.basis !== "stated"))
    return {
      ar:
        party.basis === "stated" && party.text !== "" && view.mentionAt.get(head ?? -1)?.form === "name"
          ? spanText(view, span)
          : entity.name.ar,
      en: nameAt(view, head) ?? withArticle(entity.name.en, entity.type),
      plural: false,
    };
  const plural = head !== null && isPluralSubject(view, head);
  const options = { pronounAs: "subject", ...(cue < 0 ? {} : { without: cue }) } as const;
  if (party.basis === "stated" && head !== null && party.text !== "")
    return {
      ar: cue < 0 ? spanText(view, span) : subjectText(view, span, head),
      en: writerOf(view, true).np(head, options),
      plural,
    };
  if (entity !== undefined)
    return {
      ar: knownText(view, entity.id) ?? entity.name.ar,
      en: /^[a-z]/.test(entity.name.en) ? `the ${entity.name.en.replace(/^the /i, "")}` : entity.name.en,
      plural,
    };
  return {
    ar: party.text,
    en: head === null ? `⟨${party.text}⟩` : writerOf(view, true).np(head, options),
    plural,
  };
}

const nameAt = (view: SentenceView, head: number | null) => (head === null ? null : named(view, head));

/** The span up to the relative clause that the cue stands in. */
function withoutClause(
  view: SentenceView,
  party: Party,
  head: number | null,
  cue: number,
): { start: number; end: number } {
  const verb = view.words[cue];
  if (head === null || verb === undefined || verb.start < party.start || verb.start >= party.end) return party;
  let end = party.end;
  for (let at = head + 1; (view.words[at]?.start ?? party.end) < verb.end; at++) {
    const word = view.words[at];
    if (word !== undefined && /^ال(?:ذي|تي|ذين|لذان|لتان|لواتي|لاتي)/.test(word.norm)) {
      end = word.start;
      break;
    }
  }
  return { start: party.start, end: end === party.end ? verb.start : end };
}

/** نائبا بارزا, told of before: النائب البارز. */
function knownText(view: SentenceView, entity: string): string | null {
  const noun = view.nounOf.get(entity);
  const word = view.words[noun ?? -1];
  if (noun === undefined || word?.upos !== "NOUN") return null;
  const first = childrenBy(view, noun, "nmod", "nummod", "det");
  if (first.length > 0) return null;
  const parts = [noun];
  while (view.words[(parts.at(-1) ?? 0) + 1]?.upos === "ADJ" && view.heads[(parts.at(-1) ?? 0) + 1] === noun)
    parts.push((parts.at(-1) ?? 0) + 1);
  return parts
    .map((at) => nominativeForm(view, at) ?? view.words[at]?.form ?? "")
    .map((form) => (form.startsWith("ال") ? form : `ال${form}`))
    .join(" ");
}

/** A speaker whom the article has after إن or as an object is a subject here: مصدران, نائب بارز. */
function subjectText(view: SentenceView, span: { start: number; end: number }, head: number): string {
  const first = view.placeAt.get(span.start);
  if (first === undefined) return spanText(view, span);
  const beside = new Set([head, ...childrenBy(view, head, "amod")]);
  const pieces: Piece[] = [];
  for (let at = first; (view.words[at]?.start ?? span.end) < span.end; at++) {
    const form = beside.has(at) ? nominativeForm(view, at) : null;
    pieces.push(form === null ? { place: at } : { text: form, place: at });
  }
  return written(view, pieces);
}

/** مصدران لرويترز: whom they told is no part of who they are. */
function apart(view: SentenceView, source: Party, report: Report): [Party, number] {
  const cue = view.placeOf.get(report.cue.word) ?? -1;
  const other = report.addressee ?? report.channel;
  const inside = other !== null && other.start > source.start && other.start < source.end;
  const head = inside ? headOf(view, other) : null;
  const preposition = head === null ? undefined : childrenBy(view, head, "case")[0];
  const start = view.words[preposition ?? head ?? -1]?.start;
  if (head === null || start === undefined || start <= source.start) return [source, cue];
  return [{ ...source, end: start, text: view.text.slice(source.start, start).trim() }, head];
}

/** "A senior official, unnamed,". */
export function speakerOf(view: SentenceView, report: Report): Speaker | null {
  const { source } = report;
  if (source === null) return null;
  const phrase = partyPhrase(view, ...apart(view, source, report));
  if (report.sourceType !== "unnamed-person") return phrase;
  const head = headOf(view, source);
  // A title-holder or somebody told of before is not introduced as unnamed, and once said is enough.
  if (
    head === null ||
    isDefinite(view, head) ||
    /^the /.test(phrase.en) ||
    /اسمه|اسمها|هويته|هويتها|أسمائهم/.test(source.text)
  )
    return phrase;
  const { Number: number, Gender: gender } = view.words[head]?.feats ?? {};
  const unnamed =
    number === "Dual"
      ? "لم يُذكر اسماهما"
      : number === "Plur" || phrase.plural
        ? "لم تُذكر أسماؤهم"
        : gender === "Fem"
          ? "لم يُذكر اسمها"
          : "لم يُذكر اسمه";
  return { ar: `${phrase.ar}، ${unnamed}،`, en: `${phrase.en}, unnamed,`, plural: phrase.plural };
}

/** قال لرويترز: an agency that is told. */
export const isTold = (view: SentenceView, { channel }: Report) => {
  const head = channel === null ? null : headOf(view, channel);
  return head !== null && childrenBy(view, head, "case").some((at) => view.words[at]?.norm === "ل");
};
