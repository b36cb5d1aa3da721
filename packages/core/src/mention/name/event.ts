// Events with names: الانتخابات الرئاسية الأمريكية, الحرب الإسرائيلية في غزة, كأس العالم. Places inside keep their own mention.
import { adjacent, type Features, has, is } from "./features.ts";
import { constructEventHeads, definiteEventHeads } from "./head-words.ts";
import { knownAt } from "./known.ts";
import { titledPerson } from "./organization.ts";
import { purposeFrom } from "./organization-purpose.ts";
import { wordSet } from "./word-set.ts";

export interface EventSpan {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export function eventFrom(features: Features, from: number): EventSpan | null {
  const norm = features.norms[from] ?? "";
  if (definiteEventHeads.has(norm)) return definiteEvent(features, from);
  if (constructEventHeads.has(norm)) return constructEvent(features, from);
  return null;
}

/** The head, its nisbas, at least one of a country; then في or على with a place. */
function definiteEvent(features: Features, from: number): EventSpan | null {
  const { words, norms } = features;
  let at = from + 1;
  let country = false;
  while (
    at < words.length &&
    adjacent(features, at - 1, at) &&
    has(features, at, is.definite) &&
    has(features, at, is.yaAdjective | is.nisba)
  ) {
    if (has(features, at, is.nisba) || (elections.has(norms[from] ?? "") && ballots.has(norms[at] ?? "")))
      country = true;
    at++;
  }
  const place = inPlace(features, at);
  if (!country && (place === at || at === from + 1)) return null;
  return { from, to: place, by: "name/event.definite" };
}

const contestants = wordSet("أبطال أمم منتخبات أندية أبطال الأمم");
const elections = wordSet("الانتخابات");
/** الانتخابات البلدية: which ballot it is names it as a country does. */
const ballots = wordSet("الرئاسية البلدية التشريعية النيابية البرلمانية المحلية الاختيارية الإقليمية الجهوية");

/** كأس العالم, حرب الخليج, قمة شرم الشيخ, with agreeing adjectives and a number: حرب الخليج الثانية. */
function constructEvent(features: Features, from: number): EventSpan | null {
  const { words } = features;
  const at = from + 1;
  if (at >= words.length || !adjacent(features, from, at)) return null;
  const bearer = titledPerson(features, at);
  if (bearer > at) return { from, to: bearer, by: "name/event.construct" };
  // دوري أبطال آسيا, كأس أمم أفريقيا: whose cup it is stands between.
  const of = cups.has(features.norms[from] ?? "") && contestants.has(features.norms[at] ?? "") ? at + 1 : at;
  const known = knownAt(features, of);
  let to = known?.name.row === "place" || known?.name.row === "organization" ? known.to : at;
  if (to === at && cups.has(features.norms[from] ?? "") && has(features, at, is.definite) && has(features, at, is.noun))
    to = at + 1;
  if (to === at && of > at && has(features, of, is.definite) && has(features, of, is.noun | is.proper)) to = of + 1;
  // مهرجان ليالي البحر: what it is of may be an idafa.
  if (
    to === at &&
    named.has(features.norms[from] ?? "") &&
    has(features, at, is.noun) &&
    !has(features, at, is.role | is.time) &&
    adjacent(features, at, at + 1) &&
    has(features, at + 1, is.definite) &&
    has(features, at + 1, is.noun | is.proper)
  )
    to = at + 2;
  if (to === at && has(features, at, is.unknown)) to = at + 1;
  if (to === at) return null;
  while (
    to < words.length &&
    adjacent(features, to - 1, to) &&
    (ordinals.has(features.norms[to] ?? "") ||
      (has(features, to, is.definite) &&
        (has(features, to, is.nisba) ||
          (named.has(features.norms[from] ?? "") && scopes.has(features.norms[to] ?? "")))))
  )
    to++;
  // جائزة السعفة الذهبية.
  if (prizes.has(features.norms[from] ?? "") && metals.has(features.norms[to] ?? "") && adjacent(features, to - 1, to))
    to++;
  // معرض الشارقة للكتاب.
  if (named.has(features.norms[from] ?? "")) to = purposeFrom(features, to, "definite");
  return { from, to, by: "name/event.construct" };
}

const prizes = wordSet("جائزة كأس درع دوري");
const metals = wordSet("الذهبية الذهبي الفضية الفضي البرونزية البرونزي الممتاز الممتازة الكبرى الشرفية");
/** معرض الرياض الدولي. */
const scopes = wordSet(
  "الدولي الوطني السنوي الثقافي السينمائي الأدبي العلمي الصيفي العالمي الإقليمي الدولية الوطنية الأدبية",
);
const named = wordSet("مهرجان مهرجانات معرض جائزة مؤتمر منتدى ملتقى");

const cups = new Set(["كاس", "بطوله", "دوري", "جائزه", "مهرجان"]);
const ordinals = new Set(["الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الثالثه"]);

function inPlace(features: Features, at: number): number {
  const norm = features.norms[at];
  if (norm !== "في" && norm !== "علي") return at;
  const known = knownAt(features, at + 1);
  return known?.name.row === "place" ? known.to : at;
}
