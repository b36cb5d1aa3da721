// Passives that Arabic writing does not show: حددت جلسة (a session was set), قتلوا (were killed), تعتبر (is considered).
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { isBody } from "./acting-nouns.ts";
import { isPersonAt } from "./persons.ts";
import { verbEnglish, verbSense } from "./verb-sense.ts";

/** Somebody does these to somebody; without an object they were done to the subject. */
const always =
  /^(?:kill|wound|injure|arrest|detain|kidnap|displace|rescue|execute|evacuate|imprison|jail|appoint|elect|bury|assassinate|deport|acquit|behead|slaughter)$/;
/** Arabic lemmas of what is done to people, where their English may stand without an object. */
const taken = /^(?:نقل|اقتاد|أودع|أحال|أجلى|احتجز|أسعف|استدعى|شيع|دفن|استجوب|حاكم|بايع|لقب)$/;

/** A thing does none of these by itself. */
const ofThings =
  /^(?:determine|set|raise|publish|announce|sign|hold|use|take|make|provide|cancel|postpone|impose|destroy|damage|adopt|approve|appoint|choose|issue|produce|present|steal|build|establish|found|release|find|describe|lift|refer|know|name|expose|exclude|deploy|distribute|offer|allocate|spend|send|hit|target|bombard|storm|implement|carry out|conduct|discuss|mention|disclose|prevent|prohibit|put|place|throw|wrest|transport|supply|equip|store|buy|pay|import|export|manufacture|plant|harvest|cut|reduce|divide|link|attribute|dedicate|assign|grant|award|give|forge|lower|bring|hand over|record|broadcast|summon|inform|entrust|execute|dismiss|suspend|adjourn|resume|organi[sz]e|design|confiscate|seize|bomb|shell|detonate|admit|ratify|amend|add|close|prepare|examine|treat|review|consider|inaugurate|celebrate|accept|reject|refuse|ban|write|draw up|draft|collect|select|divert|vacate|disperse|translate|disburse|launch|play|screen|film|inflict|enact|pass|score|file|lay|deliver|conclude|unveil|uncover|negotiate|terminate|renew|notice|observe|watch|hear|estimate|intend|monitor|register|read|measure|count|print|invite|loot|exploit|tax|repair|renovate|rebuild|restore|ship|prove|deposit|transfer|float)$/;

/** Nobody, not even a body that acts, does these without something that it does them to. */
const ofAnything =
  /^(?:use|utilize|utilise|employ|form|found|establish|create|ban|prohibit|dismantle|privatize|nationalize|name|task|task with|entrust|sell|target|restructure|merge|rename|outlaw|blacklist|classify|license|exempt)$/;

export function isUnwrittenPassive(view: SentenceView, place: number): boolean {
  const word = view.words[place];
  if (word?.upos !== "VERB" || word.feats.Person === "1" || word.feats.Person === "2") return false;
  const antecedent = deprelOf(view, place) === "acl:relcl" ? view.heads[place] : undefined;
  const subject = childrenBy(view, place, "nsubj")[0] ?? antecedent;
  const sense = verbSense(view, place);
  if (
    sense?.verb === "be considered" ||
    sense?.preposition?.english === "" ||
    /^(?:قام|مر|سار|وقف|دخل|نزل)$/.test(word.lemma)
  )
    return false;
  if (subject === undefined || childrenBy(view, place, "obj", "iobj", "ccomp", "csubj").length > 0) return false;
  if (childrenBy(view, place, "xcomp").some((at) => view.words[at]?.upos !== "VERB")) return false;
  const verb = verbEnglish(view, place) ?? "";
  // نقلوا إلى المستشفى: whom somebody took there
  if (taken.test(word.lemma) && isPersonAt(view, subject))
    return !childrenBy(view, place, "obl").some((at) =>
      childrenBy(view, at, "case").some((by) => view.words[by]?.lemma === "عن"),
    );
  if (always.test(verb)) return relationOf(view, place) !== "acl";
  if (ofAnything.test(verb) && !isPersonAt(view, subject) && view.words[subject]?.upos === "NOUN")
    return view.words[place + 1]?.upos !== "NOUN" || subject === place + 1;
  if (!ofThings.test(verb)) return false;
  // تأخذ التحقيقات أشهرا
  if (verb === "take" && childrenBy(view, place, "obl").some((at) => childrenBy(view, at, "case").length === 0))
    return false;
  const entity = view.entityOf.get(view.mentionAt.get(subject)?.entity ?? "");
  const acts = entity !== undefined && ["organization", "gpe", "person", "group"].includes(entity.type);
  return !acts && !isPersonAt(view, subject) && view.words[subject]?.upos !== "PRON" && !isBody(view, subject);
}
