// Whether a noun with ال is one that readers know ("the detainees") or a kind as a whole, which English leaves bare ("migrants").
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { isElative } from "./elative.ts";
import { ofTwo } from "./false-idafa.ts";
import { gloss } from "./gloss.ts";
import { countedAlthoughVerbal } from "./mass-nouns.ts";
import { nominalization, verbWithout } from "./nominalizations.ts";
import { hasCase, type NounHead } from "./noun-head.ts";

/** Plurals that are known from the situation. English, last word. */
const knownPlurals =
  /(?:^|[ -])(?:authorities|results|parties|sides|streets|conditions|circumstances|forces|police|details|elections?|talks|negotiations|events|regions|areas|states|provinces|districts|countries|troops|residents|inhabitants|people|leaders|victims|dead|wounded|missing|injured|suspects|defendants|accused|detainees|prisoners|hostages|attackers|perpetrators|participants|attendees|demonstrators|protesters|rebels|players|passengers|survivors|ministers|deputies|members|Houthis|Americans|Palestinians|Israelis|kidnappers|assailants|gunmen|militants|fighters|organizers|winners|rescuers|firefighters|developments|days|weeks|months|years|hours|moments|agreements|attacks|presidents|teams|clubs|armies|seas|skies|polls|Olympics|media|opposition|judiciary|public|borders?|coasts?|tribes|clashes|factions|two|others|former|latter|first|last)$/;

/** Adjectives that single something out. */
const singlesOut =
  /^(?:other|same|last|first|next|final|current|remaining|former|latter|previous|recent|past|coming|aforementioned|said|two|main|only|new|opposing|competent|concerned|relevant|warring|rival|neighboring)$/;

const partitives =
  /^(?:أحد|إحدى|واحد|معظم|نصف|ثلث|ربع|خمس|أغلب|أغلبية|غالبية|أكثرية|بقية|باقي|آخر|أول|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|اثنان|اثنين)$/;

/** As subjects these are spoken of in general, too. */
const generalSubjects =
  /^(?:prices|investors|experts|analysts|observers|scientists|researchers|economists|critics|historians|markets|exports|imports|stocks|shares|revenues|temperatures|doctors|smartphones|women|children|young people|snipers)$/;

const firstPlaces = new WeakMap<SentenceView["words"], ReadonlyMap<string, number>>();

/** Where each noun is used first in the article: what was told of before is known. */
function firstPlace(words: SentenceView["words"], lemma: string): number {
  let first = firstPlaces.get(words);
  if (first === undefined) {
    const map = new Map<string, number>();
    words.forEach((word, place) => {
      if (word.upos === "NOUN" && !map.has(word.lemma)) map.set(word.lemma, place);
    });
    firstPlaces.set(words, map);
    first = map;
  }
  return first.get(lemma) ?? -1;
}

/** @param head the noun as English has it
 * @returns whether English says it without "the" though Arabic has ال */
export function isGeneral(view: SentenceView, place: number, head: NounHead): boolean {
  const word = view.words[place];
  if (word === undefined || word.feats.Definite !== "Def" || word.feats.Number === "Dual") return false;
  if (word.upos !== "NOUN" || view.mentionAt.get(place)?.form === "name") return false;
  // أحد المتطوعين: one of those who are known
  if (partitives.test(view.words[view.heads[place] ?? -1]?.lemma ?? "")) return false;
  const children = view.children[place] ?? [];
  if (children.some((at) => ["acl", "nummod", "det"].includes(relationOf(view, at)))) return false;
  if (childrenBy(view, place, "nmod").some((at) => !hasCase(view, at))) return false;
  if (
    childrenBy(view, place, "amod").some(
      (at) => singlesOut.test(gloss(view.words[at]) ?? "") || isSuperlative(view, at),
    )
  )
    return false;
  if (/^(?:بشر|ناس|إنسان|شتاء|صيف|ربيع|خريف)$/.test(word.lemma)) return true;
  if (head.plural) return isGeneralPlural(view, place, head.text);
  // تهمة القتل: charges are of a kind
  if (word.feats.VerbForm === "Vnoun" && /^(?:تهمة|جريمة|جرم|جناية|قضية)$/.test(view.words[place - 1]?.lemma ?? ""))
    return view.heads[place] === place - 1;
  return (
    word.feats.VerbForm === "Vnoun" &&
    namesDoing(head.text) &&
    relationOf(view, place) !== "nsubj" &&
    word.feats.Number !== "Plur" &&
    !knownDoings.test(head.text) &&
    !countedAlthoughVerbal.has(head.text.split(" ").at(-1) ?? head.text) &&
    firstPlace(view.words, word.lemma) === place
  );
}

/** Of a doing, not of a thing that has a verbal noun for its name: a flag, a grave. */
const namesDoing = (text: string): boolean =>
  nominalization(text) !== null ||
  verbWithout(text) !== null ||
  /(?:ion|ment|ing|ance|ence|ity|ness|al|ure|ship|ism|y)$|^(?:concern|anger|fear|hope|control|love|trust|doubt|interest|work|help|talk|debate|respect|support|dispute|delay|growth|travel|progress|access|praise|blame|influence|pressure|hunger|abuse|neglect|trade|speech|thought|silence)$/.test(
    text,
  );

/** Doings that are told of as the one that goes on. */
const knownDoings =
  /(?:^| )(?:opposition|confrontation|contest|law|understanding|tests?|qualification|occupation|siege|uprising|revolution|blockade|event|accident|incident|war|project|opening|beginning|end|return|departure|outbreak|arrival|capital|talk|exam|team|project|process|party|address|assassination|sign|arrest|distance|matter|situation|file|case|position|crowd|rest|remainder|result|work|presidency|judiciary|caliphate|organization|management|administration|leadership|government|rule|army|series|coalition|alliance|union|federation|border|text|show|speech|draw|start|launch|release|coup|convoy|choice|stance|summit|movement|trend|problem|crisis|system|reason|cause|rate|target|goal|question|answer|visitor)$/;

function isGeneralPlural(view: SentenceView, place: number, text: string): boolean {
  const lemma = view.words[place]?.lemma ?? "";
  if (knownPlurals.test(text)) return false;
  // تسجيل الأهداف: what a doing is done to, as a kind
  const above = view.words[view.heads[place] ?? -1];
  if (
    above?.feats.VerbForm === "Vnoun" &&
    relationOf(view, place) === "nmod" &&
    childrenBy(view, place, "amod", "nmod").length === 0 &&
    things.test(text)
  )
    return true;
  if (firstPlace(view.words, lemma) !== place) return generalSubjects.test(text);
  if (relationOf(view, place) !== "nsubj") return true;
  return generalSubjects.test(text) || deprelOf(view, place) === "nsubj:pass" || nationals(view, place);
}

/** Things that are done in general: scoring goals, counting votes, buying shares. */
const things =
  /^(?!.*(?:sides|parties|countries|states|ministers|leaders|hostages|prisoners|detainees|authorities)$)[a-z -]+s$/;

/** المستثمرون الأجانب, القوات الروسية as a subject: of their kind. */
const nationals = (view: SentenceView, place: number) =>
  childrenBy(view, place, "amod").some((at) =>
    /^(?:foreign|local|Western|Arab|European)$/.test(gloss(view.words[at]) ?? ""),
  );

/** الشركات الأكثر تضررا: no kind, but those most affected. */
const isSuperlative = (view: SentenceView, at: number): boolean =>
  (isElative(view.words[at]) && view.words[at]?.feats.Definite === "Def") ||
  /^(?:most|least) /.test(ofTwo(view, at) ?? "");
