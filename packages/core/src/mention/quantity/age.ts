// Whether years beside a number are somebody's age: عن عمر 75 عاما، تتراوح أعمارهم بين 30 و40 سنة.
import { normOf } from "../../match/index.ts";
import type { Item } from "./item.ts";

const heads = new Set(
  "عمر العمر أعمار الأعمار عمره عمرها أعمارهم أعمارهن سن السن البالغ البالغة البالغين".split(" ").map(normOf),
);
/** What may stand between the word for age and the number: its owner, a bound, the preposition of a range. */
const between = new Set(
  "ه ها هم هن ال ـ و بين ما من عن على نحو حوالي قرابة زهاء يناهز ناهز تناهز يتراوح تتراوح يتجاوز تتجاوز لم لا حاليا الآن أكثر أقل دون فوق تحت يقل تقل يزيد تزيد لدى إلى"
    .split(" ")
    .map(normOf),
);
/** Items between the word for age and its number at most: أعمارهم ما بين أقل من. */
const REACH = 6;

/** أعمار الضحايا بين 18 و35: only the plural has its owners between. */
const plural = new Set("أعمار الأعمار".split(" ").map(normOf));
const owners = new Set(["NOUN", "ADJ", "PROPN", "PRON", "DET"]);
/** توفي عن 83 عاما: with a word for death, عن says the age. */
const deaths = new Set(
  "توفي توفيت رحل رحلت مات ماتت قضى قضت فارق فارقت غيب وفاة رحيل رحيله رحيلها وفاته وفاتها توفى".split(" ").map(normOf),
);
const DEATH_REACH = 12;

/** Whether the number at a place is said to be an age by the words before it. Bounded. */
export function followsAge(items: readonly Item[], at: number): boolean {
  if (
    items[at - 1]?.norm === "عن" &&
    items.slice(Math.max(0, at - DEATH_REACH), at).some(({ norm }) => deaths.has(norm))
  )
    return true;
  let owned = false;
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const item = items[place];
    if (item === undefined) return false;
    if (heads.has(item.norm)) return !owned || plural.has(item.norm);
    if (between.has(item.norm) || item.tag === "number") continue;
    if (!owners.has(item.upos)) return false;
    owned = true;
  }
  return false;
}

const commas = new Set(["،", ","]);
/** أحمد علي (45 عاما)، عبد الوحيد، 21 عاما، أحد المعتقلين: years in brackets, or between commas behind a name, in items `from`–`to`. */
export function isSetApart(items: readonly Item[], from: number, to: number): boolean {
  const before = items[from - 1]?.norm ?? "";
  const after = items[to]?.norm ?? "";
  if (before === "(") return after === ")" || commas.has(after);
  const named = items[from - 2];
  return (
    commas.has(before) &&
    commas.has(after) &&
    (named?.upos === "PROPN" || (named?.norm.startsWith("ال") === true && items[from - 3]?.upos === "PROPN"))
  );
}
