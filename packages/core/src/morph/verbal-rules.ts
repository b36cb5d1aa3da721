// Verbs among their neighbours.
import { isNominal, isVerb, joined, opensBare } from "./agreement.ts";
import type { ContextRule } from "./context-rule.ts";
import type { Left, Right } from "./neighbour.ts";
import { category as c } from "./signature.ts";
import { beforeThat, ofSize } from "./triggers.ts";

export const verbal: readonly ContextRule[] = [
  {
    id: "verb-after-verb",
    cost: 1.5,
    applies: (l, r) => isVerb(l) && joined(l, r) && r.base === c.perfect && !l.copula,
  },
  { id: "imperfect-after-copula", cost: -0.5, applies: (l, r) => l.copula && isVerb(r) && opensBare(r) },
  {
    id: "verb-at-start",
    cost: -0.8,
    applies: (l, r) => l.base === c.edge && isVerb(r) && !r.conjunction && !(r.passive && r.base === c.perfect),
  },
  {
    id: "verb-with-and-at-start",
    cost: -1.5,
    applies: (l, r) => l.base === c.edge && isVerb(r) && r.conjunction && !r.passive,
  },
  {
    // وأصيب الجندي (was wounded), not "and I wound": news says I in quotations only, and there it mostly stands alone
    id: "first-person-singular-with-and",
    cost: 1.2,
    applies: (_l, r) =>
      r.conjunction && r.base === c.imperfect && r.person === "1" && r.number === "Sing" && !r.pronoun,
  },
  {
    id: "written-passive-with-and-at-start",
    cost: -0.5,
    applies: (l, r) => l.base === c.edge && r.base === c.perfect && r.conjunction && r.passive,
  },
  {
    id: "verb-before-that",
    cost: -1.2,
    applies: (l, r) => isVerb(l) && l.reports && (r.lemma === "أن" || r.lemma === "إن") && !r.conjunction,
  },
  {
    id: "noun-before-that",
    cost: 1,
    applies: (l, r) =>
      l.base === c.noun &&
      l.definite === "" &&
      !l.pronoun &&
      !l.preposition &&
      !beforeThat.has(l.lemma) &&
      r.lemma === "أن" &&
      opensBare(r),
  },
  {
    // فصائل مسلحة منع العراق دخولها: a verb right after an indefinite phrase it does not agree with has no subject there
    id: "verb-disagrees-with-open-phrase",
    cost: 1,
    applies: (l, r) =>
      l.base === c.adjective &&
      l.gender === "Fem" &&
      l.definite !== "Def" &&
      !l.pronoun &&
      r.base === c.perfect &&
      opensBare(r) &&
      r.gender === "Masc" &&
      r.number === "Sing",
  },
  {
    id: "subject-after-verb",
    cost: -0.4,
    applies: (l, r) =>
      isVerb(l) &&
      opensBare(r) &&
      (r.base === c.noun || r.base === c.name || r.base === c.number) &&
      l.number === "Sing",
  },
  {
    id: "subject-agrees",
    cost: -0.3,
    applies: (l, r) => isVerb(l) && opensBare(r) && r.base === c.noun && l.person === "3" && subjectAgrees(l, r),
  },
  {
    id: "subject-disagrees",
    cost: 0.3,
    applies: (l, r) =>
      isVerb(l) && opensBare(r) && r.base === c.noun && l.person === "3" && !l.pronoun && !subjectAgrees(l, r),
  },
  {
    // عقود تبلغ قيمتها, شقة تفوق مساحتها
    id: "size-of-what-was-named",
    cost: -1.2,
    applies: (l, r) =>
      l.base === c.imperfect && !l.pronoun && ofSize.has(l.lemma) && opensBare(r) && r.base === c.noun && r.pronoun,
  },
  {
    // التجميد أو فرض قيود: after أو rather another noun than a past verb
    id: "past-after-or",
    cost: 0.8,
    applies: (l, r) => l.lemma === "أو" && r.base === c.perfect && opensBare(r) && !r.pronoun,
  },
  {
    id: "first-person-with-subject",
    cost: 0.8,
    applies: (l, r) => isVerb(l) && l.person !== "3" && opensBare(r) && r.base === c.name,
  },
  {
    id: "verb-follows-subject",
    cost: -0.3,
    applies: (l, r) =>
      (l.base === c.name || ((l.base === c.noun || l.base === c.adjective) && (l.definite === "Def" || l.pronoun))) &&
      isVerb(r) &&
      opensBare(r) &&
      follows(l, r),
  },
  {
    id: "verb-after-open-noun",
    cost: 1.1,
    applies: (l, r) => l.base === c.noun && l.definite === "" && !l.pronoun && isVerb(r) && opensBare(r),
  },
  {
    // شركة كان يعمل فيها: after a noun كان is the copula rather than كأن written without its hamza
    id: "as-if-after-noun",
    cost: 1.5,
    applies: (l, r) => isNominal(l) && r.lemma === "أن" && r.opener === "ك" && !r.conjunction,
  },
  {
    id: "verb-with-and-after-nominal",
    cost: 0.25,
    applies: (l, r) => isVerb(r) && r.conjunction && isNominal(l),
  },
  {
    // قتل ثلاثة جنود (three soldiers were killed): a number after such a verb counts its victims
    id: "passive-before-victims",
    cost: -1.9,
    applies: (l, r) =>
      l.passive && l.harms && l.base === c.perfect && !l.pronoun && r.base === c.number && opensBare(r),
  },
];

/** A verb before its subject agrees in gender; plurals of things count as feminine. */
function subjectAgrees(verb: Left | Right, subject: Left | Right): boolean {
  const feminine = subject.gender === "Fem" || (subject.number === "Plur" && !subject.human);
  return (verb.gender === "Fem") === feminine || verb.gender === "";
}

function follows(subject: Left, verb: Right): boolean {
  if (verb.person !== "3") return false;
  if (verb.number === "Plur") return subject.number === "Plur";
  return subjectAgrees(verb, subject);
}
