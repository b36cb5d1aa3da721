// Adjectives: society.
import { adjective, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  adjective("تضامني", { en: "solidarity" }),
  adjective("فولكلوري", { en: "folkloric" }),
  adjective("أرثوذوكسي", { en: "Orthodox" }),
  adjective("قدسي", { en: "sacred" }),
  adjective("نبوي", { en: "prophetic" }),
  adjective("قرآني", { en: "Quranic" }),
  adjective("مؤمن", { en: "believing" }),
  adjective("متدين", { en: "religious" }),
  adjective("ملحد", { en: "atheist" }),
  adjective("كافر", { plural: "كفار", en: "unbelieving" }),
  adjective("حلال", { feminine: "حلال", en: "halal" }),
  adjective("حرام", { feminine: "حرام", en: "forbidden" }),
  adjective("سينمائي", { en: "cinematic" }),
  adjective("مسرحي", { en: "theatrical" }),
  adjective("موسيقي", { en: "musical" }),
  adjective("غنائي", { en: "lyrical" }),
  adjective("درامي", { en: "dramatic" }),
  adjective("كوميدي", { en: "comic" }),
  adjective("تشكيلي", { en: "visual" }),
  adjective("فوتوغرافي", { en: "photographic" }),
  adjective("أولمبي", { en: "Olympic" }),
  adjective("احترافي", { en: "professional" }),
  adjective("تذكاري", { en: "memorial" }),
  adjective("تقديري", { en: "estimated" }),
  adjective("نقلي", { en: "transport" }),
  adjective("شامي", { plural: "شوام", en: "Levantine" }),
  adjective("بيزنطي", { en: "Byzantine" }),
  adjective("إغريقي", { plural: "إغريق", en: "Greek" }),
  adjective("فرعوني", { en: "Pharaonic" }),
  adjective("أموي", { en: "Umayyad" }),
  adjective("عباسي", { en: "Abbasid" }),
  adjective("فاطمي", { en: "Fatimid" }),
];

export default rows;
