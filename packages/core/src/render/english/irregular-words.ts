// English forms that no rule gives. Verbs: base → [past, participle]. Nouns: singular → plural.
import { type LazyMap, lazyMap } from "../../model/lazy-table.ts";

const verbForms = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent
spill spilt spilt|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|understand understood understood
undergo underwent undergone|undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|weave wove woven|win won won|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|write wrote written`;

export const irregularVerbs: LazyMap<string, readonly [past: string, participle: string]> = lazyMap(() =>
  verbForms.split(/[|\n]/).flatMap((row) => {
    const [base, past, participle] = row.trim().split(" ");
    return base && past && participle ? [[base, [past, participle] as const]] : [];
  }),
);

export const irregularPlurals: LazyMap<string, string> = lazyMap(() =>
  "man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|crisis crises|axis axes|diagnosis diagnoses|oasis oases|parenthesis parentheses|synthesis syntheses|neurosis neuroses|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|datum data|medium media|life lives|wife wives|knife knives|half halves|leaf leaves|loaf loaves|thief thieves|self selves|shelf shelves|wolf wolves|series series|species species|aircraft aircraft|sheep sheep|fish fish|police police|people people|news news|talks talks|forces forces|elections elections|sanctions sanctions|headquarters headquarters|means means|information information|advice advice|equipment equipment|aid aid|damage damage|evidence evidence|furniture furniture|knowledge knowledge|progress progress"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);
