// Names the lexicon knows, longest match, and whether a single word is the name here or the everyday word.
import type { KnownName, NameNode } from "../../lexicon/name-table.ts";
import type { EntityType } from "../../schema/facts.ts";
import { everydayClubs, ofSport } from "./club.ts";
import { type Features, has, is } from "./features.ts";
import { placeHeadsInside, placeHeadsOutside } from "./head-words.ts";
import { wordSet } from "./word-set.ts";

export interface KnownMatch {
  readonly from: number;
  readonly to: number;
  readonly name: KnownName;
  /** Words of the name as the lexicon writes it. */
  readonly words: number;
}

/** The longest known name that starts at a word. */
export function knownAt(features: Features, from: number): KnownMatch | null {
  if (features.opens[from] == null && !features.tokens.has(from)) return null;
  const best = walk(features, features.table.root, from, from, 0);
  if (best === null || best.words > 1) return best;
  return best.to === from + 1 && standsAlone(features, from, best.name) ? best : null;
}

/** Down the trie word by word; a token that was split may also be taken whole (أسامة بن لادن). */
function walk(features: Features, node: NameNode, from: number, at: number, words: number): KnownMatch | null {
  const word = features.words[at];
  if (word === undefined || word.sentence !== features.words[from]?.sentence) return null;
  let best: KnownMatch | null = null;
  const step = (norm: string, to: number): void => {
    const next = node.next.get(norm);
    if (next === undefined) return;
    const here = next.name === null ? null : { from, to, name: next.name, words: words + 1 };
    const found = (next.next.size > 0 ? walk(features, next, from, to, words + 1) : null) ?? here;
    if (found !== null && (best === null || found.to > best.to)) best = found;
  };
  step(features.norms[at] ?? "", at + 1);
  const token = features.tokens.get(at);
  if (token !== undefined) step(token.norm, token.to);
  return best;
}

