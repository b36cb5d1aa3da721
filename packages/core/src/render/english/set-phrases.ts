// Nouns and phrases that English says in its own way: quantifiers, "last week", "at the head of", adverbs made of بشكل.

/** Nouns in an idafa that are determiners in English; the genitive after them has no "of". Lemma → English. */
export const quantifiers: ReadonlyMap<string, string> = new Map([
  ["كل", "every"],
  ["كافة", "all"],
  ["جميع", "all"],
  ["بعض", "some"],
  ["أي", "any"],
  ["معظم", "most"],
  ["عدة", "several"],
  ["بضع", "a few"],
  ["بضعة", "a few"],
  ["كلا", "both"],
  ["كلتا", "both"],
  ["نفس", "the same"],
  ["ذات", "the same"],
  ["مختلف", "various"],
  ["شتى", "various"],
]);

/** بشكل كامل، بصورة عاجلة: the noun only carries the adjective. Comparable forms. */
export const adverbCarriers = new Set(["شكل", "صوره", "طريقه", "نحو", "وجه", "صفه"]);

/** Country and region names that take the article. */
const articleNames =
  /^(?:United |Netherlands|Philippines|Maldives|Gambia|Congo\b|Democratic |Central African|Czech Republic|Dominican Republic|Comoros|Seychelles|Solomon|Bahamas|West Bank|Gaza Strip|Golan|Middle East|Gulf|Hague|Vatican)|(?:Islands|Republic|Emirates|States|Kingdom|Sea|Ocean|Strait|Canal|River|Mountains|Peninsula|Strip|Valley)$/;
const bodies =
  /\b(?:Ministry|Party|Organi[sz]ation|Union|Council|Nations|Agency|Bank|Court|Army|Forces|Government|Parliament|League|State|Movement|Commission|Committee|Authority|Association|Federation|Front|Brigades?|Alliance|Coalition|Fund|Department|Police|Company|Group|Institute|Center|Centre|Office|Assembly|Senate|House|Pentagon|Kremlin|White House|Framework|[Ee]lections?|[Ww]ar|[Ss]ummit|[Cc]onference|[Rr]evolution|government|forces|army|parliament|ministry)\b/i;

/** "the" before a name where English wants it. */
export function withArticle(name: string, type: string): string {
  if (/^the /i.test(name)) return name;
  if (type === "person") return name;
  if (articleNames.test(name)) return `the ${name}`;
  return type !== "gpe" && type !== "location" && bodies.test(name) ? `the ${name}` : name;
}
