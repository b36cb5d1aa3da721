// Firms, clubs and papers under foreign names, told by one word of them: شيفلد يونايتد, أولمبيك خريبكة, بتروليوم جيو سيرفيسز, سنتر فور أميركان.
import { adjacent, type Features, has, is } from "./features.ts";
import { knownAt } from "./known.ts";
import { wordSet } from "./word-set.ts";

/** End a firm's, paper's or club's name. */
const last = wordSet(`
  يونايتد سيتي تاون روفرز واندررز ألبيون هوتسبير كاونتي أتلتيك رينجرز سلتيك جونيورز بلاته سبيرز ليكرز بولز هيت نيكس كينغز ووريورز روكتس رابتورز كليبرز كافالييرز بيستونز سيلتيكس صنز
  كوربوريشن كوربوريشين كورب غروب جروب هولدينغ هولدينغز انترناشيونال إنترناشونال إنترناشيونال تكنولوجيز تكنولوجي سيستمز كومباني كومبني إيرلاينز ايرلاينز إيرويز ايرويز موتورز موتور بتروليوم إنيرجي إنرجي اينرجي
  كابيتال كابتال مناجمنت فارما فارماسيوتيكالز إندستريز اندستريز اندستريال ليمتد باور تيليكوم تلكوم كوميونيكيشنز سوفتوير نتووركس إلكتريك إلكترونيكس بوست تايمز نيوز هيرالد تريبيون جورنال غازيت كرونيكل ريفيو بيزنس ديلي
  إنستيتيوت فاونديشن يونيفرسيتي كولدج سنتر سيكيوريتي كونسلتينغ بنك بانك سيكيوريتيز إنفستمنت بارتنرز سرفيسز سيرفيسز
`);
/** Open a club's name. */
const first = wordSet(`
  دينامو سبارتاك لوكوموتيف أولمبيك أولمبيكو أتلتيكو اتلتيكو أتليتيكو اتليتيكو أتلتيك سبورتينغ سبورتنغ سبورتينج سبورتنج ريال بوروسيا بروسيا فورتونا آينتراخت إينتراخت فيردر هيرتا هرتا باير شاختار ستيوا سسكا غلطة مكابي هابوعيل مولودية راسينغ ديبورتيفو
  كلوب سلافيا سبارتا رابيد أوستريا ريد أسيك كانون كوتون إنييمبا سيمبا أولمبياكوس باناثينايكوس فيتوريا أكاديميكا إستوديانتس إندبندينتي بوكا ريفر
`);
/** English words that only bodies' and works' names have inside them. */
const inner = wordSet("آند أند اند أوف فور ذا ذي");

/** The end of a body's name that starts at a word; the word itself where none does. */
export function foreignBodyFrom(features: Features, from: number): number {
  const norm = features.norms[from] ?? "";
  const opens = first.has(norm);
  if (!opens && !has(features, from, is.unknown | is.proper)) return from;
  if (has(features, from, is.definite | is.verb)) return from;
  const next = from + 1;
  if (next >= features.words.length || !adjacent(features, from, next)) return from;
  if (opens) {
    const place = knownAt(features, next);
    if (place?.name.row === "place") return place.to;
    if (has(features, next, is.unknown) && !has(features, next, is.definite)) return next + 1;
  }
  // A person's given name does not open a firm's: جون بوست.
  const given = features.given[from] ?? null;
  let to = from;
  let english = false;
  for (let at = next; at < features.words.length && at - from < longest && adjacent(features, at - 1, at); at++) {
    const word = features.norms[at] ?? "";
    if (last.has(word) && (has(features, at, is.unknown | is.proper) || at > next)) to = at + 1;
    else if (inner.has(word)) english = true;
    else if (!has(features, at, is.unknown | is.proper) || has(features, at, is.definite)) break;
    else if (english) to = at + 1;
  }
  return given !== null && !english && to === next + 1 && !firm(features, next) ? from : to;
}

const longest = 6;
/** Last words that no surname is. */
const surely = wordSet(
  "يونايتد سيتي تاون روفرز واندررز كوربوريشن غروب جروب هولدينغ إيرلاينز ايرلاينز موتورز تايمز بوست نيوز",
);
const firm = (features: Features, at: number): boolean => surely.has(features.norms[at] ?? "");

/** فولها دي ساو باولو: a particle of foreign names and what goes on after it. */
export const linked = (features: Features, at: number): boolean =>
  (particles.has(features.norms[at] ?? "") && has(features, at + 1, is.unknown | is.proper)) ||
  (particles.has(features.norms[at - 1] ?? "") && has(features, at, is.proper)) ||
  (particles.has(features.norms[at - 2] ?? "") &&
    has(features, at, is.proper) &&
    saints.has(features.norms[at - 1] ?? ""));
const particles = wordSet("دي دو دا ديل ديلا لا ذا ذي أوف أند آند فور دير فان لو");
const saints = wordSet("ساو سان سانت سانتا نيو");
