// Given names that the other lists lack.
import { given, type Row } from "../../define.ts";

export const givenMore: readonly Row[] = [
  given("رأفت", { en: "Raafat", gender: "m" }),
  given("لسعد", { en: "Lassaad", gender: "m" }),
  given("لزهر", { en: "Lazhar", gender: "m" }),
  given("لمجد", { en: "Lamjed", gender: "m" }),
  given("لعربي", { en: "Larbi", gender: "m" }),
  given("نجلا", { en: "Najla", gender: "f" }),
  given("لميا", { en: "Lamia", gender: "f" }),
  given("بطي", { en: "Butti", gender: "m" }),
  given("سوني", { en: "Sonny", gender: "m", ambiguous: true }),
  given("كون", { en: "Koen", gender: "m", ambiguous: true }),
  given("كاو", { en: "Kao", gender: "m" }),
  given("ليبرون", { en: "LeBron", gender: "m" }),
  given("كايري", { en: "Kyrie", gender: "m" }),
  given("دريموند", { en: "Draymond", gender: "m" }),
  given("كواي", { en: "Kawhi", gender: "m" }),
  given("زيون", { en: "Zion", gender: "m" }),
];
