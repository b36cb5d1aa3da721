// The tree as the renderers read it, with attachments put right that writing alone settles: a year after a name, an adverb in the accusative, the object of "we".
import type { Word } from "../schema/article.ts";
import { gloss } from "./english/gloss.ts";
import { governedPreposition } from "./english/governed-prepositions.ts";
import { governsPreposition } from "./english/verb-governs.ts";
import { isNominal, mendLabel, mendMeasure, mendRange, mendYear } from "./mended-numbers.ts";

export interface Tree {
  readonly heads: number[];
  /** Relations without their subtypes. */
  readonly relations: string[];
}

export function mendedTree(words: readonly Word[], heads: readonly number[]): Tree {
  const tree: Tree = { heads: [...heads], relations: words.map(({ deprel }) => deprel.split(":", 1)[0] ?? "") };
  words.forEach((word, place) => {
    if (word.upos === "NUM") {
      mendLabel(words, tree, place);
      mendYear(words, tree, place);
      mendRange(words, tree, place);
    } else if (word.norm === "العام" && whenWords.test(words[place + 1]?.lemma ?? "")) mendLastYear(words, tree, place);
    else if (word.upos === "ADJ") mendAdverb(words, tree, place);
    else if (word.lemma === "ما" && word.upos === "PRON") mendParticle(words, tree, place);
    else if (word.upos === "NOUN" || word.upos === "PROPN") mendNoun(words, tree, place);
  });
  return tree;
}

const often = /^(?:غالب|كثير|نادر|عادة|سرعان|قليل|دائم)$/;

/** غالبا ما تكون: the ما that joins an adverb to its verb is no pronoun; the verb takes its place. */
function mendParticle(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (!often.test(words[place - 1]?.lemma ?? "") || words[place - 1]?.end === words[place]?.start) return;
  const verb = heads.findIndex((head, at) => head === place && at > place && relations[at] === "acl");
  if (verb < 0) return;
  heads[verb] = heads[place] === verb ? (heads[verb] ?? -1) : (heads[place] ?? -1);
  relations[verb] = relations[place] === "nsubj" || relations[place] === "obj" ? "acl" : (relations[place] ?? "root");
  heads[place] = verb;
  relations[place] = "particle";
  heads[place - 1] = verb;
  relations[place - 1] = "advmod";
}

const whenWords = /^(?:ماض|ماضي|مقبل|قادم|جار|جاري|حالي|فائت|منصرم)$/;

/** بدأ العنف العام الماضي: last year, though عام is read as general. */
function mendLastYear(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (words[place]?.upos !== "ADJ") return;
  let up = heads[place] ?? -1;
  for (let steps = 0; steps < 6 && up >= 0 && words[up]?.upos !== "VERB"; steps++) up = heads[up] ?? -1;
  if (words[up]?.upos !== "VERB") return;
  heads[place] = up;
  relations[place] = "obl";
  heads[place + 1] = place;
  relations[place + 1] = "amod";
}

const adverbs =
  /^(?:كثيرا|قليلا|جيدا|سريعا|طويلا|بعيدا|عاليا|جديا|علنا|نهائيا|رسميا|كليا|جزئيا|مؤخرا|دائما|حاليا|مجددا|سنويا|يوميا|شهريا|تدريجيا|تلقائيا|ابدا|فورا|حتما|غالبا|نادرا|احيانا|سلفا|مسبقا|عمدا|عموما|خصوصا|تقريبا|سويا|عمليا|فعليا|محليا|عالميا|دوليا|ماليا|سياسيا|عسكريا|اقتصاديا|امنيا|شخصيا)$/;

/** كان يفكر كثيرا: how much he thought is no object. */
function mendAdverb(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (!/^(?:obj|xcomp)$/.test(relations[place] ?? "") || words[heads[place] ?? -1]?.upos !== "VERB") return;
  if (adverbs.test(words[place]?.norm ?? "")) relations[place] = "advmod";
}

const offices =
  /^(?:رئيس|وزير|أمين|نائب|مدير|سفير|ممثل|حاكم|قائد|مستشار|مبعوث|مفوض|محافظ|ناطق|مندوب|سكرتير|مساعد|عميد|وكيل|مدرب|رئيسة|وزيرة|مديرة|نائبة|ممثلة|سفيرة|مستشارة)$/;

