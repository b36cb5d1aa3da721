// People by what befell them: المتهم is who was arrested, tried or jailed; الضحايا are who died; الناجون who were saved; الجرحى who were hurt.
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { nominal } from "./phrase-heads.ts";

type Fate = "tried" | "dead" | "hurt" | "saved" | "lost";

const words: Readonly<Record<Fate, string>> = {
  tried: "متهم مدان محكوم موقوف معتقل مشتبه محتجز سجين جاني منفذ مقبوض متورط ظنين",
  dead: "ضحية قتيل راحل فقيد متوفى غريق شهيد",
  hurt: "جريح مصاب",
  saved: "ناجي",
  lost: "مفقود مخطوف مختطف رهينة",
};

/** What is done to them, as verb or verbal noun. */
const deeds: Readonly<Record<Fate, string>> = {
  tried:
    "سجن حبس اعتقل اعتقال أوقف إيقاف توقيف قبض ضبط أدان دان إدانة اتهم اتهام حاكم محاكمة احتجز احتجاز عاقب معاقبة حكم لاحق ملاحقة إعدام قضى استجواب استجوب تحقيق ارتكب اختلس سرق طعن",
  dead: "قتل مقتل قضى توفي وفاة مصرع لقي غرق جثة جثمان جثامين انتشال انتشل دفن أودى حصد اغتال اغتيال استشهد ذهب مات موت",
  hurt: "أصاب أصيب إصابة جرح",
  saved: "أنقذ إنقاذ نجا نقل أسعف",
  lost: "فقد فقدان خطف اختطف اختطاف اختفى اختفاء احتجز",
};

const split = (table: Readonly<Record<Fate, string>>): ReadonlyMap<string, readonly Fate[]> => {
  const found = new Map<string, Fate[]>();
  for (const fate of ["tried", "dead", "hurt", "saved", "lost"] as const)
    for (const one of table[fate].split(" ")) {
      const list = found.get(one);
      if (list) list.push(fate);
      else found.set(one, [fate]);
    }
  return found;
};
const fateOfWord = split(words);
const fatesOfDeed = split(deeds);

/** So many words back, and so many steps up from a noun to what is done. */
const reach = 220;
const climb = 4;

/** Who met the fate that the word names, last before it; null for other words and where nobody did. */
export function metFate(discourse: Discourse, word: Word, fits: (entity: Draft) => boolean): Draft | null {
  const fate = fateOfWord.get(word.lemma)?.[0];
  if (fate === undefined) return null;
  for (let at = word.index - 1; at >= Math.max(0, word.index - reach); at--) {
    const before = discourse.words[at];
    if (
      before === undefined ||
      (before.upos !== "NOUN" && before.upos !== "PROPN" && before.upos !== "NUM" && before.upos !== "ADJ")
    )
      continue;
    const known = discourse.at.get(at);
    if (known === undefined && !nominal(discourse, before)) continue;
    if (!met(discourse, at, fate)) continue;
    const entity = known ?? discourse.holder(at);
    if (entity !== null && fits(entity)) return entity;
  }
  return null;
}

/** مقتله, اعتقاله, محاكمته: whom that was told to have befallen, for a verbal noun of it with a pronoun. */
export function befallen(discourse: Discourse, word: Word, fits: (entity: Draft) => boolean): Draft | null {
  const host = discourse.words[word.index - 1];
  if (word.part !== "enclitic" || host?.upos !== "NOUN" || host.token !== word.token) return null;
  const fates = own.has(host.lemma) ? undefined : fatesOfDeed.get(host.lemma);
  if (fates === undefined || verdicts.has(host.lemma)) return null;
  for (let at = host.index - 1; at >= Math.max(0, host.index - befallenReach); at--) {
    const before = discourse.words[at];
    if (before === undefined || (before.upos !== "NOUN" && before.upos !== "PROPN" && before.upos !== "PRON")) continue;
    const known = discourse.at.get(at);
    if (known === undefined && (before.upos === "PRON" || !nominal(discourse, before))) continue;
    if (!fates.some((fate) => met(discourse, at, fate))) continue;
    const entity = known ?? discourse.holder(at);
    if (entity !== null && fits(entity)) return entity;
  }
  return null;
}

/** So many words back. */
const befallenReach = 120;
/** What a court or the police do of their own: حكمها, تحقيقها. */
const verdicts = new Set(["حكم", "تحقيق", "قضاء", "اتهام", "طعن", "سجن", "جثة", "جثمان"]);

function met({ tree, words }: Discourse, from: number, fate: Fate): boolean {
  let at = from;
  for (let step = 0; step < climb; step++) {
    const deprel = relation(tree.deprels[at] ?? "");
    const head = tree.heads[at] ?? -1;
    const above = words[head];
    if (above === undefined) return false;
    // Who orders or asks for it is not whom it befalls.
    // قتل سبعة عمال: without an object it may be read as done to them.
    if (
      deprel === "nsubj" &&
      above.feats.Voice !== "Pass" &&
      !own.has(above.lemma) &&
      childBy(tree, head, "obj") !== undefined
    )
      return false;
    const fates = fatesOfDeed.get(above.lemma);
    if (fates?.includes(fate) === true) return true;
    // أدانته بقتل جاره: what befell the neighbour is nearer.
    if (above.upos === "VERB" || fates !== undefined) return false;
    at = head;
  }
  return false;
}

/** Deeds whose subject is who meets the fate: اختلس (and is tried), لقي مصرعه, نجا, اختفى. */
const own = new Set([
  "اختلس",
  "سرق",
  "ارتكب",
  "طعن",
  "لقي",
  "توفي",
  "قضى",
  "غرق",
  "نجا",
  "اختفى",
  "أصيب",
  "استشهد",
  "مات",
  "مثل",
]);
