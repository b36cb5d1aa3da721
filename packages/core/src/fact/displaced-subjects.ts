// A noun that stands as subject after a verb and is what it is done to: من شأن القانون أن يلزم الشركات، نفى أن يكون قد تلقى أي أموال.
import type { Reading } from "../model/reading.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import { objectInSubject } from "./object-in-subject.ts";
import type { RoleList } from "./role-list.ts";
import { agentBeyond, subjectRole, writtenSubject } from "./subjects.ts";

/** What stands as subject after the verb is none. */
export function isDisplaced(reading: Reading, head: number, subject: number): boolean {
  const written = writtenSubject(reading, head);
  return written !== undefined && written > head && written !== subject;
}

/** A noun after the verb that is no subject of it is what it is done to; one that cannot act leaves the doer to the clause above. */
export function openedSubject(roles: RoleList, word: Word, head: number, subject: number, role: RoleName): void {
  const { reading } = roles;
  const written = writtenSubject(reading, head);
  if (written === undefined || written < head) return;
  const object = written === subject ? objectInSubject(reading, word, written) : -1;
  if (object >= 0) {
    // أجبرت الأزمة المصنع: with an object there, a thing that cannot act has brought it about
    const at = roles.list.findIndex((one) => one.role === "theme" && one.span?.start === reading.words[subject]?.start);
    const one = roles.list[at];
    if (one !== undefined) roles.list[at] = { ...one, role: subjectRole(reading, word, false) };
    roles.endBefore(object);
    roles.add("theme", object);
    return;
  }
  if (written !== subject) roles.add("theme", written);
  else if (role === "theme" && subjectRole(reading, word, false) === "agent") {
    const doer = agentBeyond(reading, word, written);
    if (doer !== null) roles.add("agent", doer.word, doer.basis);
  }
}
