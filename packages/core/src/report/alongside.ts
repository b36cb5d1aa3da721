// Participles of saying that look like nouns: …، داعية إلى الهدوء؛ …، متهما الحكومة بالتقصير؛ المسافرون مدعوون إلى الانتظار.
import { frameOf } from "../lexicon/frames.ts";
import { partyAt, type Reading } from "../model/reading.ts";
import { childBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Report } from "../schema/facts.ts";
import { modeOf, phraseContent } from "./content.ts";
import { makeReport } from "./make-report.ts";
import { active, activeForms, endings, passive, passiveForms } from "./participle-forms.ts";
import { quotedContent } from "./quotation.ts";
import { isClaim, isComment } from "./said.ts";
import { sourceOf, speakerInSentence } from "./source.ts";
import type { Source } from "./source-at.ts";
import { strayClause, strayPhrase } from "./stray.ts";

export function fromAlongside(reading: Reading, word: Word, earlier: readonly Report[]): Report | null {
  if (word.part !== "base" || word.upos === "VERB" || word.feats.Definite === "Def") return null;
  return activeAt(reading, word, earlier) ?? passiveAt(reading, word);
}

function activeAt(reading: Reading, word: Word, earlier: readonly Report[]): Report | null {
  const { words } = reading;
  const kind = activeForms.has(word.norm) ? active.get(word.norm.replace(endings, "")) : undefined;
  if (kind === undefined || words[word.index + 1]?.part === "enclitic") return null;
  let before = word.index - 1;
  if (words[before]?.upos === "CCONJ") before--;
  const says = /^قائل/u.test(word.norm) && /^(?:إن|ان|أن|:|"|«|“)$/u.test(words[word.index + 1]?.form ?? ""); // قائلة إنها: no comma needed
  if ((!says && !/[،,»”"؛)]/u.test(words[before]?.form ?? "")) || words[before]?.sentence !== word.sentence)
    return null;
  const [name, preposition] = kind;
  const report = frameOf(name)?.report;
  if (nounLike.has(word.norm) && !isFollowed(words[word.index + 1], preposition)) return null;
  const content = report === undefined ? null : saidAt(reading, word, preposition, report.mention === true);
  const head = words[content?.head ?? -1];
  if (name === "refuse" && !isComment(head) && !isClaim(head)) return null; // رافضا المغادرة
  const source = speakerOf(reading, word, earlier);
  if (report === undefined || content === null || source === null) return null;
  return makeReport(reading, word, {
    act: name === "refuse" && isComment(head) ? "refuse-comment" : report.act,
    frame: report,
    mode: modeOf(reading, content.spans, content.kind),
    source,
    content: content.spans,
    by: "report.participle",
  });
}

/** لافتة (a banner), مضيفة (a hostess), متابعة (a follow-up): participles only right before what is said. */
const nounLike: ReadonlySet<string> = new Set(
  ["لافت", "مضيف", "متابع", "مرجح", "معقب", "مذكر", "مقر", "منوه", "مستبعد", "متوقع"].flatMap((stem) => [
    `${stem}ه`,
    `${stem}ا`,
  ]),
);
const isFollowed = (next: Word | undefined, preposition: string) =>
  next !== undefined &&
  (/^(?:إن|ان|أن|:|"|«|“)$/u.test(next.form) || (preposition !== "" && next.lemma === preposition));

function saidAt(reading: Reading, word: Word, preposition: string, mention: boolean) {
  const clause = strayClause(reading, word.index, preposition);
  if (clause !== null) return phraseContent(reading, word.index, clause.head, clause.mark);
  const phrase = strayPhrase(reading, word.index, new Set(["said"]), { [preposition]: "said" });
  if (phrase !== null) return phraseContent(reading, word.index, phrase, null);
  const next = reading.words[word.index + 1];
  const named = mention && preposition === "" && next?.part === "base" && /^(?:NOUN|PRON)$/.test(next.upos);
  if (named) return phraseContent(reading, word.index, next.index, null); // نافيا ما تردد، رافضا التعليق
  const end = reading.words[Math.min(word.index + REACH, reading.words.length - 1)]?.end ?? word.end;
  const quoted = quotedContent(reading, word.index, end);
  return quoted === null ? null : { spans: quoted, head: -1, kind: "clause" as const };
}
const REACH = 12;

/** Who says the sentence that the participle is in: the source of the nearest report there that is not inside another's words, or the subject of its verb. */
function speakerOf(reading: Reading, word: Word, earlier: readonly Report[]): Source | null {
  const { words, tree } = reading;
  const here = speakerInSentence(reading, word, earlier);
  if (here !== null) return here;
  let root = word.index;
  for (let steps = 0; steps < 60 && (tree.heads[root] ?? -1) >= 0; steps++) root = tree.heads[root] ?? -1;
  if (words[root]?.upos !== "VERB" || root >= word.index) return null;
  const source = sourceOf(reading, root, earlier);
  return source.party === null ? source : { ...source, party: { ...source.party, basis: "inherited" } };
}

function passiveAt(reading: Reading, word: Word): Report | null {
  const { tree, words } = reading;
  if (!passiveForms.has(word.norm)) return null;
  const kind = passive.get(word.norm.replace(/(?:ون|ين|ان|ه|ات)$/u, ""));
  const subject = childBy(tree, word.index, "nsubj");
  if (kind === undefined || subject === undefined || subject > word.index) return null;
  const [name, preposition] = kind;
  const report = frameOf(name)?.report;
  const next = words[word.index + 1];
  if (report === undefined || next?.lemma !== preposition || next.upos !== "ADP") return null;
  const head = tree.heads[next.index] ?? -1;
  if (head <= next.index) return null;
  const content = phraseContent(reading, word.index, head, null);
  const made = makeReport(reading, word, {
    act: report.act,
    frame: report,
    mode: modeOf(reading, content.spans, "phrase"),
    source: { party: null, type: "impersonal", head: -1 },
    content: content.spans,
    by: "report.participle.passive",
  });
  return { ...made, addressee: name === "accuse" ? null : partyAt(reading, subject) };
}
