import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { afterComplementizer } from "./after-that.ts";
import { agrees } from "./agreement.ts";
import { asFor } from "./as-for.ts";
import { subjectAhead } from "./cataphora.ts";
import { doerToBe } from "./controlled.ts";
import { sameOfficeAs } from "./counterpart.ts";
import { ofWhatIsDescribed } from "./described.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { dummy, opensNothing, opensQuotation } from "./dummy.ts";
import { expects } from "./expects.ts";
import { befallen } from "./fate.ts";
import { speakerAround } from "./first-person.ts";
import { absorb } from "./join.ts";
import { whoIsJudged } from "./judged.ts";
import { joinedTo, modifiedNoun } from "./modified.ts";
import { ofTheirOwn } from "./of-its-own.ts";
import { opponentOf } from "./opponents.ts";
import { bodyOf } from "./own-body.ts";
import { ownCountry } from "./own-country.ts";
import { ownedAgain } from "./owned-again.ts";
import { lastPair, together } from "./pairs.ts";
import { wholeBefore } from "./partitive.ts";
import { nominal } from "./phrase-heads.ts";
import { notHimself } from "./quoted-self.ts";
import { selfHost, selfMeant } from "./reflexive.ts";
import { relativeHead, toldOf } from "./relative-head.ts";
import { resumedBefore } from "./resumptive.ts";
import { mostSalient } from "./salience.ts";
import { eventBefore, holderBefore, phraseBefore, standsForNothing } from "./separating.ts";
import { inTheWordsOf } from "./teller.ts";
import { demonstrative } from "./that.ts";
import { toldByNoun } from "./told-by.ts";
import { topicAgain } from "./topic-again.ts";
import { animate, wantedBy } from "./wanted.ts";

export interface Found {
  readonly entity: Draft;
  readonly by: string;
}

export function placePronoun(discourse: Discourse, at: number): void {
  const word = discourse.words[at];
  if (word === undefined || word.feats.PronType !== "Prs") return;
  const found = word.feats.Person === "3" ? antecedent(discourse, word) : quoted(discourse, word);
  if (found === null) return;
  discourse.mention(found.entity, {
    start: word.start,
    end: word.end,
    form: "pronoun",
    head: at,
    basis: "coreference",
    by: found.by,
  });
  ownCountry(discourse, word, found.entity);
  ownBody(discourse, word, found.entity);
  sameOfficeAs(discourse, word, found.entity);
}

/** ذلك and هؤلاء without a noun. */
export function placeDemonstrative(discourse: Discourse, at: number): void {
  const word = discourse.words[at];
  const entity = word === undefined ? null : demonstrative(discourse, word);
  if (word === undefined || entity === null) return;
  discourse.mention(entity, {
    start: word.start,
    end: word.end,
    form: "pronoun",
    head: at,
    basis: "coreference",
    by: "entity/pronoun.demonstrative",
  });
}

function quoted(discourse: Discourse, word: Word): Found | null {
  const entity = word.feats.Person === "1" ? speakerAround(discourse, word) : null;
  return entity === null ? null : { entity, by: "entity/pronoun.quoted-speaker" };
}

/** فريقه: his team, where the article has said which. */
function ownBody(discourse: Discourse, word: Word, owner: Draft): void {
  const noun = discourse.words[word.index - 1];
  if (noun === undefined || noun.token !== word.token || noun.upos !== "NOUN") return;
  const body =
    bodyOf(discourse, noun, owner) ?? opponentOf(discourse, noun, owner) ?? ownedAgain(discourse, noun, owner);
  if (body === null) return;
  const before = discourse.at.get(noun.index);
  if (before !== undefined && before !== body && before.mentions.length === 1 && !before.named)
    absorb(discourse, before, body);
  else if (before === undefined)
    discourse.mention(body, {
      start: noun.start,
      end: word.end,
      form: "nominal",
      head: noun.index,
      basis: "coreference",
      by: "entity/nominal.own-body",
    });
}

