// English for single words and for pairs that English has its own word for.
import type { Entry, Word } from "../model/word.ts";
import { transliterateWord } from "./transliterate.ts";

/** The first sense of a word's gloss, in the number it stands in; Latin letters where the lexicon has none. */
export function wordInEnglish(word: Word, plural = word.feats.Number === "Plur"): string {
  if (word.upos === "NUM" && /^\d[\d.,]*$/.test(word.form)) return word.form;
  const own = ownForms.get(word.norm.startsWith("ال") ? word.norm.slice(2) : word.norm);
  if (own !== undefined) return own;
  const first = word.entry === null || word.upos === "VERB" ? "" : firstSense(word.entry);
  if (first === "") return transliterateWord(word.form);
  return word.upos === "NOUN" && plural ? pluralOf(first) : first;
}

/** Entries are shared by all words of a row. */
const senses = new WeakMap<Entry, string>();

function firstSense(entry: Entry): string {
  const known = senses.get(entry);
  if (known !== undefined) return known;
  const first = (entry.gloss?.split(/[;,]/, 1)[0] ?? "").replace(/\([^)]*\)/g, "").trim();
  senses.set(entry, first);
  return first;
}

/** Forms whose English is not that of their lemma. */
const ownForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    مياه: "water",
    اموال: "funds",
    اراضي: "territory",
    محادثات: "talks",
    مباحثات: "talks",
    معلومات: "information",
    انظمه: "systems",
    اوضاع: "conditions",
    حدود: "border",
    كبري: "major",
    عليا: "supreme",
    جمارك: "customs",
    اعمال: "business",
    انباء: "reports",
  }),
);

const irregular: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  woman: "women",
  wife: "wives",
  life: "lives",
  leaf: "leaves",
  foot: "feet",
  sheep: "sheep",
  police: "police",
  people: "people",
  customs: "customs",
  news: "news",
  staff: "staff",
  crisis: "crises",
  analysis: "analyses",
};

/** Plural of the word that carries it: "head of state" gives "heads of state". */
export function pluralOf(noun: string): string {
  const before = noun.search(/ (?:of|in|at|for|to) /);
  if (before > 0) return `${pluralOf(noun.slice(0, before))}${noun.slice(before)}`;
  const at = noun.lastIndexOf(" ") + 1;
  const word = noun.slice(at);
  const rest = noun.slice(0, at);
  const own = irregular[word];
  if (own !== undefined) return rest + own;
  if (/man$/.test(word) && !/(?:hu|Ger|Ro)man$/.test(word)) return `${rest}${word.slice(0, -3)}men`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${noun}es`;
  return /[^aeiou]y$/.test(word) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Lemma of the head and of what stands after it. */
const pairs: Readonly<Record<string, string>> = {
  "رئيس وزير": "prime minister",
  "رئيس حكومة": "prime minister",
  "رئيسة وزير": "prime minister",
  "رئيسة حكومة": "prime minister",
  "رئيس جمهورية": "president",
  "رئيس أركان": "chief of staff",
  "رئيس تحرير": "editor-in-chief",
  "رئيس بلدية": "mayor",
  "رئيس مجلس": "chairman of the council",
  "وزير خارجية": "foreign minister",
  "وزيرة خارجية": "foreign minister",
  "وزير داخلية": "interior minister",
  "وزير دفاع": "defense minister",
  "وزير مال": "finance minister",
  "وزير مالية": "finance minister",
  "وزير عدل": "justice minister",
  "وزارة خارجية": "foreign ministry",
  "وزارة داخلية": "interior ministry",
  "وزارة دفاع": "defense ministry",
  "وزارة مال": "finance ministry",
  "وزارة مالية": "finance ministry",
  "وزارة عدل": "justice ministry",
  "أمين عام": "secretary-general",
  "مدير عام": "director general",
  "مدعي عام": "public prosecutor",
  "نائب عام": "attorney general",
  "قائد عام": "commander-in-chief",
  "نيابة عام": "public prosecution",
  "ولي عهد": "crown prince",
  "مجلس نائب": "house of representatives",
  "مجلس وزير": "cabinet",
  "مجلس أمن": "security council",
  "مجلس شيخ": "senate",
  "مجلس شعب": "people's assembly",
  "مجلس إدارة": "board of directors",
  "بنك مركزي": "central bank",
  "مصرف مركزي": "central bank",
  "رجل أعمال": "businessman",
  "رجل أمن": "security officer",
  "قوة أمن": "security force",
  "شاهد عيان": "eyewitness",
  "وكالة أنباء": "news agency",
  "وكالة نبأ": "news agency",
  "وسيلة إعلام": "media outlet",
  "مؤتمر صحفي": "press conference",
  "مؤتمر صحافي": "press conference",
  "خط أنبوب": "pipeline",
  "سعر فائدة": "interest rate",
  "سعر صرف": "exchange rate",
  "وقف إطلاق": "ceasefire",
  "محكمة استئناف": "court of appeal",
  "محكمة جناية": "criminal court",
  "محكمة نقض": "court of cassation",
  "محامي دفاع": "defense lawyer",
  "هجوم إلكتروني": "cyberattack",
  "سيارة مفخخ": "car bomb",
  "جهاز طبي": "medical staff",
  "جهاز فني": "coaching staff",
  "وكيل أعمال": "agent",
  "صاحب أرض": "host",
  "دفاع مدني": "civil defense",
  "حماية مدني": "civil protection",
  "مجتمع مدني": "civil society",
  "مجتمع دولي": "international community",
  "قطاع خاص": "private sector",
  "رأي عام": "public opinion",
  "لائحة اتهام": "indictment",
  "بنية تحتي": "infrastructure",
  "طاقة متجدد": "renewable energy",
  "أمين سر": "secretary",
  "نقيب صحفي": "head of the journalists' union",
};

const byHead = new Map<string, Map<string, string>>();
for (const [pair, english] of Object.entries(pairs)) {
  const [head = "", after = ""] = pair.split(" ");
  const list = byHead.get(head) ?? new Map<string, string>();
  byHead.set(head, list.set(after, english));
}

export const pairInEnglish = (head: string, after: string): string | undefined => byHead.get(head)?.get(after);

/** What a minister or ministry is of stands before it: oil minister, health ministry. */
const ofField: Readonly<Record<string, string>> = {
  وزير: "minister",
  وزيرة: "minister",
  وزارة: "ministry",
};

export const fieldHead = (lemma: string): string | undefined => ofField[lemma];