/** اثنا عشر بينهم ثلاثة أطفال: whom the pronoun counts among them is said with it. */
function mendIncluding(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  let at = place - 1;
  while (at > 0 && words[at]?.upos === "NUM") at--;
  if (words[at]?.upos !== "PRON" || words[at - 1]?.lemma !== "بين" || words[at - 1]?.token !== words[at]?.token) return;
  if (!/^(?:appos|conj|nmod|obj)$/.test(relations[place] ?? "") || (heads[place] ?? place) >= at - 1) return;
  heads[at] = place;
  relations[at] = "case";
  heads[at - 1] = place;
  relations[place] = "nmod";
}

/** كانت المناطق تحت سيطرته: what these say of their subject may be a phrase. */
const states = /^(?:كان|ظل|بقي|بات|أصبح|وقع|حدث|دار|اندلع|انعقد|عاش|أقام|توفي|ولد|انتشر|تمركز|انفجر|تحطم|غرق)$/;

/** أقصي الفريق من البطولة: a phrase after the subject whose preposition the verb asks for and the noun does not. */
function mendGoverned(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  const noun = heads[place] ?? -1;
  const verb = heads[noun] ?? -1;
  if (relations[place] !== "nmod" || !/^(?:nsubj|obj)$/.test(relations[noun] ?? "") || verb > noun || noun > place)
    return;
  const preposition = words[place - 1];
  if (!/^(?:VERB|AUX)$/.test(words[verb]?.upos ?? "") || preposition?.upos !== "ADP" || heads[place - 1] !== place)
    return;
  const asks =
    states.test(words[verb]?.lemma ?? "") ||
    governsPreposition(words[verb]?.lemma ?? "", preposition.lemma) ||
    governedPreposition(preposition.lemma, gloss(words[verb]) ?? "", true) !== null;
  if (!asks || governedPreposition(preposition.lemma, gloss(words[noun]) ?? "", false) !== null) return;
  heads[place] = verb;
  relations[place] = "obl";
}

/** من شأنه أن يقود: it would lead. The phrase is a helper of the verb after it, which takes its place. */
function mendWould(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (words[place]?.lemma !== "شأن" || words[place - 1]?.lemma !== "من" || words[place + 1]?.upos !== "PRON") return;
  if (words[place + 2]?.norm !== "ان") return;
  const verb = words[place + 3]?.norm === "لا" ? place + 4 : place + 3;
  if (words[verb]?.upos !== "VERB" || heads[place] === verb) return;
  heads[verb] = heads[place] ?? -1;
  relations[verb] = relations[place] ?? "root";
  heads.forEach((head, at) => {
    if (head === place && at !== place + 1) heads[at] = verb;
  });
  heads[place] = verb;
  relations[place] = "particle";
  heads[place - 1] = place;
  heads[place + 2] = verb;
  relations[place + 2] = "particle";
}

const circumstances =
  /^(?:وسط|خلال|بعد|قبل|منذ|أثناء|عقب|إثر|رغم|بسبب|حتى|عبر|دون|بدون|جراء|بفضل|قبيل|بعيد|غداة|طوال|نتيجة)$/;

const spans = /^(?:عام|عامي|عامين|سنه|سنتي|يوم|يومي|ليله|شهر|شهري|اسبوع|صباح|مساء|فجر|ظهر)$/;