function antecedent(discourse: Discourse, word: Word): Found | null {
  const { tree } = discourse;
  const at = word.index;
  const deprel = relation(tree.deprels[at] ?? "");
  const subject = deprel === "nsubj" || deprel === "dislocated";
  const clauses = discourse.clausesAbove(at);
  const above = tree.heads[at] ?? -1;
  const host = selfHost(discourse, word);
  if (host !== null) {
    const self = selfMeant(discourse, word, host);
    if (self !== null) return { entity: self, by: "entity/pronoun.self" };
  }
  if (word.part === "base") {
    if (standsForNothing(discourse, word)) {
      const event = eventBefore(discourse, word);
      return event === null ? null : { entity: event, by: "entity/pronoun.event" };
    }
    const here = phraseBefore(discourse, word);
    if (here !== null) return { entity: here, by: "entity/pronoun.phrase-before" };
  }
  if (subject && (dummy(discourse, at, above) || opensNothing(discourse, word))) return null;
  const cited = quotedFrom(discourse, word);
  if (cited !== null && agrees(cited, word.feats, "pronoun"))
    return { entity: cited, by: "entity/pronoun.quoted-from" };
  const owner = holderBefore(discourse, word);
  if (owner !== null) return { entity: owner, by: "entity/pronoun.phrase-before" };
  const teller = inTheWordsOf(discourse, word);
  if (teller !== null) return { entity: teller, by: "entity/pronoun.teller" };
  const told = toldByNoun(discourse, word);
  if (told !== null) return { entity: told, by: "entity/pronoun.told" };
  const barred = notHimself(discourse, word);
  const allowed = (entity: Draft | null): entity is Draft => entity !== null && entity !== barred;
  if (!subject && word.part === "enclitic") {
    const own = modifiedNoun(discourse, word) ?? joinedTo(discourse, word);
    if (allowed(own)) return { entity: own, by: "entity/pronoun.joined" };
  }
  const again = subject ? null : topicAgain(discourse, word, clauses);
  if (allowed(again)) return { entity: again, by: "entity/pronoun.topic-again" };
  const owning = ofTheirOwn(discourse, word, clauses);
  if (allowed(owning)) return { entity: owning, by: "entity/pronoun.of-its-own" };
  const before = subject ? undefined : resumedBefore(discourse, word);
  if (before !== undefined && (before.entity === null || allowed(before.entity)))
    return before.entity === null ? null : { entity: before.entity, by: "entity/pronoun.relative" };
  if (!subject) {
    const resumed = relativeHead(discourse, word, deprel, clauses);
    if (allowed(resumed)) return { entity: resumed, by: "entity/pronoun.relative" };
  }
  // متهما إياه: most often of who or what was named last, never of who does it.
  if (discourse.words[above]?.norm === "ايا" || discourse.words[at - 1]?.norm === "ايا") {
    const { not } = wantedBy(discourse, word, { animate: false, subject: false });
    const near = nearest(discourse, word, (entity) => !not.has(entity));
    if (allowed(near)) return { entity: near, by: "entity/pronoun.carried" };
  }
  const topic = asFor(discourse, word);
  if (allowed(topic)) return { entity: topic, by: "entity/pronoun.as-for" };
  const whole = wholeBefore(discourse, word);
  if (whole !== null) return { entity: whole, by: "entity/pronoun.partitive" };
  const ahead = subjectAhead(discourse, word);
  if (ahead !== null) return { entity: ahead, by: "entity/pronoun.subject-ahead" };
  const prior = discourse.words[at - 1];
  // وهو عضو, after a name: the nearest that agrees.
  if (word.part === "base" && (prior?.upos === "CCONJ" || prior?.form === "،")) {
    const near = nearest(discourse, word);
    if (allowed(near)) return { entity: near, by: "entity/pronoun.nearest" };
  }
  if (subject && word.part === "enclitic" && besides(discourse, word)) {
    const near = nearest(discourse, word);
    if (allowed(near)) return { entity: near, by: "entity/pronoun.nearest" };
  }
  if (subject && word.part === "enclitic") {
    const of = toldOf(discourse, word);
    if (allowed(of)) return { entity: of, by: "entity/pronoun.relative" };
    const judged = whoIsJudged(discourse, word);
    if (allowed(judged)) return { entity: judged, by: "entity/pronoun.judged" };
    const found = afterComplementizer(
      discourse,
      word,
      clauses.filter((one) => one !== above),
    );
    if (found !== null && found.entity !== barred) return found;
    // قائلا إنه السبيل الوحيد: the last thing that was named in the sentence, or what was told in many words.
    if (expects(discourse, word) === "thing") {
      const near = nearest(discourse, word, (entity) => entity.type !== "person" && !entity.human);
      return allowed(near) ? { entity: near, by: "entity/pronoun.nearest" } : null;
    }
    if (opensQuotation(discourse, word, above)) return null;
  }
  const described = subject ? null : ofWhatIsDescribed(discourse, word);
  if (allowed(described)) return { entity: described, by: "entity/pronoun.described" };
  const victim = subject
    ? null
    : befallen(discourse, word, (entity) => entity.human && agrees(entity, word.feats, "pronoun"));
  if (allowed(victim)) return { entity: victim, by: "entity/pronoun.befallen" };
  const doer = subject ? null : doerToBe(discourse, word);
  if (allowed(doer)) return { entity: doer, by: "entity/pronoun.controlled" };
  const best = mostSalient(discourse, wantedBy(discourse, word, { animate: animate(discourse, word), subject }));
  if (best !== null) return { entity: best, by: "entity/pronoun.salient" };
  if (word.feats.Number !== "Dual") return null;
  const pair = lastPair(discourse, word, () => true);
  return pair === null ? null : { entity: together(discourse, pair, word), by: "entity/pronoun.pair" };
}