/** Is a single word that the lexicon knows as a name the name here? */
function standsAlone(features: Features, at: number, name: KnownName): boolean {
  const word = features.words[at];
  if (word === undefined) return false;
  const before = features.words[at - 1];
  const afterPlaceHead =
    before !== undefined && (placeHeadsOutside.has(before.norm) || placeHeadsInside.has(before.norm));
  const after = features.words[at + 1];
  // كانون الثاني is a month, not Canon.
  if (word.norm === "كانون" && /^(ال)?(اول|ثان|ثاني)$/.test(after?.norm ?? "")) return false;
  // القوة القاهرة: force majeure.
  if (word.norm === "القاهره" && features.norms[at - 1] === "القوه") return false;
  if (word.norm === "القاعده") return before !== undefined && ofFighters.has(before.norm);
  if (after !== undefined && after.part === "enclitic" && after.token === word.token) return false;
  // صحيفة "الشرق الأوسط" السعودية, المحادثات الإسرائيلية السعودية: the adjective.
  if (word.norm === "السعوديه" && before !== undefined && (before.upos === "ADJ" || /^[»"”]$/.test(before.form)))
    return false;
  // دوما: always; the town after a preposition.
  if (word.norm === "دوما" && before?.upos !== "ADP" && !afterPlaceHead) return false;
  // الجمعية المحمدية: the adjective of a body.
  if (
    name.row === "place" &&
    word.norm.startsWith("ال") &&
    word.norm.endsWith("يه") &&
    before?.upos === "NOUN" &&
    before.norm.startsWith("ال") &&
    before.norm.endsWith("ه") &&
    before.entry?.kinds.includes("org") &&
    before.token === word.token - 1
  )
    return false;
  // على إكس: the platform; not مالكولم إكس, إكس ليبان.
  if (word.norm === "اكس")
    return (
      before !== undefined &&
      beforePlatforms.has(before.norm) &&
      !(has(features, at + 1, is.unknown) && after?.sentence === word.sentence)
    );
  // توتر وصدام بين: a clash.
  if (word.norm === "صدام" && (after?.norm === "بين" || after?.norm === "مع" || after?.upos === "ADJ")) return false;
  if (name.row === "place" && afterPlaceHead) return true;
  if (!has(features, at, is.base) || word.norm.length < 3) return false;
  // السد is the dam, الهلال the crescent, unless there is talk of a match.
  if (name.row === "organization" && everydayClubs.has(features.norms[at] ?? "") && !ofSport(features)) return false;
  // بنوك الخليج, دول الخليج.
  if (
    word.norm === "الخليج" &&
    before !== undefined &&
    ofGulf.has(before.norm) &&
    !(after?.upos === "ADJ" && after.norm.startsWith("ال"))
  )
    return true;
  // معرض الرياض: what is held bears the town's name.
  if (name.row === "place" && held.has(before?.norm ?? "") && has(features, at, is.proper)) return true;
  if (everyday.has(features.norms[at] ?? "")) return has(features, at, is.proper) && named(features, at, name);
  if (has(features, at, is.proper)) return true;
  if (
    word.upos === "ADP" ||
    word.upos === "SCONJ" ||
    word.upos === "CCONJ" ||
    word.upos === "PRON" ||
    word.upos === "DET" ||
    word.upos === "PART" ||
    word.upos === "AUX"
  )
    return false;
  if (name.row === "person") return true;
  // بريطانيا is also the accusative of بريطاني (British): then it follows an indefinite noun in ـا: جنديا بريطانيا.
  if (has(features, at, is.adjective) && word.norm.endsWith("يا"))
    return !(before !== undefined && before.part === "base" && before.norm.endsWith("ا") && before.upos === "NOUN");
  return !has(features, at, is.verb);
}

/** فرع القاعدة, مقاتلو القاعدة: the organisation, where القاعدة alone is a base or a rule. */
const ofGulf = wordSet(
  "دول بنوك بلدان أسواق منطقة مياه شعوب أمن حكام قادة أهل أبناء عرب مدن سواحل بورصات صحف اقتصادات",
);
const held = wordSet("معرض مهرجان قمة مؤتمر ملتقى منتدى موسم بينالي ماراثون");
const ofFighters = wordSet("فرع زعيم عناصر مقاتلي مقاتلو تنظيم قيادي جناح مسلحي مسلحو أنصار متشددي خلايا خلية");

/** Stand before the platform that was Twitter. */
const beforePlatforms = wordSet("منصة على عبر موقع حساب تطبيق شبكة شركة بمنصة منصتي منصات وإكس و تويتر");

const toPlaces = wordSet(
  "في من الي ب قرب نحو شرق غرب شمال جنوب وسط والي محافظ عمدة حاكم قائمقام أهالي سكان شوارع مدخل",
);

/** Does the place of an everyday word say that it is a name: في صور, حركة أمل? */
function named(features: Features, at: number, name: KnownName): boolean {
  if (name.row !== "place") return !has(features, at + 1, is.adjective) || has(features, at + 1, is.nisba);
  const before = features.norms[at - 1] ?? features.words[at - 1]?.norm ?? "";
  const next = features.words[at + 1];
  // محافظات إدلب وحماة: joined to a place that needs no sign.
  if (
    before === "و" &&
    features.words[at - 1]?.part === "proclitic" &&
    has(features, at - 2, is.proper) &&
    features.words[at - 2]?.entry?.kinds[0] === "place" &&
    !(next !== undefined && (next.upos === "ADJ" || next.norm.startsWith("ال")))
  )
    return true;
  return (
    toPlaces.has(before === "" ? (features.words[at - 1]?.norm ?? "") : before) &&
    !(next !== undefined && next.upos === "ADJ") &&
    next?.norm.startsWith("ال") !== true
  );
}

/** Names that are everyday words too and need a sign of being a name: صور (pictures, Tyre), أمل (hope, Amal). */
const everyday = wordSet(`
  المستقله ماليه بركان الزاويه الطيبه كابل بشري المهندسين مشهد مران الحي العيون القاع بالي سافانا حضر الليث
  كيل صور قانا عاليه بلد عنه هيت القائم الباب واو بور الوادي البيضاء المنصور الشرقيه الغربيه البحيره حديثه الجديده الريف الحمراء الخليل الدوره الحله
  الكوت الزبير الفاو المثني واسط بابل الجوف العين الخبر المحله الدلتا الهول الشعله التاجي الخالص الخالصه نصيب المواصي حواره بيتا سلوان قدسيا نوي الميادين القصير
  الباحه العلا مني عرفات المنطقه عمران حجه اب ابين المهره ريمه رشيد الحديده حرض عتق لودر سرت درنه القبه هون الخمس الكاف باجه نابل المهديه سوسه مدنين الوادي
  الابيض سنار مروي بشار ادرار المديه معسكر سعيده سلا تازه سوس ليل نيس رين كان ليون بال بون لنس كالي نيل السين الراين بام قم كرج فاره كونار لوغار زابل وردك
  اراك كارا اوش جوس كانو باغا بيني كوبي بالو البرونكس بريست بادن كورك حماه صباح البعث فتح امل الوفد الكتائب النهضه الرجاء الوداد الوفاق تيار السد زين وام واس وفا سوا
  تايم بيلد الحياه العربيه الجزيره العالم الحره المنار الميادين الزمان الصباح الدستور الغد القبس النهار السفير المستقبل تشرين الثوره الاهرام الشعب النصره المرده الاخوان القاعده
  ميتا تاس شل بيت ديل العال اتصالات زين فيزا النجباء ايتا فارك ازوف الانصار النجمه الترجي كفايه الجماهيريه الهادئ المتوسط النيل الضفه الضاحيه الخليج الدفاع
  الاصلاح الدعوه شاس راند ماركا حريت صوفيا الاقصي المدينه ملتان السند الامازون الضاحيه العربيه الجماهيري بورصه الديوانيه السماوه العماره النجف الكرامه الزوراء سبورتينج انتر
  جوهر العديد الطبقه الزرقاء الازرق الرمادي مالي نجد افران اعمار البندقيه الصعيد الريان الجليل الرياض جده ميديا بيروجيا ديبورتيفو كاظمه العربي الشباب الهلال النصر الاتحاد الاهلي الوحده المردة النقب الكوره المتن النصيرات المنطقه الدعم الحشد الباسيج الغابون البترون الرمله اللد يافا صفد دورا يطا سترات
`);

export function typeOf(name: KnownName): EntityType {
  if (name.row === "person") return "person";
  if (name.row === "organization") return "organization";
  return geographic.has(name.kind) ? "location" : "gpe";
}

const geographic = new Set([
  "river",
  "sea",
  "mountain",
  "island",
  "strait",
  "crossing",
  "continent",
  "camp",
  "district",
  "other",
]);
