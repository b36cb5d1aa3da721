// A capital for its country's government, decided by what it does: واشنطن تقول is the United States, الحكومة في بغداد is the city.
import { names } from "../lexicon/name-table.ts";
import type { NameMention } from "../model/name-mention.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Discourse } from "./discourse.ts";

const placePrepositions = new Set([
  "في",
  "الي",
  "ب",
  "من",
  "قرب",
  "داخل",
  "خارج",
  "عبر",
  "حول",
  "وسط",
  "شرق",
  "غرب",
  "شمال",
  "جنوب",
  "نحو",
  "باتجاه",
  "صوب",
  "ضواحي",
  "علي",
]);

/** The key of the country that a capital's name stands for here, or null where it is the city. */
export function countryMeant(discourse: Discourse, mention: NameMention): string | null {
  const table = names();
  const known = mention.key === null ? undefined : table.byKey.get(mention.key);
  if (known?.kind !== "capital" || known.in === null) return null;
  const country = table.country.get(known.in);
  if (country === undefined) return null;
  return actsAsGovernment(discourse, mention.from, 0) ? country.key : null;
}

function actsAsGovernment(discourse: Discourse, head: number, depth: number): boolean {
  const { tree, words } = discourse;
  const deprel = relation(tree.deprels[head] ?? "");
  const above = tree.heads[head] ?? -1;
  const preposition = words[childBy(tree, head, "case") ?? -1]?.norm ?? null;
  if (deprel === "conj" && above >= 0 && depth < 6)
    return preposition === null || !placePrepositions.has(preposition)
      ? actsAsGovernment(discourse, above, depth + 1)
      : false;
  if (preposition !== null) {
    // بين نواكشوط ونواذيبو: beside a town that is no capital it is a town itself.
    const beside = preposition === "بين" ? childBy(tree, head, "conj") : undefined;
    const kinds = beside === undefined ? [] : (words[beside]?.entry?.kinds ?? []);
    if (kinds.includes("city") || kinds.includes("region")) return false;
    // لكل من طهران وواشنطن: "each of".
    const head2 = words[above];
    if (preposition === "من" && (head2?.norm === "كل" || head2?.norm === "كلا")) return true;
    return (
      !placePrepositions.has(preposition) &&
      (preposition === "ل" ||
        preposition === "مع" ||
        preposition === "بين" ||
        preposition === "ضد" ||
        preposition === "لدي" ||
        preposition === "تجاه" ||
        preposition === "ازاء" ||
        preposition === "حيال")
    );
  }
  // اتهم نصر الله واشنطن: a place right after a person's name is no part of it.
  if (above >= 0 && words[above]?.upos === "PROPN" && above < head && deprel === "nmod") return true;
  const before = words[head - 1];
  if (
    before !== undefined &&
    before.sentence === words[head]?.sentence &&
    (placeNouns.has(before.norm) ||
      before.entry?.kinds.some((kind) => kind === "place" || kind === "facility") === true)
  )
    return false;
  const capital = words[head];
  if (capital === undefined) return false;
  if (deprel === "nsubj") return !/^(شهد|عاش|تقع|يقع|وقع)/.test(words[above]?.norm ?? "");
  return deprel === "nmod" || deprel === "obj"
    ? !movement.has(words[above]?.entry?.frame ?? "") && !visits.test(words[above]?.lemma ?? "")
    : false;
}

const placeNouns = new Set([
  "مدينه",
  "العاصمه",
  "عاصمه",
  "وسط",
  "شوارع",
  "ضواحي",
  "مطار",
  "محافظه",
  "اهالي",
  "سكان",
  "جنوب",
  "شمال",
  "غرب",
  "شرق",
  "قرب",
]);
/** Going to or through a place. */
const movement = new Set(["move"]);
const visits = /^(زار|غادر|وصل|بلغ|دخل|زيارة|دخول|وصول|مغادرة|قصف|سقوط|احتلال|تحرير|حصار)$/;
