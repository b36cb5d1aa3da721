// Units of measure: names as news writes them, UCUM code, kind. Source of codes: UCUM 2.2. Duals carry their number in the word.
import type { Quantity } from "../../../schema/facts.ts";

type UnitKind = NonNullable<Quantity["unit"]>["kind"];

export interface UnitName {
  readonly kind: UnitKind;
  readonly code: string;
  readonly dual?: true;
  /** Also an everyday word (درجة degree/step, قدم foot, عقدة knot, نقطة): no unit without a number beside it, never a dual on its own. */
  readonly shy?: true;
}

interface Row {
  readonly kind: UnitKind;
  readonly code: string;
  readonly forms: string;
  readonly duals?: string;
  readonly shy?: true;
}

const row = (kind: UnitKind, code: string, forms: string, duals = "", shy?: true): Row => ({ kind, code, forms, duals, ...(shy ? { shy } : {}) });

/** Multi-word names are joined with _ in this table only. */
const rows: readonly Row[] = [
  row("length", "m", "متر أمتار مترا", "متران مترين"),
  row("length", "m", "م", "", true),
  row("length", "km", "كيلومتر كيلومترا كيلومترات كيلو_متر كيلو_مترا كيلو_مترات كيلو_أمتار كلم كم كيلومتري", "كيلومتران كيلومترين"),
  row("length", "cm", "سنتيمتر سنتيمترا سنتيمترات سنتمتر سنتمترا سم", "سنتيمتران سنتيمترين"),
  row("length", "mm", "مليمتر مليمترا مليمترات ميليمتر ميليمترا ميليمترات ملم مم ملليمتر", "مليمتران مليمترين"),
  row("length", "nm", "نانومتر نانومترا"),
  row("length", "[mi_i]", "ميل أميال ميلا", "ميلين"),
  row("length", "[nmi_i]", "ميل_بحري أميال_بحرية ميلا_بحريا", "ميلين_بحريين"),
  row("length", "[ft_i]", "قدم أقدام قدما", "قدمان قدمين", true),
  row("length", "[in_i]", "بوصة بوصات إنش", "بوصتان بوصتين"),
  row("length", "[yd_i]", "ياردة ياردات", "ياردتان ياردتين"),
  row("length", "[ly]", "سنة_ضوئية سنوات_ضوئية", ""),
  row("area", "m2", "متر_مربع أمتار_مربعة مترا_مربعا م²", ""),
  row("area", "km2", "كيلومتر_مربع كيلومترا_مربعا كيلومترات_مربعة كلم_مربع كم_مربع كيلو_متر_مربع كم²", ""),
  row("area", "[mi_i]2", "ميل_مربع ميلا_مربعا أميال_مربعة"),
  row("area", "har", "هكتار هكتارات هكتارا هك هكت", "هكتاران هكتارين"),
  row("area", "[acr_us]", "فدان أفدنة فدانا", "فدانان فدانين"),
  row("area", "dunam", "دونم دونمات دونما دنم دنمات", "دونمان دونمين"),
  row("volume", "m3", "متر_مكعب أمتار_مكعبة مترا_مكعبا م³"),
  row("volume", "km3", "كيلومتر_مكعب كيلومترا_مكعبا"),
  row("volume", "[cft_i]", "قدم_مكعب قدم_مكعبة قدما_مكعبا أقدام_مكعبة"),
  row("volume", "L", "لتر لترات لترا ليتر ليترات ليترا", "لتران لترين ليتران ليترين"),
  row("volume", "mL", "مل ملل ميليلتر مليلتر ميلي_لتر ملي_لتر ميللتر ميليلترا مليلترا"),
  row("volume", "hL", "هكتوليتر هكتولتر هكتو_ليتر هكتو_لتر"),
  row("volume", "[gal_us]", "غالون غالونات غالونا جالون جالونات جالونا", "غالونان غالونين جالونان جالونين"),
  row("volume", "[bbl_us]", "برميل براميل برميلا", "برميلان برميلين"),
  row("volume", "[cup_us]", "كوب أكواب كوبا", "كوبان كوبين", true),
  row("mass", "g", "غرام غرامات غراما جرام جرامات جراما غم جم غ", "غرامان غرامين جرامان جرامين"),
  row("mass", "mg", "مليغرام مليغراما ميليغرام ميليغراما مليجرام ميليجرام ملغ ملج ملغم ملجم"),
  row("mass", "kg", "كيلوغرام كيلوغرامات كيلوغراما كيلوجرام كيلوجرامات كيلوجراما كيلو_غرام كيلو_جرام كيلو كلغ كغ كجم كغم كلغم", "كيلوغرامان كيلوغرامين كيلوجرامين"),
  row("mass", "t", "طن أطنان طنا", "طنان طنين"),
  row("mass", "t", "طن_متري أطنان_مترية طنا_متريا"),
  row("mass", "[lb_av]", "رطل أرطال رطلا باوند", "رطلان رطلين"),
  row("mass", "[oz_av]", "أونصة أونصات أوقية أوقيات", "أونصتان أونصتين أوقيتان أوقيتين"),
  row("mass", "[car_Au]", "قيراط قراريط قيراطا", "", true),
  row("temperature", "Cel", "درجة_مئوية درجات_مئوية درجه_مئوية درجة_سيلزيوس درجة_سلزيوس سلزيوس سيلزيوس سيليزية درجة_سلسيوس"),
  row("temperature", "[degF]", "درجة_فهرنهايت درجات_فهرنهايت فهرنهايت"),
  row("temperature", "deg", "درجة درجات", "درجتان درجتين", true),
  row("speed", "km/h", "كيلومتر_في_الساعة كيلومترا_في_الساعة كيلومترات_في_الساعة كلم_في_الساعة كم_في_الساعة كلم/ساعة كم/ساعة كيلومتر/ساعة كم_/_ساعة كلم_/_ساعة كم/س كلم/س"),
  row("speed", "[mi_i]/h", "ميل_في_الساعة ميلا_في_الساعة أميال_في_الساعة"),
  row("speed", "m/s", "متر_في_الثانية مترا_في_الثانية"),
  row("speed", "[kn_i]", "عقدة عقد", "", true),
  row("energy", "kW.h", "كيلوواط_ساعة كيلووات_ساعة كيلوواط/ساعة"),
  row("energy", "MW.h", "ميغاواط_ساعة ميجاوات_ساعة"),
  row("energy", "J", "جول"),
  row("energy", "cal", "سعرة_حرارية سعرات_حرارية كالوري"),
  row("power", "W", "واط وات"),
  row("power", "kW", "كيلوواط كيلووات"),
  row("power", "MW", "ميغاواط ميغاوات ميجاواط ميجاوات"),
  row("power", "GW", "غيغاواط غيغاوات جيجاواط جيجاوات"),
  row("power", "[HP]", "حصان_بخاري قوة_حصان"),
  row("pressure", "bar", "بار", "", true),
  row("data", "By", "بايت"),
  row("data", "KBy", "كيلوبايت"),
  row("data", "MBy", "ميغابايت ميجابايت"),
  row("data", "GBy", "غيغابايت جيجابايت"),
  row("data", "TBy", "تيرابايت"),
  row("other", "Hz", "هرتز"),
  row("other", "kHz", "كيلوهرتز"),
  row("other", "MHz", "ميغاهرتز ميجاهرتز"),
  row("other", "GHz", "غيغاهرتز جيجاهرتز"),
  row("other", "V", "فولت"),
  row("other", "kV", "كيلوفولت"),
  row("other", "dB", "ديسيبل"),
  row("other", "{basis-point}", "نقطة_أساس نقاط_أساس"),
  row("other", "{percentage-point}", "نقطة_مئوية نقاط_مئوية"),
];

