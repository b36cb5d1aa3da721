// An adjective with its negation, degree and joined adjectives, and with what it governs: "linked to the war".
import type { Word } from "../../schema/article.ts";
import { childrenBy, type SentenceView } from "../sentence-view.ts";
import { whenAdjectives } from "./calendar-names.ts";
import { isElative } from "./elative.ts";
import { isInAdjective, ofTwo } from "./false-idafa.ts";
import { arabic, gloss } from "./gloss.ts";
import { governedPreposition } from "./governed-prepositions.ts";
import { toComparative, toSuperlative } from "./inflect.ts";
import { nominalization } from "./nominalizations.ts";
import { hasCase } from "./noun-head.ts";
import { isPersonNoun } from "./persons.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

export const complements = (view: SentenceView, place: number) =>
  childrenBy(view, place, "obl").filter(
    (at) => hasCase(view, at) && !view.fixed.in.has(at) && !isInAdjective(view, at),
  );

/** A conflict linked to the war; but mutual attacks between them. */
export const followsNoun = (view: SentenceView, place: number): boolean =>
  complements(view, place).length > 0 &&
  !/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|mutual|joint|bilateral|trilateral|new|old|other|big|large)$/.test(
    gloss(view.words[place]) ?? "",
  );

export function adjective({ view }: Pick<Writer, "view">, place: number, depth = 0): string {
  const word = view.words[place];
  if (word === undefined || depth > 4) return "";
  const two = ofTwo(view, place);
  if (two !== null) return two;
  const when = whenAdjectives.get(word.lemma);
  const parent = view.words[view.heads[place] ?? -1];
  const ofTime = /^(?:ال)?(?:يوم|اسبوع|شهر|عام|سنه|قرن|عقد|موسم|ليله|مره|صيف|شتاء|ربيع|خريف)$/.test(parent?.norm ?? "");
  const own = (when !== undefined && ofTime ? when : degree(word, gloss(word))) ?? arabic(word.form);
  const senior = word.lemma === "كبير" && isPersonNoun(gloss(parent)) ? "senior" : null;
  const negated =
    childrenBy(view, place, "advmod").some((at) => view.words[at]?.norm === "غير") ||
    view.words[place - 1]?.norm === "غير";
  const joined = childrenBy(view, place, "conj")
    .filter((at) => view.words[at]?.upos === "ADJ")
    .map((at) => ` and ${adjective({ view }, at, depth + 1)}`)
    .join("");
  // السنوات الأخيرة: the recent ones rather than the last
  if (word.lemma === "أخير" && parent?.feats.Number === "Plur") return `recent${joined}`;
  const usual = own === "American" && !ofCulture.test(gloss(parent) ?? "") && parent?.upos !== "ADJ" ? "US" : own;
  const said =
    senior ??
    (ofSides.test(usual) && (usual === "Eastern" || land.test(gloss(parent) ?? "")) ? usual.toLowerCase() : usual);
  return `${negated ? (opposites.get(said) ?? `non-${said}`) : said}${joined}`;
}

/** غير مباشر: English has a word for what is not so. */
const opposites: ReadonlyMap<string, string> = new Map(
  "direct=indirect|legal=illegal|legitimate=illegitimate|possible=impossible|likely=unlikely|probable=improbable|precedented=unprecedented|previous=unprecedented|able=unable|capable=incapable|clear=unclear|known=unknown|official=unofficial|just=unjust|fair=unfair|sufficient=insufficient|enough=insufficient|acceptable=unacceptable|accepted=unacceptable|expected=unexpected|usual=unusual|normal=abnormal|natural=unnatural|necessary=unnecessary|regular=irregular|stable=unstable|constitutional=unconstitutional|conditional=unconditional|limited=unlimited|declared=undeclared|announced=unannounced|justified=unjustified|precise=imprecise|accurate=inaccurate|true=untrue|correct=incorrect|right=wrong|healthy=unhealthy|safe=unsafe|satisfied=dissatisfied|aware=unaware|reasonable=unreasonable|realistic=unrealistic|responsible=irresponsible|moral=immoral|ethical=unethical|effective=ineffective|human=inhumane|organized=unorganized|qualified=unqualified|ready=unprepared|willing=unwilling|useful=useless|formal=informal|armed=unarmed|complete=incomplete|equal=unequal|adequate=inadequate|appropriate=inappropriate|suitable=unsuitable|logical=illogical|sustainable=unsustainable|certain=uncertain|verified=unconfirmed|confirmed=unconfirmed|sure=unsure|specified=unspecified|permitted=forbidden|popular=unpopular|important=unimportant|married=unmarried|regulated=unregulated|visible=invisible|civilized=uncivilized|decided=undecided|resolved=unresolved|published=unpublished"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

const ofSides = /^(?:Eastern|Western)$/;
/** West of somewhere rather than of the West. */
const land =
  /^(?:countryside|bank|coast|side|part|border|region|city|province|area|wing|front|gate|entrance|outskirt|suburb|desert|slope|shore|district|neighborhood|wall|half|mountain|village|town)$/;

/** American in these; US in what concerns the state, as agencies write. */
const ofCulture =
  /^(?:people|person|man|woman|citizen|film|movie|actor|actress|director|singer|writer|author|novel|novelist|poet|artist|culture|society|dream|scientist|researcher|university|football|league|continent|public|family|voter|worker|tourist|student|musician|producer|star|player|journalist|nation|wife|husband|child)$/;

/** An indefinite elative is a comparative: أكبر alone is "bigger". */
const degree = (word: Word, own: string | null) =>
  own !== null && isElative(word) ? (word.feats.Definite === "Def" ? toSuperlative(own) : toComparative(own)) : own;

/** صراع مرتبط بالحرب: the adjective right before the preposition that it governs, though the tree hangs the phrase on the noun. */
export function governingAdjective(view: SentenceView, noun: number, child: number): number | null {
  const preposition = childrenBy(view, child, "case")[0];
  if (preposition === undefined) return null;
  const at = preposition - 1;
  const word = view.words[at];
  if (word?.upos !== "ADJ" || view.heads[at] !== noun || view.words[noun]?.upos !== "NOUN") return null;
  // النصف الأول من العام: ordinals govern nothing
  const english = governedPreposition(view.words[preposition]?.lemma ?? "", gloss(word) ?? "", false);
  return english === null || (english === "of" && /^(?:first|second|last)$/.test(gloss(word) ?? "")) ? null : at;
}

/** "winning", "leading": what follows is chosen as by the verb. */
function asVerb(own: string): PhraseOptions {
  const verb = /^[a-z]{4,}ing$/.test(own) ? nominalization(own)?.verb : undefined;
  return verb === undefined ? {} : { governor: verb };
}

export function adjectivePhrase(writer: Writer, place: number, options: PhraseOptions = {}): string {
  const { view } = writer;
  const own = adjective(writer, place).replace(/^non-/, "not ");
  return [
    own,
    ...complements(view, place).map((at) => writer.pp(at, { depth: (options.depth ?? 0) + 1, ...asVerb(own) })),
  ].join(" ");
}
