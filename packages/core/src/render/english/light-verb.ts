// تم توقيع الاتفاق, جرى انتخاب رئيس: a light verb with a verbal noun is a passive in English ("the agreement was signed").
import { childrenBy } from "../sentence-view.ts";
import { gloss } from "./gloss.ts";
import { genitive, isPluralSubject } from "./noun-head.ts";
import type { Subject } from "./subject.ts";
import type { Writer } from "./writer.ts";

const verbsByNoun: ReadonlyMap<string, string> = new Map(
  "signature=sign|signing=sign|opening=open|formation=form|election=elect|release=release|arrest=arrest|establishment=establish|postponement=postpone|delay=delay|approval=approve|transfer=transfer|transport=transport|agreement=agree|appointment=appoint|announcement=announce|discussion=discuss|destruction=destroy|evacuation=evacuate|execution=execute|implementation=implement|inclusion=include|publication=publish|publishing=publish|production=produce|reduction=reduce|restoration=restore|seizure=seize|confiscation=confiscate|control=control|cancellation=cancel|closure=close|construction=build|building=build|creation=create|delivery=deliver|deployment=deploy|detention=detain|determination=determine|dismissal=dismiss|distribution=distribute|extension=extend|handing over=hand over|identification=identify|inauguration=inaugurate|increase=increase|launch=launch|launching=launch|organization=organize|preparation=prepare|presentation=present|provision=provide|referral=refer|reception=receive|recovery=recover|removal=remove|repair=repair|replacement=replace|rescue=rescue|review=review|selection=select|settlement=settle|suspension=suspend|treatment=treat|use=use|withdrawal=withdraw|ending=end|finding=find|shooting down=shoot down|killing=kill|monitoring=monitor|exchange=exchange|adoption=adopt|amendment=amend|operation=operate|registration=register|disclosure=disclose|revelation=reveal|disbursement=disburse|connection=connect|examination=examine|investigation=investigate|sale=sell|purchase=buy|selling=sell|buying=buy|payment=pay|bombing=bomb|targeting=target|neutralization=neutralize|treatment=treat|vaccination=vaccinate|completion=complete|receipt=receive"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

export function doneSubject(
  writer: Writer,
  place: number,
  depth: number,
): { subject: Subject; base: string; used: ReadonlySet<number> } | null {
  const { view } = writer;
  if (!/^(?:تم|يتم|تتم|جري|يجري|تمت)$/.test(view.words[place]?.norm ?? "")) return null;
  const noun = childrenBy(view, place, "nsubj")[0];
  if (noun === undefined || view.words[noun]?.feats.VerbForm !== "Vnoun") return null;
  const base = verbsByNoun.get(gloss(view.words[noun]) ?? "");
  const patient = genitive(view, noun);
  if (base === undefined || patient === undefined) return null;
  const text = writer.np(patient, { depth: depth + 1, pronounAs: "subject" });
  return {
    subject: { text, plural: isPluralSubject(view, patient), firstPerson: false, denied: false },
    base,
    used: new Set([noun]),
  };
}
