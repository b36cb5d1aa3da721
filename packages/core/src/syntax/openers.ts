// Words that open a clause: complementizers, subordinators, relative pronouns.
import { addsClause } from "./adding-clause.ts";
import { isDefinite, syntaxOf, takesClause } from "./classify.ts";
import { closeTo } from "./close.ts";
import { contrastive, levelOfContrast } from "./contrast.ts";
import { agreeingRelatives, clauseConjunctions, temporalPrepositions } from "./function-words.ts";
import { readNominal } from "./nominal.ts";
import { nounTakes as takesPreposition } from "./noun-valency.ts";
import type { Clause, ClauseKind, Reader } from "./reader.ts";
import { joinClause } from "./verb.ts";

const MAX_LEVELS = 12;

/** أن، إن، أنّ with what stands before it: بأن، بعد أن، وأن. */
export function openComplement(reader: Reader, index: number): void {
  const prepositions = reader.prepositions;
  reader.prepositions = [];
  const conjunction = reader.takeConjunction();
  const marks = [...prepositions, index];
  const { clause: fresh } = reader;
  if (
    fresh.kind === "ccomp" &&
    fresh.predicate < 0 &&
    fresh.topic < 0 &&
    fresh.pending.length === 0 &&
    fresh.frontier.length === 0
  ) {
    for (const mark of marks) fresh.pending.push({ word: mark, deprel: "mark", rule: "syntax.mark" }); // قال: «إن …
    return;
  }
  const answered = conjunction >= 0 && reader.word(conjunction).norm === "ف" ? answeredClause(reader) : null;
  if (answered !== null) {
    for (const mark of marks) answered.pending.push({ word: mark, deprel: "mark", rule: "syntax.mark" });
    answered.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
    answered.frontier.length = 0;
    answered.paused = false;
    return;
  }
  if (conjunction >= 0 && continueComplement(reader, marks, conjunction, index)) return;
  const governed = reader.clauses
    .slice(-MAX_LEVELS)
    .some(
      (open) =>
        open.predicate >= 0 &&
        prepositions.some((at) => Object.hasOwn(reader.word(open.predicate).entry?.prep ?? {}, reader.word(at).lemma)),
    );
  const top = reader.top;
  const ofNoun =
    top >= 0 && prepositions.some((at) => Object.hasOwn(reader.word(top).entry?.prep ?? {}, reader.word(at).lemma)); // الإشارة إلى أن
  const adverbial =
    ((!governed && !ofNoun) || prepositions.some((at) => leavesContent.has(reader.word(at).norm))) &&
    prepositions.some(
      (at) =>
        temporalPrepositions.has(reader.word(at).norm) ||
        /^(رغم|الرغم|مع|سوي|عدا|بدل|دون|بدون|بشرط|الي|حتي)$/.test(reader.word(at).norm),
    );
  const without = prepositions.some((at) => /^(دون|بدون)$/.test(reader.word(at).norm));
  if (adverbial && without && reader.clause.paused) closeTo(reader, 1); // يتوقع أن …، من دون أن يستبعد
  const { kind, attach } = adverbial
    ? { kind: "advcl" as const, attach: reader.clause.predicate }
    : complementHost(reader, index, prepositions);
  const clause = reader.open(kind, attach, index, adverbial ? "syntax.adverbial-complement" : "syntax.complement");
  for (const mark of marks) clause.pending.push({ word: mark, deprel: "mark", rule: "syntax.mark" });
  if (conjunction >= 0) clause.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
}

/** The clause that فإن goes on with: what stood before it was a phrase, or a condition (إذا فازت، فإنها ستلغي). */
function answeredClause(reader: Reader): Clause | null {
  if (answersFronted(reader)) return reader.clause;
  // قال إنه إذا فشلت المحادثات، فإن: the pronoun on إن stands for nothing.
  const isBare = ({ topic }: Clause) => topic < 0 || reader.word(topic).part === "enclitic";
  const level = reader.clauses.findLastIndex((open) => open.predicate < 0 && open.copula < 0 && isBare(open));
  const waiting = reader.clauses[level];
  const pending = waiting?.pending.some((item) => item.deprel.startsWith("advcl")) ?? false;
  if (waiting === undefined || !(pending || reader.clauses[level + 1]?.kind === "advcl")) return null;
  closeTo(reader, level + 1);
  if (waiting.topic >= 0) waiting.pending.push({ word: waiting.topic, deprel: "expl", rule: "syntax.empty-pronoun" });
  waiting.topic = -1;
  return waiting;
}

