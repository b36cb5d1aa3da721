// Places of Asia, Oceania, Latin America and sub-Saharan Africa.
import { place, type Row } from "../../define.ts";

export const placesWorldEast2: readonly Row[] = [
  place("ألماتي", { kind: "city", in: "KZ", en: "Almaty" }),
  place("بايكونور", { kind: "city", in: "KZ", en: "Baikonur" }),
  place("سمرقند", { kind: "city", in: "UZ", en: "Samarkand" }),
  place("بخارى", { kind: "city", in: "UZ", en: "Bukhara" }),
  place("أنديجان", { kind: "city", in: "UZ", en: "Andijan" }),
  place("ترمذ", { kind: "city", in: "UZ", en: "Termez" }),
  place("وادي فرغانة", { kind: "city", in: "UZ", en: "Fergana Valley" }),
  place("أوش", { kind: "city", in: "KG", en: "Osh" }),
  place("غيومري", { kind: "city", in: "AM", en: "Gyumri" }),
  place("إيفرست", { kind: "region", in: "NP", en: "Everest" }),
  place("كورك", { kind: "region", in: "IE", en: "Cork" }),
];
