// The English preposition after a verb, noun or adjective, by the Arabic one. An empty one: English takes a plain object.
import { lazily } from "../../model/lazily.ts";

/** Arabic preposition → "english governor=preposition". The governor is the gloss; its last or first word is tried too. */
const rows: Readonly<Record<string, string>> = {
  ب: "accuse=of|convict=of|conviction=of|condemnation=for|inform=of|suspect=of|remind=of|warn=of|know=of|proud=of|aware=of|capable=of|increase=by|fall=by|rise=by|grow=by|drop=by|decline=by|decrease=by|lower=by|reduce=by|raise=by|cut=by|affected=by|surprised=by|accompanied=by|represented=by|believe=in|belief=in|participate=in|take part=in|succeed=in|confidence=in|injured=in|demand=|promise=|threaten=|pledge=|announce=|praise=|welcome=|permit=|permitted=|allow=|order=|admit=|win=|topple=|recommend=|feel=|cause=|carry out=|call for=|inflict=|reject=|recognize=|recognize=|confirm=|save=|decide=|preserve=|hold=|enjoy=|kidnap=|possess=|oppose=|condemn=|start=|overthrow=|describe=as|sentence=to|link=to|linked=to|link to=|related=to|related to=|tie=to|connect=to|bound=to|commit=to|committed=to|limited=to|stick=to|adhere=to|confess=to|harm=to|damage=to|invitation=to|replace=with|hit=with|proceed=with|satisfied=with|content oneself=with|content=with|contact=with|interest=in|interested=in|care=about|joke=about|happy=about|optimistic=about|call=for|ask=for|demand(n)=for|request=for|benefit=from|bail=on|arrive=in|located=in|rule=|ruling=for|authorized=|appear=in|permission=for|mediate=|arm=with|supply=with|deal=with|agreement=on|meeting=with|concern=with|demanding=|obsessed=with|strike=|act=",
  على: "agree=to|insist=on|agreement=on|sign=|obtain=|get=|control=|control over=|seize=|arrest=|depend=on|rely=on|impose=on|attack=on|war=on|comment=on|comment(v)=on|encourage=to|force=to|able=to|keen=on|respond=to|reply=to|answer=to|exceed=|informed=of|spend=on|approve=|approval=of|vote=on|focus=on|find=|judge=|judgment=of|protest=against|rebel=against|coup=against|demonstrate=against|conspire=against|aggression=against|sanction=on|pressure=on|tax=on|restriction=on|ban=on|influence=on|impact=on|effect=on|danger=to|threat=to|preserve=|maintain=|win=|receive=|include=|contain=|accustomed=to|train=in|help=|assist=|dominate=|overcome=|present=to|offer=to|distribute=to|open=to|fire=at|shoot=at|evidence=of|proof=of|sign=of|keeping=|supervise=|oversee=|overlook=|condition=on|consent=to|send=to|display=to|stop=at|gain=on|lead=over|victory=over|sit=on|opportunity=for|search=for|study=|eliminate=|elimination=of|storm=|raid=on|access=to|invade=|urge=to|hit=|cost=|tempt=to|cooperate=on|negotiate=on|wait for=|inflict=on|inflict on=|disperse=across|persist=in|persevere=in|settle=on|settlement=of",
  عن: "reveal=|disclose=|talk=about|speak=about|search=for|look=for|research=into|responsible=for|responsibility=for|express=|announce=|defend=|release=|free=|result=from|stem=from|absent=from|absence=from|abstain=from|stop=|give up=|deviate=from|far=from|differ=from|different=from|ask=about|question=about|doing without=|doing without(n)=|do without=|dispense with=|withdraw=from|step down=from|depart=from|separate=from|independent=of|issued=by|be issued=by|apologize=for|apologize=for|compensate=for|compensation=for|refrain=from|distract=from|increase=over|increase(n)=over|rise=over|delay=|late=for|lower=below|fall=below|less=than|contract=for|contracts=for|outage=in|prevent=from|stray=from|hide=from|lift=from|differ about=|answer=|report=on|statement=on|story=about|information=about|news=about|article=on|film=about|book=on|figure=for|alternative=to|evacuate=from|evacuation=from|ease=|cut off=from|ward off=|exceed=|revelation=of|disclosure=of|defense=of|defense=of|expression=of|search(n)=for|silence=about|deputize=for|represent=",
  من: "region=of|area=of|swathe=of|stretch=of|section=of|portion=of|number=of|percent=of|percentage=of|part=of|majority=of|group=of|many=of|several=of|some=of|most=of|half=of|third=of|quarter=of|fifth=of|all=of|each=of|one=of|member=of|round=of|type=of|kind=of|wave=of|series=of|set=of|lot=of|few=of|range=of|share=of|rest=of|amount=of|quantity=of|ton=of|barrel=of|liter=of|kilometer=of|package=of|batch=of|month=of|period=of|first=of|last=of|thousands=of|dozens=of|hundreds=of|millions=of|billions=of|week=of|day=of|year=of|hours=of|hour=of|version=of|category=of|list=of|atmosphere=of|state=of|fear=|fear(n)=of|afraid=of|fearful=of|consist=of|consist of=|made=of|warn=of|warning=of|clear=of|rid=of|get rid=of|benefit=from|demand=of|finish=|end=|suffer=from|suffer from=|close=to|near=to|reduce=|limit=|ask=|request=|be possible=|verification=of|verify=|make sure=|be sure=|sure=of|confident=of|certain=of|complain=about|complaint=about|mock=|concern=about|concerned=about|worry=about|worried=about|approach=|free=of|empty=of|increase=|quarter=of|vacuum=of|strip=of|season=of|phase=of|stage=of|beginning=of|end(n)=of|middle=of|leave=|depart=|marry=|cleansing=of",
  في: "appeal=against|look=into|think=about|contribute=to|visit=to|consider=|begin=|start=|affect=|trust=|trust(n)=in|interfere=in|doubt=|doubt(n)=about|expert=on|member=of|view=of|judge=|speak=at|consideration=of|want=|desire=for|wish=for|arrive=in|investigate=|delay=in|investigation=into|research=into|rise=in|cause=|be the cause=of|desire(n)=for|decide=|rule=on|negotiate=on|controlling=|negligence=in|succession=|continue=|go on=with|kill=in|appreciation=of|specialist=in|right=to|fan=of|explore=|suspect=|contestant=in|differ=on|dig=into",
  إلى: "reach=|seek=|lead=to|lead to=|call=for|need=|listen=to|refer=to|point=to|indicate=|invite=to|head=for|head to=|enter=|join=|aspire=to|belong=to|access=to|look=at|arrive=in|arrival=in|orientation=to|aim=at|call(n)=for|hasten=to|trip=to|visit=to|need(n)=for|lack=|reach(n)=|short=of|climb=to|ascend=to|go up=to|amount to=|return to=|move to=|add to=|attribute to=|flee to=|rise=to|resort=to|push=into|postpone=until|delay=until|heading=for|heading to=|contact=with|entry=into|want=|translate=into|turn=into|transform=into|divide=into|transform(n)=into|turning=into",
  ل: "allow=|permit=|subject=to|submit=to|yield=to|belong=to|expose=to|exposed=to|respond=to|response=to|threat=to|solution=to|aid=to|alternative=to|surrender=to|say=to|happen=to|thank=|be right=to|right=to|answer=to|supporting=|loyal=to|affiliated=to|affiliated with=|adjacent=to|neighboring=|contrary=to|opposed=to|opposition=to|hostile=to|similar=to|equal=to|attend=to|listen=to|director=of|president=of|chairman=of|head=of|secretary=of|secretary-general=of|spokesman=for|capital=of|owner=of|representative=of|part=of|member=of|leader=of|commander=of|deputy=of|supporter=of|enemy=of|result=of|exposure=to|basis=of|base=of|branch=of|headquarters=of|center=of|example=of|destruction=of|source=of|cause=of|suffice=for|reaction=to|directorate=for|meeting=of|image=of|user=of|minister=of|production=of|use=of|study=of|analysis=of|review=of|violation=of|launch=of|visit=to|gift=to|delivery=of|address=to|protection=of|challenge=to|damage=to|access=to|union=of|bank=of|institute=of|undergo=|be subjected to=|be exposed to=|be exposed=to|candidate=for|limit=to|end=to|blow=to|sell=to|give=to|grant=to|pay=to|lend=to|offer=to|present=to|submit(v)=to|confront=|avenge=|prepare=for|predate=|suitable=for|ready=for|according=to|lean=towards|means=of|allowing=",
  مع: "meet=|meet with=|agree=with|sympathize=with|coincide=with|deal=with|cooperate=with|contract=with|conflict=with|compare=with|contradict=",
  حول: "dispute=over|conflict=over|disagreement=over|negotiation=on|agreement=on|agree=on|differ=over|revolve=around|gather=around|talk=on|doubt=about|vote=on|debate=on|discussion=on",
  لدى: "ambassador=to|envoy=to|representative=to|desire=among|danger=for|confidence=among",
  بين: "range=between|distinguish=between",
  أمام: "stand=in front of|gather=in front of|park=in front of|win=against|lose=against|match=against|way=for|open=to|door=to|responsible=to|obstacle=to|die=before|demonstrate=in front of",
  ضد: "",
};

type Governed = ReadonlyMap<string, string>;
const tables = lazily(
  (): ReadonlyMap<string, Governed> =>
    new Map(
      Object.entries(rows).map(([preposition, row]) => [
        preposition,
        new Map(
          row
            .split("|")
            .filter((pair) => pair.includes("="))
            .map((pair) => {
              const [governor = "", english = ""] = pair.split("=");
              return [governor, english] as const;
            }),
        ),
      ]),
    ),
);

/** @returns null where the table says nothing */
export function governedPreposition(arabic: string, governor: string, verbal: boolean): string | null {
  const table = tables().get(arabic);
  if (table === undefined || governor === "") return null;
  const mark = verbal ? "(v)" : "(n)";
  const words = governor.split(" ");
  const tries = words.length === 1 ? [governor] : [governor, verbal ? (words[0] ?? "") : (words.at(-1) ?? "")];
  for (const one of tries) {
    const found = table.get(`${one}${mark}`) ?? table.get(one);
    if (found === "" && !verbal && !table.has(`${one}${mark}`)) return "of";
    if (found !== undefined) return found;
  }
  return null;
}
