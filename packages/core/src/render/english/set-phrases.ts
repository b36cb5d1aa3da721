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
  ["أغلب", "most"],
  ["مختلف", "various"],
  ["شتى", "various"],
]);

/** بشكل كامل، بصورة عاجلة: the noun only carries the adjective. Comparable forms. */
export const adverbCarriers = new Set(["شكل", "صوره", "طريقه", "نحو", "وجه", "صفه"]);

/** Country and region names that take the article. */
const articleNames =
  /^(?:United |Netherlands|Philippines|Maldives|Gambia|Congo\b|Democratic |Central African|Czech Republic|Dominican Republic|Comoros|Seychelles|Solomon|Bahamas|West Bank|Gaza Strip|Golan|Middle East|Gulf|Hague|Vatican|White House|Kremlin|Pentagon|Elysee|Suez Canal|Panama Canal|Nile|Euphrates|Tigris|Mediterranean|Sahara|Maghreb|Levant|Sahel|Balkans|Caucasus|Holy See|World Cup|Champions League|Premier League|Asian Cup|Africa Cup|Arab Cup|Gulf Cup|Olympic|Paralympic|Olympics|Super Cup|Oscars|Grammys|Internet|Dead Sea|Red Sea|Black Sea)|(?:Islands|Republic|Emirates|States|Kingdom|Sea|Ocean|Strait|Canal|River|Mountains|Peninsula|Strip|Valley)$/;
const bodies =
  /\b(?:Ministry|Party|Organi[sz]ation|Union|Council|Nations|Agency|Bank|Court|Army|Forces|Government|Parliament|League|State|Movement|Commission|Committee|Authority|Association|Federation|Front|Brigades?|Alliance|Coalition|Fund|Embassy|Consulate|Directorate|Bureau|Directorate|Observatory|Syndicate|Chamber|Faculty|Department|Police|Company|Group|Institute|Center|Centre|Office|Assembly|Senate|House|Pentagon|Kremlin|White House|Framework|[Ee]lections?|[Ww]ar|[Ss]ummit|[Cc]onference|[Rr]evolution|government|forces|army|parliament|ministry)\b/i;

const small = new Set(["of", "the", "and", "for", "in", "to", "on", "at", "with", "from", "a", "an"]);
/** "the Iraqi government", "US forces": descriptions rather than names. */
const common =
  /^[A-Z]\w+ (?:government|forces|army|troops|police|parliament|opposition|authorities|delegation|regime|officials|side|people|military|navy|air force|judiciary|press|media|leadership|presidency|embassy|national team|consulate)$/;

/** A name as it is written: what was put together from glosses gets its capitals. */
export function properName(named: string, type: string): string {
  // Amazon (company): what tells it from others of its name is not said
  const given = named.replace(/ \([^)]*\)$/, "");
  const name = type === "event" ? given.replace(/^American /, "US ").replace(/\belections\b/, "election") : given;
  if (common.test(name)) return name.replace(/^American /, "US ");
  if (
    type === "person" ||
    !(/^(?!al-)[a-z]/.test(name) || (type === "organization" && / (?!al-|el-)[a-z]{4,}/.test(name)))
  )
    return name;
  return name
    .split(" ")
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

const facilityName =
  /(?:Airport|Port|University|Hospital|Stadium|Prison|Camp|Street|Square|Governorate|Province|Refinery|Station|Station|Party|Zoo)$/;

/** "the" before a name where English wants it. */
export function withArticle(named: string, type: string): string {
  const given = named.replace(/ \([^)]*\)$/, "");
  const name = properName(given, type);
  if (name !== given) {
    if (facilityName.test(name) || type === "gpe") return /Party$/.test(name) ? `the ${name}` : name;
    return type === "location" || type === "other" || bodies.test(name) || type === "organization"
      ? `the ${name}`
      : name;
  }
  if (/^the /i.test(name)) return name;
  if (type === "person") return name;
  if (articleNames.test(name)) return `the ${name}`;
  return type !== "gpe" && type !== "location" && bodies.test(name) ? `the ${name}` : name;
}
