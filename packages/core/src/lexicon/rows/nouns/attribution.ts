// Nouns that live in phrases of attribution: وفقا لـ، طبقا لـ.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [noun("وفق", { root: "وفق", en: "accordance", enPlural: "-" }), noun("طبق", { root: "طبق", en: "accordance", enPlural: "-" })];
export default rows;
