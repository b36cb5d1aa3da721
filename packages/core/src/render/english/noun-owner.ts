// An idafa that English says without "of": the coalition's mission, oil prices, the Gaza war.
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { whenAdjectives } from "./calendar-names.ts";
import { gloss } from "./gloss.ts";
import { isGeneral } from "./known-or-general.ts";
import { massNouns } from "./mass-nouns.ts";
import { genitive, type NounHead, nounHead } from "./noun-head.ts";
import { isPersonNoun } from "./persons.ts";
import { possessive } from "./pronoun-phrase.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

export interface Owner {
  readonly text: string;
  readonly kind: "possessive" | "compound";
  readonly at: number;
}

/** Parts, amounts, kinds and offices keep "of"; so do nouns that only say what the name is. */
const keepsOf =
  /(?:^|[ -])(?:number|part|majority|percent|percentage|groups?|members?|half|third|quarter|rest|end|beginning|start|middle|city|town|village|state|republic|kingdom|emirate|sultanate|capital|north|south|east|west|northeast|northwest|southeast|southwest|country|region|district|neighborhood|island|strait|gulf|sea|river|type|kind|form|sort|list|series|lack|absence|name|title|case|matter|issue|question|head|president|king|prince|emir|sultan|minister|ministry|university|bank|faculty|majority|thousands|hundreds|dozens|millions|billions|tons?|barrels?|kilometers|dollars|period|time|year|month|week|day|hour|level|rate|rise|increase|fall|decline|heart|center|sake|language|basis|area|amount|quantity|value|size|volume|degree|depth|edge|light|face|front|shadow|framework|range|fear|danger|risk|importance|possibility|necessity|idea|concept|process|mission|operation|means|charge|way|use|lack|manner|result|cause|reason|source|field|crime|attempt|loss|price)$/;
const collective =
  /(?:^|[ -])(?:government|coalition|alliance|army|ministry|company|party|court|council|parliament|team|club|forces|force|police|group|organi[sz]ation|union|movement|authority|authorities|opposition|regime|country|state|state|committee|commission|bank|delegation|faction|factions|militia|agency|institution|university|newspaper|channel|city|fund|federation|association|nation|world|kingdom|republic|side|network|church|brigade|front|board|administration|bloc|tribe|family|community|people|region)$/;

/** صحيفة الرأي: the Al-Rai newspaper. */
const outlet =
  /^(?:newspaper|channel|agency|news agency|magazine|website|company|network|radio station|club|hotel|foundation|team|social network|ship|airline|festival|prize|award)$/;

/** A name of a place before the noun, as it is: the Gaza war, Basra airport. */
const placed =
  /^(?:war|battle|summit|agreement|accords?|conference|talks|crisis|festival|exhibition|fair|forum|massacre|attack|earthquake|explosion|bombing|front|stock exchange|derby|marathon)$/;
const facility =
  /^(?:(?:international )?airport|port|university|hospital|stadium|prison|camp|street|square|governorate|province|refinery|dam|station|crossing|bridge|zoo|museum|railway|county)$/;

/** Parts of a contest, with its name before them: the World Cup finals. */
const contest =
  /^(?:finals?|qualifiers|match|matches|title|draw|semi-finals?|quarter-finals?|group|referees?|stadiums?|champions?|winners?|trophy|tickets?|hosts?)$/;

/** Nouns that take a substance or a field before them: oil prices, food exports. */
const compounding =
  /^(?:prices?|markets?|sectors?|compan(?:y|ies)|tankers?|industr(?:y|ies)|exports?|imports?|production|producers?|exporters?|importers?|supply|supplies|shipments?|cris[ie]s|polic(?:y|ies)|ministers?|ministry|ministries|fields?|lines?|projects?|systems?|networks?|stations?|plans?|programs?|programmes?|services?|talks|experts?|officials?|workers?|products?|products|stocks?|reserves?|revenues?|sources?|resources?|levels?|costs?|bills?|cuts?|shortages?|deals?|rates?|facilit(?:y|ies)|trucks?|ships?|barrels?|wells?|centers?|schools?|agenc(?:y|ies)|forces?|concerns?|measures?|issues?|missions?|aid|organi[sz]ations?|consumption|demand|trade|infrastructure|pipelines?|agreements?|debts?|problems?|pumps?|conditions|materials?|standards|certificate|stations?|treatment|courses?|budget|equipment|deficit|surplus|growth|fraud|market|judge|dealers?|traffickers?|smugglers?|network|exchange|queues?|accidents?|violations?|deals?|season|law|reform|reforms|union|policy|tax|taxes|sales|transfers?|registration|record|records|cards?|tickets?|seekers?|camps?|control|checkpoints?|routes?|lanes?|movement|engines?|makers?|manufacturers?|operators?|operations?|attacks?|threats?|treaty|treaties|process|efforts?|envoy|initiative|deposits?|loans?|bonds?|auctions?|bank|banks|growers?|harvest|importing|exporting|storage|security|safety|subsid(?:y|ies)|smuggling|trafficking|trading|parts?|teams?|crews?|flights?|tickets)$/;