/** ورغم الهدنة، فإن القصف مستمر: what comes first only waits for the clause that ف opens. */
function answersFronted({ clause }: Reader): boolean {
  return (
    clause.predicate < 0 &&
    clause.topic < 0 &&
    clause.copula < 0 &&
    clause.pending.some((item) => item.deprel.startsWith("obl") || item.deprel.startsWith("advcl"))
  );
}

/** These make an adverbial clause whatever the verb governs: من دون أن، قبل أن، رغم أن. */
const leavesContent = new Set(["دون", "بدون", "قبل", "بعد", "منذ", "رغم", "الرغم"]);

/** …أن X وأن Y: the second stands beside the first. */
function continueComplement(reader: Reader, marks: readonly number[], conjunction: number, index: number): boolean {
  for (let depth = reader.clauses.length - 1, steps = 0; depth > 0 && steps < MAX_LEVELS; depth--, steps++) {
    const clause = reader.clauses[depth];
    if (clause === undefined || (clause.kind !== "ccomp" && clause.kind !== "csubj") || clause.predicate < 0) continue;
    closeTo(reader, depth + 1);
    const next = reader.open("conj", clause.predicate, index, "syntax.complement-list");
    for (const mark of marks) next.pending.push({ word: mark, deprel: "mark", rule: "syntax.mark" });
    next.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
    return true;
  }
  return false;
}

/** The noun right before (شعور بأن), else the nearest verb out from here that takes a clause and has none. */
function complementHost(
  reader: Reader,
  index: number,
  prepositions: readonly number[],
): { kind: ClauseKind; attach: number } {
  const clause = reader.clause;
  const top = reader.top;
  const afterPreposition = prepositions.length > 0;
  const before = (prepositions[0] ?? index) - 1;
  if (
    clause.predicate >= 0 &&
    clause.verbal &&
    !clause.complement &&
    /^(جاء|ورد)$/.test(reader.word(clause.predicate).lemma)
  ) {
    clause.complement = true; // جاء في لائحة الاتهام أن
    return { kind: "ccomp", attach: clause.predicate };
  }
  if (clause.predicate === before && clause.verbal && !clause.complement) return underVerb(reader, clause);
  if (top >= 0 && !clause.paused && reader.category(top) === "noun" && reader.nameOf.get(top) === undefined) {
    const noun = reader.word(top);
    const verbTakes =
      clause.predicate >= 0 && clause.verbal && takesClause(reader.word(clause.predicate)) && !clause.complement;
    const nounTakes = takesClause(noun) && !reader.inTime.has(top) && !(verbTakes && isOccasionOf(reader, top));
    const verbGoverns = // أشار البيان إلى أن
      verbTakes &&
      top === clause.subject &&
      prepositions.some((at) => Object.hasOwn(reader.word(clause.predicate).entry?.prep ?? {}, reader.word(at).lemma));
    const objectWithComplement = clause.object === top && prepositions.length === 1 && before === top; // رأى ضرورة في أن
    const next = before === top && top !== clause.subject; // مكتفيا بالقول إن
    const takesPhrase = // استعداده لأن يستضيف
      noun.feats.VerbForm === "Vnoun" &&
      (before === top || (before === top + 1 && reader.word(before).part === "enclitic")) &&
      prepositions.some((at) => takesPreposition(noun.lemma, reader.word(at).lemma));
    if (
      objectWithComplement ||
      takesPhrase ||
      (nounTakes && !verbGoverns && (!verbTakes || afterPreposition || next || clause.object === top))
    )
      return { kind: "ccomp", attach: top };
  }
  if (top >= 0 && !clause.paused && reader.category(top) === "adjective" && reader.word(top).entry?.verb) {
    const governs = prepositions.some((at) => Object.hasOwn(reader.word(top).entry?.prep ?? {}, reader.word(at).lemma));
    if (governs || (before === top && !afterPreposition && !reader.arcs.has(top)))
      return { kind: reader.arcs.has(top) ? "ccomp" : "csubj", attach: top };
  }
  for (let depth = reader.clauses.length - 1, steps = 0; depth >= 0 && steps < MAX_LEVELS; depth--, steps++) {
    const open = reader.clauses[depth];
    if (open === undefined) continue;
    if (open.predicate < 0) break;
    if (open.verbal && takesClause(reader.word(open.predicate)) && !open.complement && !hasItsSubject(reader, open)) {
      closeTo(reader, depth + 1);
      open.complement = true;
      return { kind: "ccomp", attach: open.predicate };
    }
  }
  if (clause.predicate >= 0) return underVerb(reader, clause);
  // Verbless: من المقرر أن، لا بد أن: the phrase before is the predicate.
  const phrase = clause.pending.find((item) => item.deprel === "obl");
  if (phrase !== undefined || clause.topic >= 0) {
    clause.predicate = phrase?.word ?? clause.topic;
    if (clause.predicate === clause.topic) clause.topic = -1;
    return { kind: "csubj", attach: clause.predicate };
  }
  return { kind: "ccomp", attach: -1 };
}

