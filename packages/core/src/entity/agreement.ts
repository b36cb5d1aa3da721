// Agreement of pronouns, verbs and nouns with the entity they may stand for.
import type { Feats } from "../schema/article.ts";
import type { Draft } from "./draft.ts";

/** Countries that are masculine; places are feminine otherwise. */
const masculinePlaces = new Set([
  "iraq",
  "lebanon",
  "jordan",
  "morocco",
  "sudan",
  "south-sudan",
  "yemen",
  "somalia",
  "vatican-city",
  "maghreb",
]);

export function placeGender(key: string | null): "Masc" | "Fem" {
  return key !== null && masculinePlaces.has(key) ? "Masc" : "Fem";
}

/** May a third-person pronoun or verb with these features stand for the entity? */
export function agrees(entity: Draft, feats: Feats, of: "pronoun" | "verb"): boolean {
  const { Person: person, Number: number, Gender: gender } = feats;
  if (person !== undefined && person !== "3") return false;
  if (number === "Dual") return entity.number === "Dual";
  if (number === "Plur")
    return (
      entity.number === "Plur" &&
      (gender === "Fem" ? entity.gender !== "Masc" : gender === undefined || !women(entity)) &&
      (entity.human || entity.type === "group")
    );
  if (entity.number === "Plur") {
    // Plurals of things take the feminine singular, broken plurals of groups (فصائل) too; a verb before a plural of people may.
    return gender === "Fem" && (!entity.human || of === "verb");
  }
  if (entity.number === "Dual") return false;
  return gender === undefined || entity.gender === null || entity.gender === gender || entity.also === gender;
}

/** ثلاث نساء take هن; ضحايا and رهائن may be men. */
const women = (entity: Draft) =>
  entity.human && entity.gender === "Fem" && ![...entity.lemmas].some((one) => ofAnyone.has(one));
const ofAnyone = new Set(["ضحية", "رهينة", "شخصية", "قيادة", "كفاءة", "فعالية", "أسرة", "عائلة", "نفس"]);
