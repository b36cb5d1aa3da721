// Who plays at home and who away, and the words for each: فاز الوداد على ضيفه الجيش … الضيوف (the visitors), أصحاب الأرض (the hosts).
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { namesAhead } from "./name-beside.ts";

type Side = "home" | "away";

/** A match is told of in the first so many words. */
const told = 250;
/** Its other side is named so many words before. */
const sideReach = 40;

/** الضيوف, أصحاب الأرض, الفريق المضيف: the side of the match that was told of, or null. */
export function sideOfMatch(discourse: Discourse, word: Word): Draft | null {
  const side = sideNamed(discourse, word);
  return side === null ? null : (matchBefore(discourse, word)?.[side] ?? null);
}

/** على ضيفه الاتحاد, مضيفها الأهلي: the side whose name stands right after, as one more word for it. */
export function guestNamed(discourse: Discourse, word: Word): Draft | null {
  if (!/^م?ضيف(?:ه|ها)?$/.test(word.norm)) return null;
  return nameFrom(discourse, discourse.words[word.index + 1]?.part === "enclitic" ? word.index + 2 : word.index + 1);
}

function sideNamed({ words }: Discourse, word: Word): Side | null {
  const next = words[word.index + 1];
  if ((word.lemma === "صاحب" || word.lemma === "أصحاب") && (next?.norm === "الارض" || next?.norm === "الضيافه"))
    return "home";
  const said = word.norm === "الفريق" ? (next?.norm ?? "") : word.norm;
  if (/^ال(?:ضيوف|ضيف|زائر|زوار)$/.test(said)) return "away";
  return /^ال(?:مضيف|مضيفون|مضيفين)$/.test(said) ? "home" : null;
}

function matchBefore(discourse: Discourse, word: Word): Readonly<Record<Side, Draft>> | null {
  const { words } = discourse;
  for (let at = 0; at < Math.min(word.index, told); at++) {
    const here = words[at];
    if (here === undefined) break;
    const guest = /^(م?)ضيف(?:ه|ها)?$/.exec(here.norm);
    if (guest === null || (here.norm.endsWith("ف") && words[at + 1]?.part !== "enclitic")) continue;
    const other = nameFrom(discourse, here.norm.endsWith("ف") ? at + 2 : at + 1);
    const owner = other === null ? null : sideBefore(discourse, at, other);
    if (other === null || owner === null) continue;
    return guest[1] === "" ? { home: owner, away: other } : { home: other, away: owner };
  }
  return null;
}

/** The name there, or after a word for a team. */
function nameFrom(discourse: Discourse, at: number): Draft | null {
  const ahead = namesAhead.get(discourse);
  const team = /^(?:فريق|نادي|منتخب)$/.test(discourse.words[at]?.norm ?? "") ? at + 1 : at;
  const entity = ahead?.(team)?.entity ?? ahead?.(at)?.entity;
  return entity !== undefined && isSide(entity) ? entity : null;
}

function sideBefore(discourse: Discourse, from: number, other: Draft): Draft | null {
  for (let at = from - 1; at >= Math.max(0, from - sideReach); at--) {
    const entity = discourse.at.get(at);
    if (entity !== undefined && entity !== other && isSide(entity)) return entity;
  }
  return null;
}

const isSide = (entity: Draft) => entity.named && (entity.type === "organization" || entity.type === "gpe");
