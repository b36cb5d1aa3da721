// Orthographic words: one for each token, several where a repair reads a token apart.
import type { Repair, Token } from "../schema/article.ts";
import { type Letters, lettersOf } from "./letters.ts";

export interface Slot {
  readonly letters: Letters;
  readonly start: number;
  readonly end: number;
  /** Place in the token list. */
  readonly token: number;
  readonly kind: Token["kind"];
  /** Id of the repair that cut it out, or null. */
  readonly repair: string | null;
}

/** Slots in text order. Repairs must be in text order too; a repair ends inside the token it starts in. */
export function slotsOf(text: string, tokens: readonly Token[], repairs: readonly Repair[]): Slot[] {
  const slots: Slot[] = [];
  let next = 0;
  for (let token = 0; token < tokens.length; token++) {
    const item = tokens[token];
    if (item === undefined) continue;
    let from = item.start;
    const push = (start: number, end: number, repair: string | null) => {
      if (end > start) slots.push({ letters: lettersOf(text, start, end), start, end, token, kind: item.kind, repair });
    };
    while (next < repairs.length && (repairs[next]?.end ?? 0) <= item.start) next++;
    while (next < repairs.length && (repairs[next]?.start ?? text.length) < item.end) {
      const repair = repairs[next++];
      if (repair === undefined || repair.start < from || repair.end > item.end) continue;
      push(from, repair.start, null);
      for (const [start, end] of cutsOf(text, repair)) push(start, end, repair.id);
      from = repair.end;
    }
    push(from, item.end, null);
  }
  return slots;
}

/** Where the words of a repair stand in the text: each takes as many letters as it has. */
function cutsOf(text: string, repair: Repair): [number, number][] {
  const written = lettersOf(text, repair.start, repair.end);
  const cuts: [number, number][] = [];
  const parts = repair.reading.split(" ").filter((part) => part !== "");
  let letter = 0;
  for (let part = 0; part < parts.length; part++) {
    const start = letter === 0 ? repair.start : (written.at[letter] ?? repair.end);
    const reading = parts[part] ?? "";
    letter += lettersOf(reading, 0, reading.length).text.length;
    const end = part === parts.length - 1 ? repair.end : (written.at[letter] ?? repair.end);
    cuts.push([start, end]);
  }
  return cuts;
}