const spell = (name: string): string => name.replaceAll("_", " ");

/** Unit names, standard spelling, words separated by a space. */
export const unitNames: ReadonlyMap<string, UnitName> = new Map(
  rows.flatMap(({ kind, code, forms, duals = "", shy }) => {
    const base = shy ? ({ kind, code, shy } as const) : { kind, code };
    return [
      ...forms
        .split(" ")
        .filter(Boolean)
        .map((form): [string, UnitName] => [spell(form), base]),
      ...duals
        .split(" ")
        .filter(Boolean)
        .map((form): [string, UnitName] => [spell(form), { ...base, dual: true }]),
    ];
  }),
);

/** Latin abbreviations beside a number. */
export const unitSigns: Readonly<Record<string, UnitName>> = {
  km: { kind: "length", code: "km" },
  m: { kind: "length", code: "m" },
  cm: { kind: "length", code: "cm" },
  mm: { kind: "length", code: "mm" },
  kg: { kind: "mass", code: "kg" },
  g: { kind: "mass", code: "g" },
  mg: { kind: "mass", code: "mg" },
  ml: { kind: "volume", code: "mL" },
  l: { kind: "volume", code: "L" },
  gb: { kind: "data", code: "GBy" },
  mb: { kind: "data", code: "MBy" },
  kw: { kind: "power", code: "kW" },
  mw: { kind: "power", code: "MW" },
};
