// Who is who in what the press says twice: headlines and leads, quoted sources, counterparts, what is somebody's, deeds and their reasons.
import type { EntityCase } from "./entity.cases.ts";

export const againCases: readonly EntityCase[] = [
  {
    // The headline's bare noun is what the lead calls in full.
    text: "النقابة تعلق إضرابها\n\nأعلنت نقابة عمال السكك تعليق الإضراب. وقالت النقابة إنها راضية.",
    chains: [["النقابة", "ها", "نقابة عمال السكك", "النقابة", "ها"]],
  },
  {
    // A body named after مجموعة.
    text: "قالت مجموعة طلعت مصطفى إنها ستبني مدينة. وأضافت المجموعة أن التمويل جاهز.",
    chains: [["مجموعة طلعت مصطفى", "ها", "المجموعة"]],
  },
  {
    // Who is quoted goes on speaking.
    text: "نقلت وكالة الأنباء عن مسؤول رفيع في التحالف أن القيادة اطلعت على التقرير. وقال إن التحقيق بدأ.",
    chains: [["مسؤول رفيع في التحالف", "قال*"]],
  },
  {
    // A counterpart holds the same office.
    text: "وقعت وزيرة الثقافة الفرنسية ليلى نصر مع نظيرها السعودي كمال حداد اتفاقا. وأعلن الوزير السعودي عن مبادرة.",
    chains: [["كمال حداد", "الوزير السعودي"]],
  },
  {
    // What a verbal noun of saying tells begins with what is its teller's.
    text: "التقى مون زعيم الشمال غداة إعلان الرئيس دونالد ترامب أن عقد قمته ممكن.",
    chains: [["دونالد ترامب", "ه"]],
  },
  {
    // What is done to the object above, and what begins a deed.
    text: "أشارت المديرة سلمى حداد إلى أن البعثة ستستأنف عملها في الخريف.",
    chains: [["البعثة", "ها"]],
  },
  {
    // What is told of by a clause after a preposition and its noun.
    text: "أظهر التحليل أن معدنها مستخرج من منجم يبعد عشرين كيلومترا.",
    chains: [["منجم يبعد عشرين كيلومترا", "يبعد*"]],
  },
  {
    // The reason for a deed is its object's.
    text: "اختار المهاجم النادي لأنه قدم له عرضا مقنعا.",
    chains: [
      ["النادي", "ه", "قدم*"],
      ["المهاجم", "ه"],
    ],
  },
  {
    // What is to come is joined to what was said.
    text: "قال النادي إن اللاعب اجتاز الفحص وسينضم إلى المعسكر.",
    chains: [["اللاعب", "ينضم*"]],
  },
  {
    // His father who taught him.
    text: "ورث الرجل الحرفة عن والده الذي دربه صغيرا.",
    chains: [["والده الذي دربه صغيرا", "درب*"]],
  },
  {
    // What is a thing is no person.
    text: "دعا الوزير رامي فرج إلى مواصلة الحوار، قائلا إنه السبيل الوحيد إلى الحل.",
    chains: [["الحوار", "ه"]],
  },
  {
    // What is somebody's is the same when said again.
    text: "وصل كمال رزاق مع زوجته. وقال إن زوجته متعبة.",
    chains: [["زوجته", "زوجته"]],
  },
  {
    // What is told goes on after لكن.
    text: "أشارت اللجنة إلى أن البلدية تلقت شكوى، لكنها لم تتحرك.",
    chains: [["البلدية", "ها", "تتحرك*"]],
  },
  {
    // What is shown is what was called so last.
    text: "صدر تقرير أولي عن الحادث. وسينشر المكتب تقريره النهائي، وسيتضمن هذا التقرير توصيات.",
    chains: [["تقريره النهائي", "هذا التقرير"]],
  },
  {
    // A participle in the masculine after a feminine noun.
    text: "هبطت قاذفات على جزر قرب المنطقة المتنازع عليها.",
    chains: [["المنطقة المتنازع عليها", "ها"]],
  },
  {
    // The name after brackets.
    text: "قال زعيم حزب البديل (يمين متطرف) محمد الهاشمي إنه سيترشح.",
    chains: [["زعيم حزب البديل (يمين متطرف) محمد الهاشمي", "محمد الهاشمي", "ه"]],
  },
  {
    // The name after the field of who is called so, and after a rank.
    text: "دعت عالمة الفيزياء سارة حداد إلى الحذر. وأعلن ولي العهد الأمير محمد بن سلمان أنه سيزور مصر.",
    chains: [
      ["عالمة الفيزياء سارة حداد", "سارة حداد"],
      ["محمد بن سلمان", "ه"],
    ],
  },
  {
    // One man of whom the headline tells.
    text: "السلطات تفرج عن صحفي\n\nأفرجت السلطات عن الصحفي مراد حداد. وقال إنه متعب.",
    chains: [["صحفي", "مراد حداد", "ه"]],
  },
  {
    // The lawyer who is named later.
    text: "اتصل كمال رزاق بمحاميه. وذكر المحامي سمير فرج أنه سيطعن.",
    chains: [["محاميه", "سمير فرج", "ه"]],
  },
  {
    // What somebody else says something of.
    text: "انتقد النائب الخطة التي قال الوزير إنها جاهزة. وطالب الاتحاد بفتح تحقيق في النزال الذي قال إنه شهد مخالفات.",
    chains: [
      ["الخطة التي قال الوزير إنها جاهزة", "ها"],
      ["الاتحاد", "قال*"],
    ],
  },
];
