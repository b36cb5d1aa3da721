// The head of an English noun phrase: its noun, singular or plural, with what Arabic says in two words and English in one.
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { weekdays } from "./calendar-names.ts";
import { arabic, gloss } from "./gloss.ts";
import { plural } from "./inflect.ts";
import { massNouns } from "./mass-nouns.ts";
import { formsOfTheirOwn, nounCompounds } from "./noun-compounds.ts";
import { nounEnglish } from "./noun-sense.ts";
import { isPersonNoun } from "./persons.ts";

export interface NounHead {
  readonly text: string;
  readonly plural: boolean;
  readonly mass: boolean;
  /** Words that have gone into it. */
  readonly used: ReadonlySet<number>;
}

export const hasCase = (view: SentenceView, place: number) => childrenBy(view, place, "case").length > 0;

/** The genitive of an idafa: a noun dependent without a preposition. */
export const genitive = (view: SentenceView, place: number) =>
  childrenBy(view, place, "nmod").find(
    (at) => at > place && !hasCase(view, at) && view.words[at]?.upos !== "PRON" && !isLooseDay(view, place, at),
  );

/** جلسة يوم الخميس: the day says when, it does not make the session definite; مساء الخميس it does. */
export const isLooseDay = (view: SentenceView, place: number, at: number) => {
  const norm = view.words[at]?.norm ?? "";
  return (
    (norm === "يوم" || weekdays.has(norm)) &&
    view.words[place]?.feats.Definite !== "Def" &&
    !timeNoun.test(view.words[place]?.norm ?? "")
  );
};
const timeNoun = /^(?:ال)?(?:يوم|مساء|صباح|فجر|ظهر|ليل|ليله|عصر|نهايه|بدايه|مطلع|منتصف|اليوم|غد|امس|حلول|كل)$/;

export function nounHead(view: SentenceView, place: number): NounHead {
  const word = view.words[place];
  const nothing = new Set<number>();
  if (word === undefined) return { text: "", plural: false, mass: false, used: nothing };
  const many = isPlural(view, place);
  const own =
    /^(?:المراه|المرأه)$/.test(word.norm) && isOfKind(view, place)
      ? { en: "women", plural: true }
      : formsOfTheirOwn.get(withoutArticle(word.norm));
  const compound = compoundAt(view, place);
  if (compound !== null)
    return {
      text: many ? plural(compound.en) : compound.en,
      plural: many,
      mass: isMass(compound.en),
      used: compound.used,
    };
  if (own !== undefined && word.upos === "NOUN")
    return { text: own.en, plural: own.plural, mass: massNouns.has(own.en), used: nothing };
  const singular = nounEnglish(view, place);
  if (singular === null) return { text: arabic(word.form), plural: many, mass: false, used: nothing };
  if (singular === "many") return { text: "many", plural: true, mass: false, used: nothing };
  // المشككون: adjectives that stand for people
  if (
    many &&
    word.upos === "ADJ" &&
    /^[a-z-]+(?:ed|al|ic|ive|ous|ent|ant|ful|able|ible|less|y|ing|en|or|ar|id|se|te|ge)$/.test(singular) &&
    !isPersonNoun(singular) &&
    word.feats.Gender !== "Fem"
  )
    return { text: `${singular} people`, plural: true, mass: false, used: nothing };
  const mass = isMass(singular) || (!many && isAbstract(singular));
  return { text: many && !mass ? plural(singular) : singular, plural: many && !mass, mass, used: nothing };
}

/** مشاركة المرأة: women, where no woman was told of before. */
const isOfKind = (view: SentenceView, place: number): boolean =>
  relationOf(view, place) === "nmod" &&
  (view.children[place] ?? []).every((at) => relationOf(view, at) === "case") &&
  !view.words
    .slice(Math.max(0, place - 400), place)
    .some(
      ({ lemma, feats }) => /^(?:امرأة|مرأة|سيدة)$/.test(lemma) && feats.Number === "Sing" && feats.Definite !== "Def",
    );