function mendNoun(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  const word = words[place];
  const head = heads[place] ?? -1;
  const above = words[head];
  // انتخب رئيسا للوزراء: the office and what it is over
  if (
    heads[place] !== place - 2 &&
    words[place - 1]?.lemma === "ل" &&
    word?.feats.Definite === "Def" &&
    offices.test(words[place - 2]?.lemma ?? "") &&
    words[place - 2]?.feats.Definite !== "Def"
  ) {
    heads[place] = place - 2;
    relations[place] = "nmod";
  }
  // طائرة بدون طيار
  const plane = words[place - 2]?.lemma === "ب" ? place - 3 : place - 2;
  if (
    word?.lemma === "طيار" &&
    /^(?:بدون|دون)$/.test(words[place - 1]?.lemma ?? "") &&
    words[plane]?.lemma === "طائرة"
  ) {
    heads[place] = plane;
    relations[place] = "nmod";
  }
  // إصابة العديد من المحتجين: of whom there are many, whatever the tree hangs them on
  if (
    /^(?:مزيد|عديد)$/.test(words[place - 2]?.lemma ?? "") &&
    words[place - 1]?.lemma === "من" &&
    heads[place - 1] === place &&
    heads[place - 2] !== place
  ) {
    heads[place] = place - 2;
    relations[place] = "nmod";
  }
  // وغيرهم من المراقبين
  if (
    words[place - 1]?.lemma === "من" &&
    words[place - 2]?.upos === "PRON" &&
    words[place - 3]?.lemma === "غير" &&
    heads[place - 1] === place &&
    place - 3 !== heads[place]
  ) {
    heads[place] = place - 3;
    relations[place] = "nmod";
  }
  // جنوب غرب سوريا
  if (
    /^(?:شرق|غرب)$/.test(word?.lemma ?? "") &&
    /^(?:شمال|جنوب)$/.test(words[place - 1]?.lemma ?? "") &&
    isNominal(words[place + 1]) &&
    words[place + 1]?.upos !== "ADJ"
  ) {
    heads[place] = place - 1;
    relations[place] = "nmod";
    heads[place + 1] = place;
    relations[place + 1] = "nmod";
  }
  mendIncluding(words, { heads, relations }, place);
  mendGoverned(words, { heads, relations }, place);
  mendWould(words, { heads, relations }, place);
  mendMeasure(words, { heads, relations }, place);
  // أعلنت عام 1980 القدس عاصمة: what follows the year is the verb's
  if (
    relations[place] === "nmod" &&
    /^(?:عام|سنة)$/.test(words[head]?.lemma ?? "") &&
    place > head + 1 &&
    words[head + 1]?.upos === "NUM" &&
    words[place - 1]?.upos !== "ADP"
  ) {
    const verb = heads[head] ?? -1;
    if (words[verb]?.upos === "VERB" && verb < place) {
      heads[place] = verb;
      relations[place] = heads.some((at, one) => at === verb && one !== place && relations[one] === "nsubj")
        ? "obj"
        : "nsubj";
    }
  }
  // لم يحضر الجلسة سوى ثلاثة: the exception is the verb's
  if (
    words[place]?.upos === "NOUN" &&
    relations[place] === "nmod" &&
    words[head]?.upos === "NOUN" &&
    heads.some((at, one) => at === place && words[one]?.lemma === "سوى")
  ) {
    const verb = heads[head] ?? -1;
    if (words[verb]?.upos === "VERB" && verb < head) {
      heads[place] = verb;
      relations[place] = heads.some((at, one) => at === verb && relations[one] === "nsubj") ? "obj" : "nsubj";
    }
  }
  // انطلقت المظاهرة وسط انتشار للشرطة: amid what it happened, told of the event rather than of the thing
  if (
    /^(?:nmod|obl)$/.test(relations[place] ?? "") &&
    circumstances.test(words[place - 1]?.lemma ?? "") &&
    words[place - 1]?.upos === "ADP"
  ) {
    const up = heads[head] ?? -1;
    if (relations[head] === "nsubj" && up < head && words[up]?.upos === "VERB" && head < place) {
      heads[place] = up;
      relations[place] = "obl";
    }
  }
  // نشر (أعلن) التقرير: who speaks is in the verb, and a noun after it is what is done to
  if (relations[place] === "nsubj" && above?.upos === "VERB" && /^[12]$/.test(above.feats.Person ?? "") && place > head)
    relations[place] = above.feats.Voice === "Pass" ? "obl" : "obj";
  // خسر عامي 2015 و2017: a year that the verb takes is when
  if (
    relations[place] === "xcomp" &&
    above?.upos === "VERB" &&
    spans.test(word?.norm ?? "") &&
    words[place + 1]?.upos === "NUM"
  )
    relations[place] = "obl";
}
