// Given names of Arab women.
import { given, type Row } from "../../define.ts";

export const givenArabWomen2: readonly Row[] = [
  given("جولييت", { en: "Juliette", gender: "f" }),
  given("سابرينا", { en: "Sabrina", gender: "f" }),
  given("سيلفيا", { en: "Sylvia", gender: "f" }),
  given("سيمون", { en: "Simone", gender: "f" }),
  given("فيفيان", { en: "Vivian", gender: "f" }),
  given("كارولينا", { en: "Carolina", gender: "f" }),
  given("كريستيان", { en: "Christiane", gender: "f" }),
  given("مارغو", { en: "Margot", gender: "f" }),
  given("ميشلين", { en: "Micheline", gender: "f" }),
];