/** Fragility, kindness, heroism: qualities are not counted. */
const isAbstract = (noun: string): boolean =>
  /[a-z](?:ity|ness|ism|ance|ence|hood|tude|acy)$/.test(noun) && !counted.test(noun);
const counted =
  /(?:city|university|community|authority|activity|facility|minority|majority|quantity|commodity|entity|identity|priority|ability|capacity|municipality|personality|nationality|locality|possibility|opportunity|necessity|responsibility|reality|speciality|charity|university|casualty|witness|business|illness|weakness|likeness|audience|conference|sentence|residence|sequence|consequence|influence|difference|preference|experience|existence|province|alliance|ambulance|appearance|ordinance|instance|substance|distance|circumstance|grievance|performance|finance|balance|allowance|entrance|chance|dance|advance|romance|presence|absence|occurrence|outbreak|mechanism|organism|neighborhood|childhood|multitude|attitude|altitude|latitude|embassy|conspiracy|candidacy|pharmacy|legacy|inheritance|insurance|maintenance|importance|reference|prince|fence|science|licence|silence|appliance|evidence|intelligence|festivity|celebrity|university|obscenity|atrocity|hostility|rarity|utility|security|quality|inequality|fatality|disability|cavity|deity|novelty|parity|vicinity|proximity|polarity|trinity|eternity|infinity|dignity|deformity)$/;

/** "water", and "drinking water". */
const isMass = (noun: string) => massNouns.has(noun) || massNouns.has(noun.split(" ").at(-1) ?? noun);

function compoundAt(view: SentenceView, place: number): { en: string; used: ReadonlySet<number> } | null {
  const head = view.words[place];
  for (const child of view.children[place] ?? []) {
    if (child < place || child > place + 3) continue;
    const relation = relationOf(view, child);
    if (relation !== "nmod" && relation !== "amod") continue;
    const by = hasCase(view, child) && !withLam(view, place, child) ? `${view.words[child - 1]?.lemma ?? ""} ` : "";
    const en = nounCompounds.get(`${head?.lemma}|${by}${view.words[child]?.lemma}`);
    if (en === undefined) continue;
    // وقف إطلاق النار: the fire is in the ceasefire
    const third = genitive(view, child);
    const more = third !== undefined && /^(?:نار|أسبوع)$/.test(view.words[third]?.lemma ?? "") ? [third] : [];
    return { en, used: new Set([child, ...more]) };
  }
  // جنوب شرق البلاد: the southeast
  const [pole, side] = [poles[head?.lemma ?? ""], sides[view.words[place + 1]?.lemma ?? ""]];
  if (pole !== undefined && side !== undefined && view.heads[place + 1] === place)
    return { en: `${pole}${side}`, used: new Set([place + 1]) };
  return redoing(view, place);
}

/** رئيسا للوزراء: the indefinite office takes its genitive with ل. */
const withLam = (view: SentenceView, place: number, child: number): boolean =>
  child === place + 2 && view.words[place + 1]?.lemma === "ل" && view.words[child]?.feats.Definite === "Def";

const poles: Readonly<Record<string, string>> = { شمال: "north", جنوب: "south" };
const sides: Readonly<Record<string, string>> = { شرق: "east", غرب: "west", شرقي: "east", غربي: "west" };

/** إعادة تقييم is "reassessment". */
function redoing(view: SentenceView, place: number): { en: string; used: ReadonlySet<number> } | null {
  if (view.words[place]?.lemma !== "إعادة") return null;
  const done = genitive(view, place);
  const en = done === undefined || view.words[done]?.feats.VerbForm !== "Vnoun" ? null : gloss(view.words[done]);
  return done === undefined || en === null
    ? null
    : { en: `re${en.startsWith("e") ? "-" : ""}${en}`, used: new Set([done]) };
}

