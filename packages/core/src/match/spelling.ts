// The comparable form of a word that a rule's author wrote, so that rules may keep standard spelling.
export { fold as normOf } from "../script/fold.ts";
