// Pairs quotation marks, paragraph by paragraph: nested ones with a stack, marks without a partner are kept as such.
import type { QuoteFamily, QuoteMark } from "./quote-marks.ts";

export interface QuotePair {
  readonly open: QuoteMark | null;
  readonly close: QuoteMark | null;
  readonly depth: number;
}

/** Deeper nesting is noise: marks of a broken text. It also bounds the search of the stack. */
const DEEPEST = 4;

/** `paragraphEnds` are ascending offsets. A quotation left open in one paragraph may still be closed in the next. */
export function pairQuotes(marks: readonly QuoteMark[], paragraphEnds: readonly number[]): QuotePair[] {
  const pairs: QuotePair[] = [];
  const stack: QuoteMark[] = [];
  let carried: QuoteMark | null = null;
  let paragraph = 0;
  for (const mark of marks) {
    while (mark.start >= (paragraphEnds[paragraph] ?? Number.POSITIVE_INFINITY)) {
      if (carried) pairs.push({ open: carried, close: null, depth: 0 });
      carried = stack.shift() ?? null;
      leaveOpen(pairs, stack, 0, 1);
      paragraph++;
    }
    const partner = findOpen(stack, mark.family);
    const partnerCarried = carried !== null && matches(carried.family, mark.family);
    if (opens(mark, partner >= 0, partnerCarried)) {
      if (stack.length < DEEPEST && !(mark.family === "single" && mark.context !== "open")) stack.push(mark);
    } else if (partner >= 0) {
      leaveOpen(pairs, stack, partner + 1, partner + 1);
      pairs.push({ open: stack.pop() ?? null, close: mark, depth: partner });
    } else if (partnerCarried) {
      pairs.push({ open: carried, close: mark, depth: 0 });
      carried = null;
    } else if (mark.family !== "single") pairs.push({ open: null, close: mark, depth: 0 });
  }
  if (carried) pairs.push({ open: carried, close: null, depth: 0 });
  leaveOpen(pairs, stack, 0, 0);
  // A lone apostrophe is no quotation.
  return pairs.filter((pair) => pair.close !== null || pair.open?.family !== "single");
}

/** Takes the marks from `from` up off the stack: nothing closed them. */
function leaveOpen(pairs: QuotePair[], stack: QuoteMark[], from: number, depth: number): void {
  for (const [place, open] of stack.splice(from).entries()) pairs.push({ open, close: null, depth: depth + place });
}

function opens(mark: QuoteMark, partnerOpen: boolean, partnerCarried: boolean): boolean {
  if (mark.direction === "either") {
    if (!partnerOpen) return !(mark.context === "close" && partnerCarried) && mark.context !== "close";
    return mark.context === "open";
  }
  // “كذا“: the same glyph at both ends.
  if (mark.direction === "open") return !(partnerOpen && mark.context === "close");
  return !partnerOpen && !partnerCarried && mark.context === "open";
}

/** The innermost open mark of the family; “ may be closed by ". -1 where there is none. */
function findOpen(stack: readonly QuoteMark[], family: QuoteFamily): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (stack[depth]?.family === family) return depth;
  }
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth];
    if (open && matches(open.family, family)) return depth;
  }
  return -1;
}

function matches(open: QuoteFamily, close: QuoteFamily): boolean {
  if (open === close) return true;
  return (open === "curly" || open === "straight") && (close === "curly" || close === "straight");
}
