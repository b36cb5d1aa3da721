// What is asked of somebody who stands between the verb and it: ناشد الأهالي السلطات التدخل، طالب الحكومة المعنية بتقديم اعتذار.
import type { Frame } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import { canSpeak } from "./speakers.ts";

type ReportFrame = NonNullable<Frame["report"]>;

/** ناشد الأهالي السلطات التدخل: a noun with its article takes no idafa, so that the masdar after it is what is asked. */
export function afterAddressee(reading: Reading, cue: number, phrase: number, { act }: ReportFrame): number | null {
  const { tree, words } = reading;
  if ((act !== "ask" && act !== "demand") || words[phrase]?.feats.Definite !== "Def" || !canSpeak(reading, phrase))
    return null;
  const owed = underAdjective(reading, cue, phrase);
  if (owed !== null) return owed;
  const next = [...childrenBy(tree, phrase, "nmod"), ...childrenBy(tree, cue, "obl", "obj")].find(
    (child) => child > phrase && childBy(tree, child, "case") === undefined && words[child]?.feats.VerbForm === "Vnoun",
  );
  return next !== undefined && words[phrase]?.form.startsWith("ال") ? next : null;
}

/** طالب الحكومة المعنية بتقديم اعتذار: with no phrase of its own the verb has the one that the adjective took. */
export function underAdjective({ tree, words }: Reading, cue: number, addressee: number): number | null {
  const prep = words[cue]?.entry?.prep ?? {};
  for (const adjective of childrenBy(tree, addressee, "amod"))
    for (const child of childrenBy(tree, adjective, "obl")) {
      const lemma = words[childBy(tree, child, "case") ?? -1]?.lemma ?? "";
      if (prep[lemma] === "topic" && words[child]?.feats.VerbForm === "Vnoun") return child;
    }
  return null;
}
