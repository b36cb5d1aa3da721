// Nouns, adjectives and names with what follows them.
import { adjectiveFollows, agreement, isNominal, isVerb, joined, opensBare } from "./agreement.ts";
import type { ContextRule } from "./context-rule.ts";
import { category as c } from "./signature.ts";
import { after, beforeAdjective, days, kinship, partitives, speaksFor } from "./triggers.ts";

export const nominal: readonly ContextRule[] = [
  { id: "adjective-agrees", cost: -1.3, applies: (l, r) => adjectiveFollows(l, r) && agreement(l, r) === "full" },
  {
    id: "adjective-agrees-further",
    cost: -0.3,
    applies: (l, r) => adjectiveFollows(l, r) && agreement(l, r) === "definite",
  },
  {
    // but قدم استقالته معللا ذلك: an accusative participle of saying goes with who speaks
    id: "adjective-disagrees",
    cost: 1.4,
    applies: (l, r) =>
      adjectiveFollows(l, r) &&
      agreement(l, r) === "none" &&
      !(r.tanwin && r.participle && r.reports && (l.definite === "Def" || l.pronoun)),
  },
  {
    id: "adjective-without-noun",
    cost: 1,
    applies: (l, r) =>
      r.base === c.adjective &&
      opensBare(r) &&
      !isNominal(l) &&
      !l.copula &&
      (l.closes !== c.pronoun || isVerb(l)) &&
      l.closes !== c.particle &&
      !r.tanwin &&
      !r.elative,
  },
  {
    id: "adjective-after-ghayr",
    cost: -1.5,
    applies: (l, r) => after(beforeAdjective, l) && r.base === c.adjective && opensBare(r),
  },
  {
    id: "adjective-after-partitive",
    cost: 1,
    applies: (l, r) => after(partitives, l) && r.base === c.adjective && opensBare(r),
  },
  {
    // متحدث باسم الوزارة: in the name of, not a man called Basim
    id: "name-after-speaker",
    cost: 3,
    applies: (l, r) => after(speaksFor, l) && r.base === c.name && r.lemma === "باسم",
  },
  {
    // باسم الكوميسا: what somebody speaks for has a name
    id: "name-after-in-the-name-of",
    cost: -0.8,
    applies: (l, r) => l.lemma === "اسم" && l.preposition && !l.pronoun && opensBare(r) && r.base === c.name,
  },
  {
    id: "noun-after-elative",
    cost: -0.6,
    applies: (l, r) => l.elative && l.definite === "" && opensBare(r) && r.base === c.noun,
  },
  {
    id: "adjective-after-elative",
    cost: 0.8,
    applies: (l, r) => l.elative && l.definite === "" && opensBare(r) && r.base === c.adjective,
  },
  {
    id: "definite-after-construct",
    cost: -0.5,
    applies: (l, r) =>
      l.base === c.noun &&
      l.definite === "" &&
      !l.pronoun &&
      opensBare(r) &&
      (r.base === c.noun || r.base === c.name) &&
      r.definite !== "Ind",
  },
  {
    id: "noun-after-definite",
    cost: 0.6,
    applies: (l, r) =>
      (l.definite === "Def" || l.pronoun) &&
      isNominal(l) &&
      opensBare(r) &&
      r.base === c.noun &&
      !r.tanwin &&
      !beforeAdjective.has(r.lemma),
  },
  {
    id: "open-noun-after-definite",
    cost: 0.2,
    applies: (l, r) =>
      l.definite === "Def" &&
      l.base === c.noun &&
      opensBare(r) &&
      r.base === c.noun &&
      r.definite === "" &&
      !beforeAdjective.has(r.lemma),
  },
  {
    id: "name-after-definite-person",
    cost: -0.8,
    applies: (l, r) => l.human && isNominal(l) && opensBare(r) && r.base === c.name,
  },
  {
    id: "name-after-person-name",
    cost: -1.2,
    applies: (l, r) => l.personName && joined(l, r) && r.personName,
  },
  {
    // كريم بن نصر (son of Nasr), أبو غزالة: what follows is a name, whatever else its letters may be
    id: "name-after-son-of",
    cost: 2,
    applies: (l, r) => l.base === c.name && kinship.has(l.lemma) && opensBare(r) && r.base !== c.name,
  },
  {
    // شقيقتها is her sister: an adjective has no pronoun unless it is an elative (أكبرهم) or stands for a noun
    id: "adjective-with-pronoun",
    cost: 0.7,
    applies: (_l, r) => r.base === c.adjective && r.pronoun && !r.elative,
  },
  { id: "name-after-name", cost: -0.8, applies: (l, r) => l.base === c.name && joined(l, r) && r.base === c.name },
  {
    id: "construct-needs-noun",
    cost: 2,
    applies: (l, r) => l.definite === "Cons" && !l.pronoun && !(isNominal(r) && opensBare(r)),
  },
  { id: "verb-after-construct", cost: 3, applies: (l, r) => l.definite === "Cons" && !l.pronoun && isVerb(r) },
  {
    id: "adverbial-participle-of-saying",
    cost: -2.2,
    applies: (l, r) =>
      r.tanwin && r.participle && r.reports && r.base === c.adjective && opensBare(r) && l.base !== c.number,
  },
  {
    // …، قائلة إن؛ …، ومطالبا الجانبين: after a mark in the feminine, or joined with و
    id: "participle-of-saying-after-mark",
    cost: -2.8,
    applies: (l, r) =>
      l.base === c.mark &&
      r.participle &&
      r.reports &&
      r.base === c.adjective &&
      r.definite !== "Def" &&
      !r.preposition &&
      (r.gender === "Fem" ? r.number !== "Plur" && !r.conjunction : r.conjunction && r.tanwin),
  },
  {
    // متهما المعارضة بالتقصير ومطالبا الجميع بالهدوء
    id: "participle-of-saying-joined",
    cost: -1.5,
    applies: (l, r) =>
      l.base !== c.mark &&
      r.conjunction &&
      r.participle &&
      r.reports &&
      r.base === c.adjective &&
      r.tanwin &&
      !r.preposition,
  },
  {
    id: "adverbial-participle",
    cost: -0.6,
    applies: (l, r) =>
      r.tanwin && r.participle && !r.reports && r.base === c.adjective && opensBare(r) && l.base !== c.number,
  },
  {
    // وزيرا الخارجية (the two ministers), not an accusative that no definite noun follows
    id: "dual-in-construct",
    cost: -1.4,
    applies: (l, r) =>
      l.base === c.noun &&
      l.number === "Dual" &&
      l.definite === "Cons" &&
      !l.pronoun &&
      opensBare(r) &&
      r.base === c.noun &&
      r.definite === "Def",
  },
  {
    id: "parallel-with-and",
    cost: -0.7,
    applies: (l, r) =>
      r.conjunction && r.base === l.base && r.definite === l.definite && !r.preposition && l.base !== c.mark,
  },
  {
    id: "adjective-and-noun",
    cost: 0.6,
    applies: (l, r) => r.conjunction && r.base === c.adjective && l.base !== c.adjective && !r.preposition,
  },
  {
    // بعد أن وضع المسؤولون خطة: an idafa has no nominative in it, so وضع (put) is a verb
    id: "nominative-after-construct",
    cost: 2.5,
    applies: (l, r) =>
      l.base === c.noun && l.definite === "" && !l.pronoun && opensBare(r) && isNominal(r) && r.nominative,
  },
  {
    // فجر الثلاثاء (at dawn on Tuesday), مساء اليوم
    id: "part-of-day",
    cost: -1,
    applies: (l, r) =>
      l.time && l.base === c.noun && l.definite === "" && r.time && r.definite === "Def" && opensBare(r),
  },
  {
    // فجر أمس (at dawn yesterday), ظهر غد
    id: "part-of-day-of-adverb",
    cost: -1.5,
    applies: (l, r) => l.time && l.base === c.noun && l.definite === "" && days.has(r.lemma) && opensBare(r),
  },
  {
    // عن عمر ناهز الثمانين (at the age of), في عمر العاشرة
    id: "age-after-preposition",
    cost: -1,
    applies: (l, r) => (l.lemma === "عن" || l.lemma === "في") && r.lemma === "عمر" && r.base === c.noun && opensBare(r),
  },
  {
    id: "elative-before-than",
    cost: -0.8,
    applies: (l, r) =>
      l.elative && !l.pronoun && l.definite === "" && r.lemma === "من" && r.base === c.preposition && opensBare(r),
  },
  { id: "noun-after-number", cost: -0.4, applies: (l, r) => l.base === c.number && opensBare(r) && r.base === c.noun },
  {
    id: "adjective-before-number",
    cost: 0.7,
    applies: (l, r) => l.base === c.adjective && l.definite === "" && r.base === c.number && opensBare(r),
  },
  {
    id: "adjective-after-number",
    cost: 0.7,
    applies: (l, r) => l.base === c.number && opensBare(r) && r.base === c.adjective,
  },
];
