// Orthographic words: one for each token, several where a repair reads a token apart.
import type { Repair, Token } from "../schema/article.ts";
import { lettersOf } from "./letters.ts";

export interface Slot {
  readonly start: number;
  readonly end: number;
  /** Place in the token list. */
  readonly token: number;
  readonly kind: Token["kind"];
}

/** Slots in text order. Repairs must be in text order too; a repair ends inside the token it starts in. */
export function slotsOf(text: string, tokens: readonly Token[], repairs: readonly Repair[]): Slot[] {
  const slots: Slot[] = [];
  let next = 0;
  for (let token = 0; token < tokens.length; token++) {
    const item = tokens[token];
    if (item === undefined) continue;
    const { start, end, kind } = item;
    let from = start;
    while (next < repairs.length && (repairs[next]?.end ?? 0) <= start) next++;
    while (next < repairs.length && (repairs[next]?.start ?? end) < end) {
      const repair = repairs[next++];
      if (repair === undefined || repair.start < from || repair.end > end) continue;
      if (repair.start > from) slots.push({ start: from, end: repair.start, token, kind });
      for (const cut of cutsOf(text, repair)) slots.push({ start: cut[0], end: cut[1], token, kind: "word" });
      from = repair.end;
    }
    if (end > from) slots.push({ start: from, end, token, kind });
  }
  return slots;
}

/** Where the words of a repair stand in the text: each takes as many letters as it has. */
function cutsOf(text: string, repair: Repair): [number, number][] {
  const written = lettersOf(text.slice(repair.start, repair.end));
  const cuts: [number, number][] = [];
  const parts = repair.reading.split(" ").filter((part) => part !== "");
  let letter = 0;
  let start = repair.start;
  for (let part = 0; part < parts.length; part++) {
    letter += lettersOf(parts[part] ?? "").text.length;
    const last = part === parts.length - 1;
    const end = last
      ? repair.end
      : repair.start + (written.at === null ? letter : (written.at[letter] ?? written.size));
    if (end > start && end <= repair.end) cuts.push([start, end]);
    start = end;
  }
  return cuts;
}
