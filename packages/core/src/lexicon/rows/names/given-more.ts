// Given names that the other lists lack.
import { given, type Row } from "../../define.ts";

export const givenMore: readonly Row[] = [given("سوني", { en: "Sonny", gender: "m", ambiguous: true }), given("كون", { en: "Koen", gender: "m", ambiguous: true }), given("كاو", { en: "Kao", gender: "m" })];
