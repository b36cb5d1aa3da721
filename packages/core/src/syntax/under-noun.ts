// Bare nouns that belong to the noun or participle right before them and not to the verb: a day, a time, a direction, the object of a verbal noun.
import { hasEnclitic, hasInflectedSubject, isDefinite, verbAgrees } from "./classify.ts";
import { directions } from "./function-words.ts";
import type { Clause, Reader } from "./reader.ts";

/** اليوم السبت، أمس الأحد، مساء الخميس: a weekday right after the word for the day says which. */
export function dayBesideTime(reader: Reader, clause: Clause, index: number): boolean {
  const before = reader.peek(index - 1);
  if (before === undefined || !weekdays.test(reader.word(index).norm) || !dayWords.test(before.norm)) return false;
  reader.arcs.attach(index, index - 1, "appos", "syntax.weekday");
  reader.extendOver(clause, index - 1, index);
  return true;
}
const weekdays = /^(?:ال)?(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)$/;
const dayWords = /^(?:اليوم|امس|غدا|غد|البارحه|اول|بعد)$/;

/** الصحف الصادرة اليوم، الاجتماع المقرر غدا: a time right after a participle is that participle's. */
export function timeOfParticiple(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (
    top < 0 ||
    !reader.inTime.has(index) ||
    top !== index - 1 ||
    clause.paused ||
    reader.category(top) !== "adjective"
  )
    return false;
  const adjective = reader.word(top);
  if (adjective.feats.VerbForm !== "Part" || reader.inTime.has(top) || !reader.arcs.has(top)) return false;
  if (!timed.has(adjective.lemma) && !saidOfActions.has(adjective.lemma)) return false;
  reader.arcs.attach(index, top, "obl:tmod", "syntax.time-of-participle");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}

/** بعد هزيمة التنظيم عام 2017: a year right after what happened, in a phrase of time or ground, says when that was. */
export function yearOfEvent(reader: Reader, clause: Clause, index: number): boolean {
  if (clause.paused || !reader.inTime.has(index) || !/^(?:عام|سنه)$/.test(reader.word(index).norm)) return false;
  const { frontier } = clause;
  const { arcs } = reader;
  for (let depth = frontier.length - 1, steps = 0; depth >= 0 && steps < MAX_DEPTH; depth--, steps++) {
    const open = frontier[depth] ?? -1;
    if (reader.word(open).feats.VerbForm !== "Vnoun" || reader.inTime.has(open)) continue;
    const last = open - 1;
    if (arcs.heads[last] !== open || arcs.deprels[last] !== "case" || !ofEvents.test(reader.word(last).norm)) continue;
    arcs.attach(index, open, "obl:tmod", "syntax.year-of-event");
    reader.extend(clause, depth, index);
    return true;
  }
  return false;
}
const ofEvents = /^(?:بعد|قبل|منذ|عقب|اثر|سبب|ضوء|اعقاب|خلال|غداه|قبيل|بعيد|حتي|فضل|نتيجه)$/;

/** الاجتماع المقرر عقده غدا: a noun with a pronoun right after a passive participle is that participle's subject. */
export function subjectOfParticiple(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (top < 0 || top !== index - 1 || clause.paused || reader.category(top) !== "adjective") return false;
  const { feats, lemma } = reader.word(top);
  const passive = feats.VerbForm === "Part" && (feats.Voice === "Pass" || saidOfActions.has(lemma));
  if (!passive || reader.arcs.deprels[top] !== "amod") return false;
  if (!hasEnclitic(reader.word(index), reader.peek(index + 1))) return false;
  reader.arcs.attach(index, top, "nsubj:pass", "syntax.subject-of-participle");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}

/** Of what came about on a day; but جلسة مغلقة اليوم, الدوري الممتاز الخميس tell when the verb is done. */
const timed = new Set(
  "صادر منعقد مبرم موقع منشور واقع مولود منته منتهي معلن مذاع مقام معقود متخذ مرتكب مسجل محدد وارد نافذ مبرمج موعود مؤرخ منفذ ملتقط متفق مفتتح منطلق منظم".split(
    " ",
  ),
);

/** Of an action to come or to be done, whatever their voice. */
const saidOfActions = new Set(
  "مقرر مزمع متوقع منتظر مرتقب مقترح مطلوب مفترض مفروض مراد متعذر محتمل ممكن جاري جار لازم واجب مستحيل مؤجل سابق مخطط".split(
    " ",
  ),
);

/** بلدة رفح جنوب القطاع، على بعد 20 كيلومترا شمال المدينة: a direction after a place or a distance says where that is. */
export function placeBeside(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (top < 0 || clause.paused || !directions.has(reader.word(index).norm) || (reader.edges[top] ?? top) !== index - 1)
    return false;
  if (top === clause.subject && clause.object < 0) return false; // تقع القرية شمال الوادي
  const kinds = reader.word(top).entry?.kinds ?? [];
  const type = reader.nameOf.get(top)?.type;
  if (
    type !== "gpe" &&
    type !== "location" &&
    !kinds.some((kind) => kind === "unit" || kind === "place" || kind === "facility")
  )
    return false;
  reader.arcs.attach(index, top, "nmod", "syntax.direction-of-place");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}

/** بعد توقيعه اتفاقا، خلال زيارة الوزير المخيم: a verbal noun that has its doer takes what follows for its object. */
export function objectOfMasdar(reader: Reader, clause: Clause, index: number): boolean {
  if (clause.paused || reader.inTime.has(index) || reader.category(index) === "pronoun") return false;
  const { frontier } = clause;
  for (let depth = frontier.length - 1, steps = 0; depth >= 0 && steps < MAX_DEPTH; depth--, steps++) {
    const open = frontier[depth] ?? -1;
    const word = reader.word(open);
    const doer =
      hasEnclitic(word, reader.peek(open + 1)) || reader.arcs.by[frontier[depth + 1] ?? -1] === "syntax.idafa";
    if (word.feats.VerbForm !== "Vnoun" || !doer || !(word.entry?.object === true || resolving.has(word.lemma)))
      continue;
    if (verbWants(reader, clause, open, index)) return false;
    reader.arcs.attach(index, open, "obj", "syntax.object-of-masdar");
    reader.extend(clause, depth, index);
    return true;
  }
  return false;
}
const MAX_DEPTH = 4;
/** Verbal nouns of verbs with على or في that papers give a bare object: أعلن عزمه إطلاق منصة. Lemmas. */
const resolving: ReadonlySet<string> = new Set(["عزم", "اعتزام", "نية", "رغبة", "إصرار"]);

/** The clause still lacks the subject or object that this noun can be. */
function verbWants(reader: Reader, clause: Clause, masdar: number, index: number): boolean {
  if (clause.predicate < 0) return clause.topic === masdar || clause.copula >= 0;
  if (!clause.verbal) return false;
  const verb = reader.word(clause.predicate);
  const noun = reader.word(index);
  if (clause.subject < 0 && !hasInflectedSubject(verb) && verbAgrees(verb, noun)) return true;
  const transitive = verb.entry?.object === true && verb.feats.Voice !== "Pass";
  return transitive && clause.object < 0 && (masdar === clause.subject || !isDefinite(noun, reader.peek(index + 1)));
}