/** Names are singular; numbers above one, duals and joined nouns are plural. */
export function isPlural(view: SentenceView, place: number): boolean {
  const word = view.words[place];
  if (word === undefined) return false;
  if (view.mentionAt.get(place)?.form === "name")
    return view.entityOf.get(view.mentionAt.get(place)?.entity ?? "")?.type === "group";
  if (view.fixed.in.get(place)?.kind === "name") return false;
  const numbers = childrenBy(view, place, "nummod").filter((at) => at < place || word.feats.Number === "Plur");
  if (numbers.length > 0) return numbers.some((at) => !/^(?:1|واحد|واحده)$/.test(view.words[at]?.norm ?? ""));
  // أبا الضحية: one father in the accusative
  if (/^(?:أب|أخ|حم)$/.test(word.lemma) && word.feats.Number === "Dual" && !/[يا]ن$/.test(word.form)) return false;
  const own = formsOfTheirOwn.get(withoutArticle(word.norm));
  if (own !== undefined && compoundAt(view, place) === null) return own.plural;
  return word.feats.Number === "Plur" || word.feats.Number === "Dual";
}

/** Agreement: a joined subject is plural, and so is one that a quantity above one counts. */
export function isPluralSubject(view: SentenceView, place: number): boolean {
  if (
    childrenBy(view, place, "conj").some(
      (at) => !["VERB", "AUX", "ADJ"].includes(view.words[at]?.upos ?? "") && view.words[at]?.norm !== "ذلك",
    )
  )
    return true;
  const word = view.words[place];
  if (word?.norm === "من") return true;
  if (
    view.mentionAt.get(place)?.form === "name" &&
    /(?:talks|negotiations|forces)$/i.test(view.entityOf.get(view.mentionAt.get(place)?.entity ?? "")?.name.en ?? "")
  )
    return true;
  if (word?.upos === "PRON") return word.feats.Number === "Plur" || word.feats.Number === "Dual";
  if (word?.upos === "NUM") return !/^(?:1|واحد|واحده)$/.test(word.norm);
  const counted = view.fixed.in.get(place)?.complement ?? null;
  if (counted !== null) return isPlural(view, counted) || view.words[counted]?.upos === "NUM";
  if (/^(?:أكثر|أقل)$/.test(word?.lemma ?? ""))
    return childrenBy(view, place, "nmod", "obl").some((at) => isPlural(view, at));
  if (/^(?:بعض|جميع|كافة|معظم|عدة|كل|مختلف|شتى|أغلب|غالبية)$/.test(word?.lemma ?? "")) {
    const term = genitive(view, place) ?? -1;
    return isPlural(view, term) && (word?.lemma !== "كل" || isDefinite(view, term));
  }
  const owner = childrenBy(view, place, "nmod").find((at) => view.words[at]?.upos === "PRON" && !hasCase(view, at));
  if (owner !== undefined && /^(?:نصف|ثلث|ربع|أغلب|غالبية|أغلبية)$/.test(word?.lemma ?? ""))
    return view.words[owner]?.feats.Number === "Plur";
  const head = nounHead(view, place);
  if (/(?:inhabitants|people|police|talks|troops|goods)$/.test(head.text)) return true;
  return head.plural || (isPlural(view, place) && !head.mass);
}

export function isDefinite(view: SentenceView, place: number, depth = 0): boolean {
  const word = view.words[place];
  if (word === undefined || depth > 8) return false;
  if (word.feats.Definite === "Def" || word.upos === "PROPN" || view.mentionAt.get(place)?.form === "name") return true;
  const owner = childrenBy(view, place, "nmod").find(
    (at) => !hasCase(view, at) && !view.fixed.in.has(at) && !isLooseDay(view, place, at),
  );
  return owner !== undefined && (view.words[owner]?.upos === "PRON" || isDefinite(view, owner, depth + 1));
}

const withoutArticle = (norm: string) => (norm.startsWith("ال") ? norm.slice(2) : norm);

/** ركلات الجزاء هذه: the demonstrative after its noun. */
export const isPointing = (view: SentenceView, at: number): boolean =>
  /^(?:هذا|هذه|هذي|ذلك|تلك|هولاء|هؤلاء|اولئك)$/.test(view.words[at]?.norm ?? "") &&
  /^(?:nmod|appos)$/.test(relationOf(view, at)) &&
  at > (view.heads[at] ?? at) &&
  view.words[at + 1]?.upos !== "NOUN" &&
  (view.children[at] ?? []).length === 0;
