// Connectives of several words or that trees hang in many ways, as they stand in the text, each with the relation between the clauses around it.
import type { RelationType } from "../schema/facts.ts";

export interface Connective {
  readonly type: RelationType;
  /** What follows: a clause, or a noun that names an event. */
  readonly takes: "clause" | "event";
  /** It stands at the head of its clause: after a mark, و or nothing. */
  readonly opens?: boolean;
  /** The clause after it is what came of the one before: لذلك، الأمر الذي. */
  readonly outcome?: boolean;
}

const clause = (type: RelationType): Connective => ({ type, takes: "clause" });
const event = (type: RelationType): Connective => ({ type, takes: "event" });
const opening = (type: RelationType): Connective => ({ type, takes: "clause", opens: true });
const outcome: Connective = { type: "cause", takes: "clause", outcome: true };
const therefore: Connective = { ...outcome, opens: true };

/** Words apart, in comparable form; clitics stand alone. */
const rows: readonly (readonly [string, Connective])[] = [
  // What came of it
  ["الامر الذي", outcome],
  ["الشيء الذي", outcome],
  ["و هو ما", outcome],
  ["و هذا ما", outcome],
  ["ل ذلك", therefore],
  ["ل هذا السبب", therefore],
  ["ل هذا", therefore],
  ["ب التالي", therefore],
  ["من ثم", therefore],
  ["من هنا", therefore],
  ["بناء علي ذلك", therefore],
  ["بناء عليه", therefore],
  ["نتيجه ل ذلك", therefore],
  ["نتيجه ذلك", therefore],
  ["علي اثر ذلك", therefore],
  // Why
  ["ب ما ان", clause("cause")],
  ["ب اعتبار ان", clause("cause")],
  ["ب حجه ان", clause("cause")],
  ["ب ذريعه ان", clause("cause")],
  ["ب دعوي ان", clause("cause")],
  ["كون", opening("cause")],
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
  // Whether
  ["في حال", event("condition")],
  ["ب شرط ان", clause("condition")],
  ["في حال ان", clause("condition")],
  ["طالما", opening("condition")],
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
  ["مع ذلك", opening("concession")],
  ["رغم ذلك", opening("concession")],
  ["مهما", opening("concession")],
  ["مع ان", clause("concession")],
  // Against it
  ["بيد ان", clause("contrast")],
  ["ب يد ان", clause("contrast")],
  ["و انما", clause("contrast")],
  ["علي العكس", opening("contrast")],
  ["ب المقابل", opening("contrast")],
  // When
  ["في الوقت الذي", clause("simultaneous")],
  ["في وقت", clause("simultaneous")],
  ["ما ان", opening("after")],
  ["حالما", clause("after")],
  ["ريثما", clause("before")],
  ["الي ان", clause("before")],
  // More of it
  ["اي ان", clause("elaboration")],
  ["بمعني ان", clause("elaboration")],
  ["فضلا عن ان", clause("elaboration")],
  ["علما ان", opening("elaboration")],
  ["علما ب ان", opening("elaboration")],
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
