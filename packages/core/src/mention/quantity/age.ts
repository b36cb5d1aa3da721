// Whether years beside a number are somebody's age: عن عمر 75 عاما، تتراوح أعمارهم بين 30 و40 سنة.
import { normOf } from "../../match/index.ts";
import type { Item } from "./item.ts";

const heads = new Set(
  "عمر العمر أعمار الأعمار عمره عمرها أعمارهم أعمارهن سن السن البالغ البالغة البالغين".split(" ").map(normOf),
);
/** What may stand between the word for age and the number: its owner, a bound, the preposition of a range. */
const between = new Set(
  "ه ها هم هن ال و بين ما من عن على نحو حوالي قرابة زهاء يناهز ناهز تناهز يتراوح تتراوح يتجاوز تتجاوز لم لا حاليا الآن أكثر أقل دون فوق تحت يقل تقل يزيد تزيد لدى إلى"
    .split(" ")
    .map(normOf),
);
/** Items between the word for age and its number at most: أعمارهم ما بين أقل من. */
const REACH = 6;

/** Whether the number at a place is said to be an age by the words before it. Bounded. */
export function followsAge(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const item = items[place];
    if (item === undefined) return false;
    if (heads.has(item.norm)) return true;
    if (!between.has(item.norm) && item.tag !== "number") return false;
  }
  return false;
}