/** علما أنها, علما بأنه: a remark about what was named right before. */
const besides = ({ words }: Discourse, word: Word) =>
  words[word.index - 2]?.norm === "علما" || words[word.index - 3]?.norm === "علما";

/** نقلت عن مصدر قوله: the words are of the one quoted. */
function quotedFrom(discourse: Discourse, word: Word): Draft | null {
  const host = discourse.words[word.index - 1];
  if (host === undefined || host.token !== word.token || host.upos !== "NOUN") return null;
  const { tree, words } = discourse;
  const above = tree.heads[host.index] ?? -1;
  if (words[above]?.upos === "NOUN" && host.norm === "قول" && words[above - 1]?.norm === "عن")
    return discourse.holder(above);
  if (words[above]?.entry?.frame !== "quote") return null;
  const from = childrenBy(discourse.tree, above, "obl").find(
    (child) => discourse.words[childBy(discourse.tree, child, "case") ?? -1]?.norm === "عن",
  );
  return from === undefined ? null : discourse.holder(from);
}

/** اختار النادي لأنه قدم له عرضا: who does it to another of the same form is the object, whose deed is the reason. */
function _givesReason({ words }: Discourse, word: Word): boolean {
  if (words[word.index - 1]?.norm !== "لان" || words[word.index + 1]?.upos !== "VERB") return false;
  const next = words[word.index + 2];
  const other = next?.upos === "ADP" ? words[word.index + 3] : next;
  return (
    other?.part === "enclitic" &&
    other.upos === "PRON" &&
    other.feats.Gender === word.feats.Gender &&
    other.feats.Number === word.feats.Number
  );
}

/** A pronoun looks back this many words for the nearest noun. */
const nearestReach = 80;

/** The nearest noun before in the sentence that agrees. */
function nearest(discourse: Discourse, word: Word, fits: (entity: Draft) => boolean = () => true): Draft | null {
  for (let at = word.index - 1; at >= Math.max(0, word.index - nearestReach); at--) {
    const before = discourse.words[at];
    if (before === undefined || before.sentence !== word.sentence) return null;
    const known = discourse.at.get(at);
    if (known === undefined && !nominal(discourse, before)) continue;
    if (before.upos === "PRON") continue;
    const entity = known ?? discourse.holder(at);
    if (entity !== null && agrees(entity, word.feats, "pronoun") && fits(entity)) return entity;
  }
  return null;
}
