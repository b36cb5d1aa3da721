// Organisations by their head noun: what it governs, the adjectives that agree with it, and where the name must stop.
import { ofSport } from "./club.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { firmFrom } from "./firm-purpose.ts";
import { linked } from "./foreign-body.ts";
import { constructHeads, definiteHeads, weakConstructHeads, weakDefiniteHeads } from "./head-words.ts";
import { calledAfterThing } from "./house-names.ts";
import { knownAt } from "./known.ts";
import { noBody } from "./no-body.ts";
import { adjectivesFrom } from "./organization-adjectives.ts";
import { conjoined, portfolio, purposeFrom, secondCharge, takenCareOf } from "./organization-purpose.ts";
import {
  classifying,
  corporateAdjectives,
  corporateHeads,
  honorific,
  masdarHeads,
  mediaHeads,
  outsideHeads,
  purposes,
  quotedHeads,
} from "./organization-words.ts";
import { personFrom } from "./person.ts";
import { afterthoughts } from "./person-words.ts";
import { papers, quotationEnd } from "./quoted.ts";
import { titleBefore } from "./title.ts";
import { wordSet } from "./word-set.ts";

export interface OrganizationSpan {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Nouns between the head and the definite noun that closes the idafa: اتحاد صناعة السيارات has one. */
const longestChain = 2;
const longestName = 9;

export function organizationFrom(features: Features, from: number): OrganizationSpan | null {
  const norm = features.norms[from] ?? "";
  const firm = outsideHeads.has(norm) ? firmFrom(features, from) : null;
  if (firm !== null) return firm;
  const media = mediaName(features, from, norm) ?? quotedName(features, from, norm);
  if (media !== null) return media;
  if (constructHeads.has(norm)) return constructName(features, from);
  if (definiteHeads.has(norm)) return definiteName(features, from);
  return null;
}

/** وزارة الدفاع الأمريكية, حزب العمال الكردستاني, شركة "U", جامعة كولومبيا, منظمة العفو الدولية. */
function constructName(features: Features, from: number): OrganizationSpan | null {
  const { words } = features;
  const weak = weakConstructHeads.has(features.norms[from] ?? "");
  if (words[from]?.part === "base" && words[from + 1]?.part === "enclitic") return null;
  // مجلس إدارة الاتحاد المصري للشطرنج: the board of the union.
  if (features.norms[from] === "اداره" && features.norms[from - 1] === "مجلس") return null;
  if (features.norms[from] === "دائره" && !portfolio(features, from) && knownAt(features, from + 1) === null)
    return null;
  // مجلس إدارة البنك (the bank's board) is no body of its own.
  if (features.norms[from] === "مجلس" && /^(ال)?اداره$/.test(features.norms[from + 1] ?? "")) return null;
  if (runs(features, from) || noBody(features, from)) return null;
  let at = from + 1;
  let tail = "none" as "none" | "name" | "definite";
  let chain = 0;
  let endsKnown = false;
  let endsPlace = false;
  let endsUnited = false;
  const last = from + longestName;
  while (at < words.length && at < last && adjacent(features, at - 1, at)) {
    const known = knownAt(features, at);
    if (known !== null) {
      if (known.name.row === "person" && tail === "none" && !honorific.has(features.norms[from] ?? "")) break;
      // حزب العمل الإسرائيلي: a definite tail closes before the next name: وزارة الخارجية [فرنسا].
      if (tail === "definite") break;
      // بمركز منيا القمح: a district of Egypt.
      if (features.norms[from] === "مركز" && known.name.kind === "city" && !goesOn(features, known.to)) return null;
      // برنامج كوريا الشمالية للصواريخ: a country's programme is no body.
      if (features.norms[from] === "برنامج" && known.name.row === "place") return null;
      tail = "name";
      endsKnown = known.name.row === "organization";
      endsPlace = known.name.row === "place";
      // صندوق الأمم المتحدة لرعاية الطفولة, معهد U للتكنولوجيا.
      endsUnited = known.name.kind === "international" && has(features, from + 1, is.definite);
      // ائتلاف الجبهة الديمقراطية الثورية: a longer name than the known one.
      const longer = definiteHeads.has(features.norms[at] ?? "") ? definiteName(features, at) : null;
      at = Math.max(known.to, longer?.to ?? 0);
      // مجلة نيتشر بيوتكنولوجي: what is known may be the first half of the name.
      while (endsKnown && abroad.has(features.norms[from] ?? "") && foreignAt(features, at)) at++;
      break;
    }
    if (has(features, at, is.unknown) && !has(features, at, is.definite)) {
      if (tail === "definite") break;
      let end = at + 1;
      while (
        end < words.length &&
        end < last &&
        adjacent(features, end - 1, end) &&
        !has(features, end, is.definite) &&
        (has(features, end, is.unknown) || linked(features, end))
      )
        end++;
      // أستاذة الاقتصاد في جامعة ماكغيل فيفيك دهيجيا: the holder's name stands behind the body's.
      if (end - at > 2 && titleBefore(features, words[from - 1]?.upos === "ADP" ? from - 1 : from) !== null)
        end = at + 1;
      at = end;
      tail = "name";
      endsUnited = purposes.test(features.norms[at + 1] ?? "") && has(features, at + 1, is.definite);
      break;
    }
    const bearer = tail === "none" && honorific.has(features.norms[from] ?? "") ? titledPerson(features, at) : at;
    if (bearer > at) {
      at = bearer;
      tail = "name";
      break;
    }
    if (
      tail === "none" &&
      personFrom(features, at) !== null &&
      has(features, at, is.proper) &&
      honorific.has(features.norms[from] ?? "")
    ) {
      at = personFrom(features, at)?.to ?? at + 1;
      tail = "name";
      break;
    }
    if (
      has(features, at, is.definite) &&
      !has(features, at, is.time | is.verb) &&
      tail === "none" &&
      nominal(features, at)
    ) {
      tail = "definite";
      at++;
      at = conjoined(features, at, forces.has(features.norms[from] ?? ""));
      break;
    }
    if (
      tail === "none" &&
      chain < longestChain &&
      has(features, at, is.noun) &&
      (!has(features, at, is.role | is.time) || (features.norms[at] === "بدايه" && features.norms[from] === "محكمه")) &&
      words[at + 1]?.part !== "enclitic"
    ) {
      chain++;
      at++;
      at = secondField(features, at);
      continue;
    }
    break;
  }
  if (tail === "none") return null;
  if (tail === "name" && outsideHeads.has(features.norms[from] ?? "")) {
    const known = knownAt(features, from + 1);
    // منتخب فرنسا, قوات الأمم المتحدة: the name inside keeps its own type.
    return known === null || known.to < at ? { from: from + 1, to: at, by: "name/organization.after-head" } : null;
  }
  const withoutAdjectives = at;
  if (!endsKnown) at = adjectivesFrom(features, from, at, tail);
  at = takenCareOf(features, at);
  // وزارة الأشغال العامة والنقل, وزارة التعليم العالي والبحث العلمي.
  if (at > withoutAdjectives && tail === "definite") at = secondCharge(features, from, at);
  // مركز أبوظبي للغة العربية: after a place, the body's purpose; after another name, nothing.
  at = purposeFrom(features, at, endsPlace || endsUnited ? "definite" : tail);
  const to = at;
  // نادي النصر, نادي الهلال السعودي: the club is called النصر; نادي القضاة is the judges' own.
  if (
    tail === "definite" &&
    features.norms[from] === "نادي" &&
    chain === 0 &&
    withoutAdjectives === from + 2 &&
    ofSport(features) &&
    words[from + 1]?.entry?.kinds.includes("human") !== true
  )
    return { from: from + 1, to: from + 2, by: "name/organization.after-head" };
  if (tail === "definite" && masdarHeads.has(features.norms[from] ?? "") && !hasNisba(features, withoutAdjectives, to))
    return null;
  if (weak && tail === "definite" && !hasNisba(features, withoutAdjectives, to) && to - from < 3)
    return portfolio(features, from) || calledAfterThing(features, from, to)
      ? { from, to, by: "name/organization.portfolio" }
      : null;
  return { from, to, by: `name/organization.${tail === "name" ? "of-name" : "construct"}` };
}

/** مركز بيروت للأبحاث, مركز دبي المالي. */
const goesOn = (features: Features, at: number): boolean =>
  (adjacent(features, at - 1, at) && has(features, at, is.definite | is.unknown)) ||
  (features.words[at]?.norm === "ل" && features.words[at]?.part === "proclitic");

const abroad = wordSet("مجلة صحيفة قناة شركة موقع شبكة مجموعة جامعة");
const foreignAt = (features: Features, at: number): boolean =>
  adjacent(features, at - 1, at) &&
  has(features, at, is.unknown) &&
  !has(features, at, is.definite) &&
  features.words[at]?.source === "foreign";

/** غرفة تجارة [وصناعة] عمان, معهد بحوث [ودراسات] البيئة: a second thing that the body is for, before what both belong to. */
function secondField(features: Features, at: number): number {
  const and = features.words[at];
  if (and?.norm !== "و" || and.part !== "proclitic" || !purposes.test(features.norms[at - 1] ?? "")) return at;
  const noun = at + 1;
  if (!purposes.test(features.norms[noun] ?? "") || !has(features, noun, is.noun) || has(features, noun, is.definite))
    return at;
  return adjacent(features, noun, noun + 1) && has(features, noun + 1, is.definite | is.proper) ? noun + 1 : at;
}

/** رئاسة مجلس الأمن, إدارة جامعة القاهرة, برنامج الحكومة المغربية: who runs a body, or what it plans, is no body beside it. */
function runs(features: Features, from: number): boolean {
  const head = features.norms[from] ?? "";
  const next = features.norms[from + 1] ?? "";
  if (!running.has(head) || !adjacent(features, from, from + 1)) return false;
  if (definiteHeads.has(next) && !purposes.test(next)) return definiteName(features, from + 1) !== null;
  if (head === "برنامج") return false;
  return (
    knownAt(features, from + 1)?.name.row === "organization" ||
    (constructHeads.has(next) && constructName(features, from + 1) !== null)
  );
}

const running = wordSet("رئاسة إدارة برنامج وحدات قوات ميليشيا مليشيا عناصر");
/** قوات المعارضة والمجتمع: what these are of has nothing joined to it but what bodies are charged with. */
const forces = wordSet("قوات جيش شبكة وحدات كتائب برنامج قناة حزب حركة تيار ميليشيا");

/** صحيفة السفير, قناة الجزيرة: the paper's own name, one definite noun. */
function mediaName(features: Features, from: number, norm: string): OrganizationSpan | null {
  if (!mediaHeads.has(norm)) return null;
  const next = from + 1;
  // مجلة الشغل: a code of law in Tunisia.
  if (norm === "مجله" && codes.has(features.norms[next] ?? "")) return null;
  if (norm === "وكاله" || norm === "موقع" || !adjacent(features, from, next)) return null;
  if (
    !has(features, next, is.definite) ||
    !has(features, next, is.noun | is.proper) ||
    (has(features, next, is.nisba | is.time) && !papers.has(features.norms[next] ?? ""))
  )
    return null;
  if (knownAt(features, next)?.name.row === "organization") return null;
  if (adjacent(features, next, next + 1) && has(features, next + 1, is.definite) && !has(features, next + 1, is.nisba))
    return null;
  return { from: next, to: next + 1, by: "name/organization.media" };
}

const codes = wordSet(
  "الشغل الجباية الإجراءات الأحوال الجماعات الاستثمار الالتزامات العقوبات الديوانة التأمين المرافعات",
);

/** كتلة «التجديد الوطني», شركة "درع" للأمن السيبراني: the head and the name it bears in quotes, then what it is for. The head of a paper or firm stands outside: صحيفة "[المستقبل]". */
function quotedName(features: Features, from: number, norm: string): OrganizationSpan | null {
  if (norm === "اداره" && features.norms[from - 1] === "مجلس") return null;
  if (!constructHeads.has(norm) && !mediaHeads.has(norm) && !quotedHeads.has(norm)) return null;
  const end = quotationEnd(features, from + 1);
  if (end === null) return null;
  const to = purposeFrom(features, end, "definite");
  const outside = to === end && (mediaHeads.has(norm) || outsideHeads.has(norm));
  return { from: outside ? from + 2 : from, to: outside ? end - 1 : to, by: "name/organization.quoted" };
}

/** مستشفى الشيخ زايد, جائزة الملك فيصل: the end of a title with the person it belongs to, or the place itself. */
export function titledPerson(features: Features, at: number): number {
  if (!has(features, at, is.role) || !has(features, at, is.definite) || !adjacent(features, at, at + 1)) return at;
  if (afterthoughts.has(features.norms[at + 1] ?? "")) return at;
  const known = knownAt(features, at + 1);
  if (known?.name.row === "person") return known.to;
  return personFrom(features, at + 1)?.to ?? at;
}

/** الحكومة العراقية, اللجنة الأولمبية الدولية, الاتحاد الدولي لكرة القدم. */
function definiteName(features: Features, from: number): OrganizationSpan | null {
  // وزيرة الخارجية الأميركية is an office, not the ministry.
  if (/^وزير/.test(features.norms[from - 1] ?? "")) return null;
  const to0 = adjectivesFrom(features, from, from + 1, "definite");
  if (to0 === from + 1) return null;
  const weak = weakDefiniteHeads.has(features.norms[from] ?? "");
  const withPurpose = purposeFrom(features, to0, "definite");
  const nisba = hasNisba(features, from + 1, to0);
  if (to0 - from < 3 && withPurpose === to0 && !nisba && !classified(features, from)) return null;
  if (weak && withPurpose === to0 && to0 - from < 3) return null;
  return { from, to: withPurpose, by: "name/organization.definite" };
}

function classified(features: Features, from: number): boolean {
  const adjective = features.norms[from + 1] ?? "";
  return (
    classifying.has(adjective) || (corporateHeads.has(features.norms[from] ?? "") && corporateAdjectives.has(adjective))
  );
}

function nominal(features: Features, at: number): boolean {
  return has(features, at, is.noun | is.proper) || (has(features, at, is.adjective) && !has(features, at, is.nisba));
}

function hasNisba(features: Features, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(features, at, is.nisba)) return true;
  return false;
}
