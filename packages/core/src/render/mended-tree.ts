// The tree as the renderers read it, with attachments put right that writing alone settles: a year after a name, an adverb in the accusative, the object of "we".
import type { Word } from "../schema/article.ts";

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
    } else if (word.upos === "ADJ") mendAdverb(words, tree, place);
    else if (word.lemma === "ما" && word.upos === "PRON") mendParticle(words, tree, place);
    else if (word.upos === "NOUN" || word.upos === "PROPN") mendNoun(words, tree, place);
  });
  return tree;
}

const isYear = (word: Word | undefined) => /^(?:1[89]|20)\d\d$/.test(word?.form ?? "");
const isNominal = (word: Word | undefined) => word?.upos === "NOUN" || word?.upos === "PROPN" || word?.upos === "ADJ";

/** نهائيات كأس العالم 2018: a year right after a noun belongs to its phrase, not to the verb. */
function mendYear(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (!isYear(words[place]) || !/^(?:obj|obl|xcomp|iobj)$/.test(relations[place] ?? "")) return;
  if (!isNominal(words[place - 1]) || words[place - 1]?.upos === "ADJ" || words[place - 1]?.end === words[place]?.start)
    return;
  let top = place - 1;
  for (
    let up = heads[top] ?? -1;
    up >= 0 && up < place && isNominal(words[up]) && /^(?:nmod|amod|flat)$/.test(relations[top] ?? "");
    up = heads[top] ?? -1
  ) {
    if (words.slice(up + 1, place).some(({ upos }) => upos === "ADP")) break;
    top = up;
  }
  const above = heads[place];
  if (top === above) return;
  heads[place] = top;
  relations[place] = "nummod";
  // what the parser hung on the year is the phrase's or the verb's
  heads.forEach((head, at) => {
    if (head === place && at > place && above !== undefined) {
      heads[at] = above;
      relations[at] = relations[at] === "nmod" ? "obl" : (relations[at] ?? "");
    }
  });
}

const labelled = /^(?:دقيقة|مادة|فقرة|بند|صفحة|جولة|قرار|رقم|طابق|محطة|غرفة|قاعة|بوابة|قناة|دورة|حلقة)$/;

/** الدقيقة 66, المادة 7: the number names which, and what hangs on it hangs on the noun. */
function mendLabel(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  const noun = words[place - 1];
  if (noun?.upos !== "NOUN" || noun.feats.Definite !== "Def" || !labelled.test(noun.lemma)) return;
  const verb = heads[place] ?? -1;
  const wasSubject = relations[place] === "nsubj" && words[verb]?.upos === "VERB";
  if (
    heads[place] === place - 1 ||
    !/^\d/.test(words[place]?.form ?? "") ||
    !/^(?:nsubj|obj|xcomp|obl|nmod)$/.test(relations[place] ?? "")
  )
    return;
  heads[place] = place - 1;
  relations[place] = "nummod";
  heads.forEach((head, at) => {
    if (head === place && at > place) heads[at] = place - 1;
  });
  // عند الدقيقة 66 واصل اللاعب هجومه: the verb has its own subject
  const [first, second] = heads.flatMap((head, at) =>
    head === verb && at > verb && words[at]?.upos !== "PUNCT" ? [at] : [],
  );
  if (!wasSubject || first === undefined || relations[first] !== "obj") return;
  relations[first] = "nsubj";
  if (second !== undefined && relations[second] === "obl" && words[second - 1]?.upos !== "ADP")
    relations[second] = "obj";
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

const changes =
  /^(?:ارتفع|انخفض|تراجع|زاد|ازداد|هبط|صعد|نما|قفز|هوى|تقلص|انكمش|نقص|قل|خفض|رفع|زاد|وصل|تحسن|تدهور|انتقل|توسع|اتسع|نزل|تضاعف)$/;

/** تراجع معدل التضخم من 33% إلى 13%: from how much to how much belongs to the verb, not to the noun before it. */
function mendRange(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (!/^(?:nmod|obl)$/.test(relations[place] ?? "")) return;
  const at = /^(?:نحو|حوالي|قرابة|زهاء)$/.test(words[place - 1]?.lemma ?? "") ? place - 2 : place - 1;
  if (!/^(?:من|إلى|ب)$/.test(words[at]?.lemma ?? "") || words[at]?.upos !== "ADP") return;
  let up = heads[place] ?? -1;
  for (let steps = 0; steps < 6 && up >= 0 && words[up]?.upos !== "VERB"; steps++) {
    if (up > place || words.slice(up + 1, at).some(({ upos }) => upos === "VERB" || upos === "PUNCT")) return;
    up = heads[up] ?? -1;
  }
  if (up < 0 || words[up]?.upos !== "VERB" || !changes.test(words[up]?.lemma ?? "")) return;
  heads[place] = up;
  relations[place] = "obl";
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

/** What is said of a noun by a number: a deal whose value is 84 million, a deadline whose length is 90 days. */
const measures =
  /^(?:قيمة|عدد|عمر|سن|طول|عرض|ارتفاع|عمق|مدة|مساحة|وزن|سعة|طاقة|كلفة|تكلفة|سعر|ثمن|حجم|سرعة|نسبة|قوة|قطر)$/;

/** صفقة قيمتها 84 مليونا: the number is said of the noun before, by a measure that its pronoun ties to it. */
function mendMeasure(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  const noun = place - 1;
  if (
    !measures.test(words[place]?.lemma ?? "") ||
    words[place + 1]?.upos !== "PRON" ||
    words[place + 1]?.token !== words[place]?.token
  )
    return;
  if (words[noun]?.upos !== "NOUN" || words[noun]?.feats.Definite === "Def" || relations[place] === "nsubj") return;
  const first = /^(?:نحو|حوالي|قرابة|زهاء)$/.test(words[place + 2]?.lemma ?? "") ? place + 3 : place + 2;
  if (words[first]?.upos !== "NUM") return;
  let top = first;
  for (
    let up = heads[top] ?? -1;
    up > top && /^(?:nummod|compound|flat)$/.test(relations[top] ?? "");
    up = heads[top] ?? -1
  )
    top = up;
  if (top <= place) return;
  heads[top] = noun;
  relations[top] = "measured";
  heads[place] = top;
  relations[place] = "measure";
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
