// Who said it, in Arabic and in English, with a note where the article withholds the name.
import type { Party, Report } from "../../schema/facts.ts";
import type { Bilingual } from "../../schema/span.ts";
import { type Piece, written } from "../arabic/spelling.ts";
import { writerOf } from "../english/clause.ts";
import { isDefinite, isPluralSubject } from "../english/noun-head.ts";
import { withArticle } from "../english/set-phrases.ts";
import type { SentenceView } from "../sentence-view.ts";

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

export function partyPhrase(view: SentenceView, party: Party): Speaker {
  const entity = view.entityOf.get(party.entity ?? "");
  const head = headOf(view, party);
  if (entity?.named && (head === null || view.mentionAt.get(head)?.form !== "nominal" || party.basis !== "stated"))
    return {
      ar:
        party.basis === "stated" && party.text !== "" && view.mentionAt.get(head ?? -1)?.form === "name"
          ? party.text
          : entity.name.ar,
      en: withArticle(entity.name.en, entity.type),
      plural: false,
    };
  const plural = head !== null && isPluralSubject(view, head);
  if (party.basis === "stated" && head !== null && party.text !== "")
    return { ar: spanText(view, party), en: writerOf(view, true).np(head, { pronounAs: "subject" }), plural };
  if (entity !== undefined)
    return {
      ar: entity.name.ar,
      en: /^[a-z]/.test(entity.name.en) ? `the ${entity.name.en.replace(/^the /i, "")}` : entity.name.en,
      plural,
    };
  return {
    ar: party.text,
    en: head === null ? `⟨${party.text}⟩` : writerOf(view, true).np(head, { pronounAs: "subject" }),
    plural,
  };
}

/** "A senior official, unnamed,". */
export function speakerOf(view: SentenceView, report: Report): Speaker | null {
  const { source } = report;
  if (source === null) return null;
  const phrase = partyPhrase(view, source);
  if (report.sourceType !== "unnamed-person") return phrase;
  const head = headOf(view, source);
  // A title-holder or somebody told of before is not introduced as unnamed, and once said is enough.
  if (head === null || isDefinite(view, head) || /اسمه|اسمها|هويته|هويتها|أسمائهم/.test(source.text)) return phrase;
  const { Number: number, Gender: gender } = view.words[head]?.feats ?? {};
  const unnamed =
    number === "Plur"
      ? "لم تُذكر أسماؤهم"
      : number === "Dual"
        ? "لم يُذكر اسماهما"
        : gender === "Fem"
          ? "لم يُذكر اسمها"
          : "لم يُذكر اسمه";
  return { ar: `${phrase.ar}، ${unnamed}،`, en: `${phrase.en}, unnamed,`, plural: phrase.plural };
}
