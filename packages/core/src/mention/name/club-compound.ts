// Clubs by a word that clubs share and whose they are: شباب الواحة, أهلي جدة, مولودية وجدة; only in a text of sport.
import { clubWordsNear } from "./club.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { knownAt } from "./known.ts";
import { wordSet } from "./word-set.ts";

const heads = wordSet(`
  شباب نجوم نجم اتحاد وفاق مولودية نهضة ترجي هلال أهلي شبيبة أمل قوافل مستقبل رجاء وداد سريع يوسفية دفاع حسنية نصر وحدة أولمبيك أولمبي فتيان أشبال أسود صقور نسور ترسانة غزل طلائع بلدية
`);
const before = wordSet(
  "فريق نادي على مع أمام ضد و مدرب لاعب حارس مهاجم مدافع جماهير مرمى شباك ضيفه مضيفه مواجهة فوز هزم نظيره غريمه جاره و، –",
);

/** The end of the club's name that starts at a word; the word itself where none does. */
export function clubCompound(features: Features, at: number): number {
  if (!heads.has(features.norms[at] ?? "") || has(features, at, is.definite)) return at;
  const next = at + 1;
  if (!adjacent(features, at, next) || has(features, next, is.time | is.role | is.verb | is.adjective)) return at;
  const left = features.words[at - 1];
  const placed =
    left === undefined ||
    left.sentence !== features.words[at]?.sentence ||
    left.upos === "VERB" ||
    before.has(features.norms[at - 1] || left.norm);
  if (!placed || clubWordsNear(features, at) < 2) return at;
  const known = knownAt(features, next);
  if (known?.name.row === "place" && known.name.kind !== "country" && known.name.kind !== "continent") return known.to;
  const word = features.words[next];
  if (has(features, next, is.unknown) && !has(features, next, is.definite)) return next + 1;
  const thing =
    word?.upos === "NOUN" &&
    has(features, next, is.definite) &&
    !(word.entry?.kinds ?? []).some((kind) => people.has(kind));
  return thing && !has(features, next + 1, is.adjective) ? next + 1 : at;
}

const people = new Set(["human", "event", "time", "org", "abstract"]);
