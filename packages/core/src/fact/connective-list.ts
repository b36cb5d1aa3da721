// Connectives of several words or that trees hang in many ways, as they stand in the text, each with the relation between the clauses around it.
import type { RelationType } from "../schema/facts.ts";

export interface Connective {
  readonly type: RelationType;
  /** What follows: a clause, or a noun that names an event. */
  readonly takes: "clause" | "event";
  /** The clause after it is what came of the one before: لذلك، الأمر الذي. */
  readonly outcome?: boolean;
}

const clause = (type: RelationType): Connective => ({ type, takes: "clause" });
const event = (type: RelationType): Connective => ({ type, takes: "event" });
const outcome: Connective = { type: "cause", takes: "clause", outcome: true };

/** Words apart, in comparable form; clitics stand alone. */
const rows: readonly (readonly [string, Connective])[] = [
  // What came of it
  ["الامر الذي", outcome],
  ["الشيء الذي", outcome],
  ["و هو ما", outcome],
  ["و هذا ما", outcome],
  ["ل ذلك", outcome],
  ["ل هذا السبب", outcome],
  ["ل هذا", outcome],
  ["ب التالي", outcome],
  ["من ثم", outcome],
  ["من هنا", outcome],
  ["بناء علي ذلك", outcome],
  ["بناء عليه", outcome],
  ["نتيجه ل ذلك", outcome],
  ["نتيجه ذلك", outcome],
  ["علي اثر ذلك", outcome],
  // Why
  ["ب ما ان", clause("cause")],
  ["ب اعتبار ان", clause("cause")],
  ["ب حجه ان", clause("cause")],
  ["ب ذريعه ان", clause("cause")],
  ["ب دعوي ان", clause("cause")],
  ["كون", clause("cause")],
  ["ل كون", clause("cause")],
  ["ب حكم ان", clause("cause")],
  ["نظرا ل ان", clause("cause")],
  ["حيث ان", clause("cause")],
  ["لا سيما ان", clause("cause")],
  ["لا سيما و ان", clause("cause")],
  ["لاسيما ان", clause("cause")],
  ["خاصه ان", clause("cause")],
  ["خاصه و ان", clause("cause")],
  ["خصوصا ان", clause("cause")],
  ["خصوصا و ان", clause("cause")],
  ["نظرا ل", event("cause")],
  ["علي خلفيه", event("cause")],
  ["نتيجه", event("cause")],
  ["ب فضل", event("cause")],
  ["ب فعل", event("cause")],
  ["من جراء", event("cause")],
  ["ب داعي", event("cause")],
  ["ردا علي", event("cause")],
  ["احتجاجا علي", event("cause")],
  ["علي اثر", event("after")],
  ["فور", event("after")],
  ["ب مجرد", event("after")],
  ["غداه", event("after")],
  ["ب التزامن مع", event("simultaneous")],
  ["تزامنا مع", event("simultaneous")],
  ["لحظه", event("simultaneous")],
  // Whether
  ["في حال", event("condition")],
  ["في حاله", event("condition")],
  ["ب شرط ان", clause("condition")],
  ["في حال ان", clause("condition")],
  ["طالما", clause("condition")],
  ["ما دام", clause("condition")],
  ["ما دامت", clause("condition")],
  ["كلما", clause("condition")],
  ["لولا", clause("condition")],
  ["لولا ان", clause("condition")],
  ["الا في حال", event("condition")],
  // In spite of it
  ["حتي لو", clause("concession")],
  ["حتي و لو", clause("concession")],
  ["حتي و ان", clause("concession")],
  ["مع ذلك", clause("concession")],
  ["رغم ذلك", clause("concession")],
  ["مهما", clause("concession")],
  ["مع ان", clause("concession")],
  // Against it
  ["بيد ان", clause("contrast")],
  ["ب يد ان", clause("contrast")],
  ["انما", clause("contrast")],
  ["علي العكس", clause("contrast")],
  ["ب المقابل", clause("contrast")],
  // When
  ["في الوقت الذي", clause("simultaneous")],
  ["في وقت", clause("simultaneous")],
  ["ما ان", clause("after")],
  ["حالما", clause("after")],
  ["ريثما", clause("before")],
  ["الي ان", clause("before")],
  // More of it
  ["اي ان", clause("elaboration")],
  ["بمعني ان", clause("elaboration")],
  ["فضلا عن ان", clause("elaboration")],
  ["علما ان", clause("elaboration")],
  ["علما ب ان", clause("elaboration")],
  ["لئلا", clause("purpose")],
  ["كي لا", clause("purpose")],
];

/** By first word, the longest first. */
export const connectives: ReadonlyMap<
  string,
  readonly (readonly [words: readonly string[], connective: Connective])[]
> = (() => {
  const byFirst = new Map<string, (readonly [readonly string[], Connective])[]>();
  for (const [text, connective] of rows) {
    const words = text.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), [words, connective]]);
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return byFirst;
})();