/** قال في بيان إن: the noun only names the occasion of what is said. */
function isOccasionOf(reader: Reader, top: number): boolean {
  const before = reader.peek(top - 1);
  return before?.upos === "ADP" && reader.arcs.heads[top - 1] === top && /^(?:في|خلال|عبر|امام)$/.test(before.norm);
}

/** A passive that has its subject takes no clause beside it: زعم قيادي يدعى فلانا أن. */
function hasItsSubject(reader: Reader, clause: Clause): boolean {
  return clause.subject >= 0 && reader.word(clause.predicate).feats.Voice === "Pass";
}

/** Under the clause's predicate: as subject where it has none and takes none (يمكن أن، لم يسبق أن), else as complement. */
function underVerb(reader: Reader, clause: Clause): { kind: ClauseKind; attach: number } {
  const verb = reader.word(clause.predicate);
  const impersonal =
    clause.verbal &&
    clause.subject < 0 &&
    (!takesClause(verb) || syntaxOf(verb) === "modal") &&
    verb.feats.Gender !== "Fem";
  clause.complement = true;
  if (impersonal) clause.subject = verb.index;
  return { kind: impersonal ? "csubj" : "ccomp", attach: clause.predicate };
}

/** عندما، حيث، إذا، لأن …; لكن and its like join at the level of the clause before. */
export function openSubordinate(reader: Reader, index: number): void {
  const { lemma } = reader.word(index);
  const prepositions = reader.prepositions;
  reader.prepositions = [];
  const conjunction = reader.takeConjunction();
  if (clauseConjunctions.has(lemma)) {
    joinClause(reader, lemma === "بل" ? reader.clauses.length - 1 : levelOfContrast(reader, index + 1), index, index);
    return;
  }
  if (reader.clause.paused && contrastive.has(lemma) && reader.clauses[0]?.predicate !== -1) closeTo(reader, 1); // بينما ذكر مصدر طبي أن
  const clause = reader.clause;
  if (lemma === "كما" && prepositions.length === 0 && conjunction < 0 && addsClause(reader, index)) {
    reader.conjunction = index; // the verb that follows joins like one after و
    return;
  }
  const opened = reader.open("advcl", clause.predicate, index, "syntax.subordinate");
  for (const mark of [...prepositions, index]) opened.pending.push({ word: mark, deprel: "mark", rule: "syntax.mark" });
  if (conjunction >= 0) opened.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
}

/** الذي، التي …: a clause on the noun that agrees; من and ما are nominals of their own with a clause on them. */
export function openRelative(reader: Reader, index: number): void {
  const clause = reader.clause;
  const word = reader.word(index);
  const afterPronoun = clause.copula >= 0 && reader.top === clause.copula; // المنظمة هي التي بادرت
  if (
    afterPronoun ||
    !agreeingRelatives.test(word.norm) ||
    reader.prepositions.length > 0 ||
    clause.frontier.length === 0
  ) {
    openFree(reader, index);
    return;
  }
  let host = reader.top;
  for (let depth = clause.frontier.length - 1, steps = 0; depth >= 0 && steps < MAX_LEVELS; depth--, steps++) {
    const open = clause.frontier[depth] ?? -1;
    if (reader.category(open) !== "adjective" && relativeAgrees(word.norm, reader, clause, open)) {
      host = open;
      break;
    }
  }
  if (reader.category(host) === "adjective") host = reader.arcs.heads[host] ?? host;
  const conjunction = reader.takeConjunction();
  const opened = reader.open("relcl", host, index, "syntax.relative");
  opened.pending.push({ word: index, deprel: "mark", rule: "syntax.relative-pronoun" });
  if (conjunction >= 0) opened.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
}

function relativeAgrees(norm: string, reader: Reader, clause: Clause, open: number): boolean {
  const noun = reader.word(open);
  const plural = noun.feats.Number === "Plur";
  const human = noun.entry?.kinds.some((kind) => kind === "human" || kind === "role") ?? false;
  if (!isDefinite(noun, reader.peek(open + 1)) && clause.frontier[clause.frontier.length - 1] === open) return false;
  if (norm === "الذي") return !plural && noun.feats.Gender !== "Fem";
  if (norm === "التي") return noun.feats.Gender === "Fem" || (plural && !human);
  if (norm === "الذين") return plural || (noun.entry?.kinds.includes("group") ?? false);
  return true;
}

function openFree(reader: Reader, index: number): void {
  readNominal(reader, index);
  reader.open("relcl", index, index + 1, "syntax.free-relative");
}
