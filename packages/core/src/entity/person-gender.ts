// Whether an unlisted person is a man or a woman: by the verb before the name, which agrees with it (قالت جاسيندا أرديرن).
import { relation } from "../model/tree-queries.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** Sets the gender of a person whose name does not tell, where the name is the subject of a verb or apposed to it. */
export function genderByVerb(discourse: Discourse, entity: Draft, head: number): void {
  if (entity.type !== "person" || entity.gender !== null) return;
  const { tree, words } = discourse;
  let at = head;
  for (let steps = 0; steps < 3; steps++) {
    const deprel = relation(tree.deprels[at] ?? "");
    const above = tree.heads[at] ?? -1;
    if (above < 0) return;
    if (deprel === "nsubj") {
      const feats = words[above]?.upos === "VERB" ? words[above].feats : undefined;
      // قالت right before: a verb further off may have been read with another's subject.
      if (feats?.Person === "3" && feats.Number === "Sing" && (feats.Gender === "Fem" || feats.Gender === "Masc"))
        entity.gender = feats.Gender;
      return;
    }
    if (deprel !== "flat" && deprel !== "appos" && deprel !== "nmod") return;
    const upper = words[above];
    if (deprel === "nmod" && !(upper?.entry?.kinds.includes("human") === true && above === at - 1)) return;
    at = above;
  }
}
