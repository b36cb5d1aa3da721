// Whether a noun or entity is somebody: English then says who, he, she.
import type { SentenceView } from "../sentence-view.ts";
import { gloss } from "./gloss.ts";

const persons =
  /(?:man|woman|men|women|person|people|child|citizen|official|minister|president|director|chairman|spokesman|soldier|analyst|expert|journalist|student|guard|deputy|judge|lawyer|patient|resident|refugee|prisoner|detainee|participant|diplomat|candidate|civilian|ambassador|general|king|prince|colonel|captain|chief|secretary|partner|hero|star|victim|friend|father|mother|son|daughter|brother|sister|pirate|rebel|gunman|ally|boy|girl|doctor|mayor|scientist|specialist|critic|Muslim|member|fan|adult|crew|eyewitness|survivor|defendant|employee|rescuer)$/;
const agents = /[a-z]{2,}(?:er|or|ist|ian)$/;
const things =
  /(?:number|paper|newspaper|matter|center|border|order|summer|winter|water|power|offer|tower|river|factor|sector|door|error|corridor|computer|letter|border|answer|danger|disaster|weather|quarter|chapter|layer|paper|manner|meter|corner|tender|barrier|frontier|carrier|other|minor|major|former|prior|behavior|motor|monitor|reactor|tractor|helicopter|cancer|trigger|counter|register|filter|shelter|theater|charter|harbor|labor|favor|odor|vapor|mirror|terror|horror|consider|encounter|order|cluster|rubber|timber|copper|silver|server|user interface|tanker|bomber|fighter jet|missile|list|protest|west|east|forest|interest|test)$/;

export function isPersonNoun(english: string | null): boolean {
  if (english === null) return false;
  return persons.test(english) || (agents.test(english) && !things.test(english));
}

export function isPersonAt(view: SentenceView, place: number): boolean {
  const mention = view.mentionAt.get(place);
  const entity = mention === undefined ? undefined : view.entityOf.get(mention.entity);
  if (entity !== undefined && (entity.type === "person" || entity.type === "group")) return true;
  return (entity === undefined || !entity.named) && isPersonNoun(gloss(view.words[place]));
}
