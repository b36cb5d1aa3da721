// Numbers put where they belong in the tree: a year after its noun, the 66th minute, from how much to how much, what a measure says of a noun.
import type { Word } from "../schema/article.ts";
import type { Tree } from "./mended-tree.ts";

const isYear = (word: Word | undefined) => /^(?:1[89]|20)\d\d$/.test(word?.form ?? "");
export const isNominal = (word: Word | undefined) =>
  word?.upos === "NOUN" || word?.upos === "PROPN" || word?.upos === "ADJ";

/** نهائيات كأس العالم 2018: a year right after a noun belongs to its phrase, not to the verb. */
export function mendYear(words: readonly Word[], { heads, relations }: Tree, place: number): void {
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
export function mendLabel(words: readonly Word[], { heads, relations }: Tree, place: number): void {
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

const changes =
  /^(?:ارتفع|انخفض|تراجع|زاد|ازداد|هبط|صعد|نما|قفز|هوى|تقلص|انكمش|نقص|قل|خفض|رفع|زاد|وصل|تحسن|تدهور|انتقل|توسع|اتسع|نزل|تضاعف)$/;

/** تراجع معدل التضخم من 33% إلى 13%: from how much to how much belongs to the verb, not to the noun before it. */
export function mendRange(words: readonly Word[], { heads, relations }: Tree, place: number): void {
  if (!/^(?:nmod|obl)$/.test(relations[place] ?? "")) return;
  const at = /^(?:نحو|حوالي|قرابة|زهاء)$/.test(words[place - 1]?.lemma ?? "") ? place - 2 : place - 1;
  if (!/^(?:من|إلى|ب)$/.test(words[at]?.lemma ?? "") || words[at]?.upos !== "ADP") return;
  // 10 من 20
  if (words[at - 1]?.upos === "NUM") return;
  let up = heads[place] ?? -1;
  for (let steps = 0; steps < 6 && up >= 0 && words[up]?.upos !== "VERB"; steps++) {
    if (up > place || words.slice(up + 1, at).some(({ upos }) => upos === "VERB" || upos === "PUNCT")) return;
    up = heads[up] ?? -1;
  }
  if (up < 0 || words[up]?.upos !== "VERB" || !changes.test(words[up]?.lemma ?? "")) return;
  heads[place] = up;
  relations[place] = "obl";
}

/** What is said of a noun by a number: a deal whose value is 84 million, a deadline whose length is 90 days. */
const measures =
  /^(?:قيمة|عدد|عمر|سن|طول|عرض|ارتفاع|عمق|مدة|مساحة|وزن|سعة|طاقة|كلفة|تكلفة|سعر|ثمن|حجم|سرعة|نسبة|قوة|قطر)$/;

/** صفقة قيمتها 84 مليونا: the number is said of the noun before, by a measure that its pronoun ties to it. */
export function mendMeasure(words: readonly Word[], { heads, relations }: Tree, place: number): void {
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
