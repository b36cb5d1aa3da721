// Which words take a doing as a verb in English, and in which form: decide to, attempt to, begin -ing, prevent from -ing.
import type { DoingForm } from "./doing-phrase.ts";

const infinitives =
  /^(?:try|attempt|seek|want|refuse|decide|plan|intend|hope|agree|promise|threaten|pledge|vow|manage|fail|wish|prefer|need|prepare|offer|strive|endeavou?r|aim|aspire|be able|able|unable|ready|prepared|willing|keen|eager|determined|resolved|intent|entitled|obliged|forced|compelled|required|eligible|likely|unlikely|reluctant|hesitant|unwilling|hesitate|volunteer|pressure|invite|order|ask|qualify|desire|ability|inability|effort|decision|right|readiness|refusal|failure|intention|determination|opportunity|chance|permission|reluctance|urge|push|encourage|force|oblige|authori[sz]ed?|call|necessity|appeal|be forced|have to|rush|hasten|capacity|wait|arrange|tend|tendency|proposal|willingness|step|measure|initiative|campaign|negotiations?|talks?|mission|task|time|way|tool|mechanism|plan|project|program|programme|bid|deal|preparation|cooperate|cooperation)$/;
/** عمل على: what is worked for. */
const worked = /^(?:work|strive|act)$/;
const bareAfter = /^help$/;
const gerunds =
  /^(?:begin|start|continue|stop|resume|finish|complete|avoid|suggest|propose|recommend|include|allow|permit|oppose|favou?r|risk|involve|keep|justify|succeed|insist|possibility|go on|give up|abandon|focus|think|persist|importance|responsible|responsibility|start|policy|danger|accuse|accused|suspect|charge|credit|thank|refrain|prevent|ban|stop|prohibit|idea|way|cost|process|capable|contribute|participate|commit|committed|oblige|goal|aim|objective|target|track|path|method|means|experience|difficulty|question|risk|option|concept|hope|interested|excel|concentrate)$/;

/** The prepositions after which Arabic puts what is intended; others keep a sense of their own. */
const intending = new Set(["ل", "إلى", "على", "ب", "في", "من", "عن", ""]);

/** @param preposition the Arabic one before the doing, or "" for an object or genitive
 * @returns the form, or null where the noun stays a noun */
export function doingForm(governor: string, preposition: string): DoingForm | null {
  if (!intending.has(preposition)) return null;
  const last = governor.split(" ").at(-1) ?? "";
  const first = governor.split(" ", 1)[0] ?? "";
  for (const word of [governor, last, first]) {
    if (bareAfter.test(word)) return "bare";
    if (infinitives.test(word)) return "infinitive";
    if (worked.test(word) && (preposition === "على" || preposition === "ل")) return "infinitive";
  }
  return null;
}

/** English gerund after the governor: with its preposition where it has one. */
export const takesGerund = (governor: string): boolean =>
  gerunds.test(governor) || gerunds.test(governor.split(" ", 1)[0] ?? "");