export function ownerBefore(writer: Writer, place: number, head: NounHead, options: PhraseOptions): Owner | null {
  const { view } = writer;
  const at = genitive(view, place);
  if (at === undefined || head.used.has(at) || options.bare || options.short || !isPlain(view, at)) return null;
  if (view.fixed.in.has(at) || head.text.startsWith("⟨") || view.words[at]?.upos === "NUM") return null;
  const entity = view.entityOf.get(view.mentionAt.get(at)?.entity ?? "");
  const isName = view.mentionAt.get(at)?.form === "name" && entity !== undefined;
  const depth = (options.depth ?? 0) + 1;
  if (isName && (entity.type === "gpe" || entity.type === "location")) {
    if (facility.test(head.text)) return { at, kind: "possessive", text: bareName(entity.name.en) };
    if (placed.test(head.text)) return { at, kind: "compound", text: bareName(entity.name.en) };
  }
  if (isName && entity.type === "event" && contest.test(head.text))
    return { at, kind: "compound", text: bareName(entity.name.en) };
  if (isName && outlet.test(head.text)) return { at, kind: "compound", text: bareName(entity.name.en) };
  if (isName) {
    const text = writer.np(at, { depth });
    return keepsOf.test(head.text) || text.split(" ").length > MAX_WORDS
      ? null
      : { at, kind: "possessive", text: possessive(text) };
  }
  const noun = nounHead(view, at);
  // عملية المداهمة, حملة الاعتقالات: by the doing that it is
  if (
    /^(?:operations?|campaigns?)$/.test(head.text) &&
    view.words[at]?.feats.VerbForm === "Vnoun" &&
    !noun.plural &&
    /^[a-z-]+$/.test(noun.text) &&
    childrenBy(view, at, "amod", "det", "nmod", "conj").length === 0
  )
    return { at, kind: "compound", text: noun.text };
  const own = attributive(noun.text);
  if (
    own !== null &&
    compounding.test(head.text) &&
    childrenBy(view, at, "amod", "det", "nmod").every((child) => noun.used.has(child))
  )
    return { at, kind: "compound", text: own };
  if (view.words[at]?.feats.Definite !== "Def" || keepsOf.test(head.text)) return null;
  if (!collective.test(noun.text) && !isPersonNoun(gloss(view.words[at]))) return null;
  if (made.test(head.text)) return null;
  // نزوح المدنيين: what somebody in general does follows
  if (view.words[place]?.feats.VerbForm === "Vnoun" && isGeneral(view, at, noun)) return null;
  const text = writer.np(at, { depth });
  return text.split(" ").length > MAX_WORDS || whenFirst(text)
    ? null
    : { at, kind: "possessive", text: possessive(text) };
}

/** Counted nouns that stand before another as they are: budget deficit, grain prices. Plural = singular. */
const attributives =
  /^(?:train|road|labor|passenger|cargo|hunger|de-escalation|reconciliation|partnership|settlement|armistice|nuclear|security|defense|cooperation|budget|grain|bread|crop|phone|mobile phone|telephone|car|election|school|university|police|arms|weapon|prisoner|hostage|refugee|football|stock|bond|currency|dollar|pound|customs|tax|debt|asylum|visa|passport|drug|vaccine|virus|nuclear|climate|earthquake|flood|land|property|real estate|state|port|airport|railway|road|satellite|missile|drone|bank|insurance|retirement|pension|salary|wage|consumer|service|industry|family|army|rescue|hospital|prison|ceasefire|truce|peace|war|media|internet|airline|plane|ship|family|city|street|goods|food|commodity|medicine|mine|tanker|bomb|minister)$/;

/** The noun as it stands before another; null where it does not. */
function attributive(text: string): string | null {
  if (massNouns.has(text) || massNouns.has(text.split(" ").at(-1) ?? text)) return text;
  if (attributives.test(text)) return text;
  const singular = text.replace(/ies$/, "y").replace(/s$/, "");
  return attributives.test(singular) ? singular : null;
}

/** What these are done to follows them: the formation of the government. */
const made =
  /^(?:formation|establishment|creation|dissolution|construction|destruction|overthrow|appointment|arrest|killing|assassination|release|liberation|siege|occupation|bombing|shelling|execution|deportation|evacuation|support|founding|defeat|toppling|dismissal|protection|removal)$/;

/** Longer owners follow with "of". */
const MAX_WORDS = 4;
const bareName = (name: string) => name.replace(/^the /i, "").replace(/ \([^)]*\)$/, "");
const whenFirst = (text: string) => [...whenAdjectives.values()].some((when) => text.startsWith(`${when} `));

/** Nothing but adjectives and a demonstrative hangs on it. */
const isPlain = (view: SentenceView, at: number) =>
  (view.children[at] ?? []).every((child) => /^(?:amod|det|flat|punct|cc)$/.test(relationOf(view, child)));
