// Who is who where several agree: binding, control, description, turns of speech, sides of a match.
import type { EntityCase } from "./entity.cases.ts";

export const antecedentCases: readonly EntityCase[] = [
  {
    // A place taken up after its preposition is not who does it.
    text: "عادت الكاتبة ليلى حداد إلى القرية التي ولدت فيها.",
    chains: [
      ["ليلى حداد", "ولدت*"],
      ["القرية التي ولدت فيها", "ها"],
    ],
  },
  {
    // Two of one trade are told apart by their countries.
    text: "تغلبت التونسية ليلى جابر على الروسية ميرا إيفانوفا. وقالت اللاعبة الروسية إنها متعبة. وأضافت اللاعبة التونسية أنها سعيدة.",
    chains: [
      ["ميرا إيفانوفا", "اللاعبة الروسية"],
      ["ليلى جابر", "اللاعبة التونسية"],
    ],
  },
  {
    // Who is praised is who is spoken of.
    text: "أثنى المدرب زياد حمدي على الحارس سمير فرج قائلا إنه أنقذ الفريق.",
    chains: [["سمير فرج", "ه", "أنقذ*"]],
  },
  {
    // What somebody is asked to do is done with his own.
    text: "دعا الرئيس طهران إلى وقف أنشطتها النووية. وحث المدير العمال على بذل جهدهم.",
    chains: [
      ["طهران", "ها"],
      ["العمال", "هم"],
    ],
  },
  {
    // Of its own, after an indefinite noun.
    text: "قال المصرف المركزي في بيان له إن الأسعار ستنخفض. وفتحت الشركة فرعا لها في عدن.",
    chains: [
      ["المصرف المركزي", "ه"],
      ["الشركة", "ها"],
    ],
  },
  {
    // What is told of a thing right after it.
    text: "وقعت الحكومة قرضا قيمته مليارا دولار. وأنقذ الجنود طفلة عمرها عامان.",
    chains: [["طفلة عمرها", "ها"]],
  },
  {
    // A clause that describes an indefinite phrase with words between.
    text: "أطلقت الوزارة حملة تطعيم ضد المرض في اليمن تستهدف الأطفال.",
    chains: [["حملة تطعيم ضد المرض في اليمن تستهدف الأطفال", "تستهدف*"]],
  },
  {
    // What إن brings up is said again in its clause.
    text: "قال المحافظ إن العقار قديم وإنه صدر له قرار إزالة.",
    chains: [["العقار", "ه"]],
  },
  {
    // Joined by و, of the same.
    text: "لم تعلن الوزيرة هدى سالم عن خططها وبرامجها بعد.",
    chains: [["هدى سالم", "ها", "ها"]],
  },
  {
    // Whose state the subject was is spoken of on.
    text: "أكد الطبيب أن حالة الطفلة مستقرة، وأنها تتنفس.",
    chains: [["الطفلة", "ها"]],
  },
  {
    // A passive after a pronoun on أن is its own; one of no one has a clause.
    text: "قالت الشرطة إن المتهم هرب وإنه اعتقل أمس.",
    chains: [["المتهم", "ه", "اعتقل*"]],
  },
  {
    // The visitors and the hosts of the match that was told of.
    text: "فاز الوداد على ضيفه الجيش الملكي بهدفين. وضغط الضيوف في الشوط الثاني، لكن أصحاب الأرض صمدوا.",
    chains: [
      ["الوداد", "أصحاب الأرض"],
      ["الجيش الملكي", "الضيوف"],
    ],
  },
  {
    // Whom one met is the other.
    text: "تغلبت ليلى جابر على سلمى ناصر. وقالت ليلى جابر إن منافستها كانت قوية.",
    chains: [["سلمى ناصر", "منافستها"]],
  },
  {
    // A wife is not her husband.
    text: "وصلت زوجة كمال رزاق. وقالت إنها متفائلة.",
    chains: [["زوجة كمال رزاق", "قالت*", "ها"]],
  },
  {
    // Who answers a demand is not whose it is.
    text: "نظم المزارعون مسيرة، واستجاب المسؤولون لمطالبهم.",
    chains: [["المزارعون", "هم"]],
  },
  {
    // After words between quotation marks, who said them goes on.
    text: "قال الوزير سامي نصر: «الشركة خسرت كثيرا». وأضاف أن الخطة جاهزة.",
    chains: [["سامي نصر", "أضاف*"]],
  },
  {
    // The people of a team.
    text: "رصد فريق من علماء الفلك كوكبا بعيدا. واستخدم الباحثون مرصدا جديدا.",
    chains: [["فريق من علماء الفلك", "الباحثون"]],
  },
  {
    // The country told of as البلد.
    text: "زار الوفد إثيوبيا، وقال إن المصنع سيغطي حاجيات البلد.",
    chains: [["إثيوبيا", "البلد"]],
  },
  {
    // Nouns of the body are somebody's.
    text: "دخلت لاعبة المنتخب المباراة بعد إصابة في ركبتها.",
    chains: [["لاعبة المنتخب", "ها"]],
  },
  {
    // Who is called so; what befell another is not what befell him.
    text: "أدانت المحكمة مزارعا بقتل جاره. وقال المتهم، ويدعى كمال رزاق، إنه بريء.",
    chains: [["المتهم، ويدعى كمال رزاق", "كمال رزاق", "ه"]],
  },
  {
    // By what they do.
    text: "اعتصم السكان أمام البلدية. ورفع المعتصمون لافتات.",
    chains: [["السكان", "المعتصمون"]],
  },
  {
    // What one holds is held of what one defends.
    text: "دافع الوزير سامي نصر عن المشروع، معتبرا أنه يؤمن المياه.",
    chains: [["المشروع", "ه"]],
  },
  {
    // The deed yields to what it is done to.
    text: "تولى كمال رزاق قيادة الشركة ووعد بإعادتها إلى الربحية.",
    chains: [["الشركة", "ها"]],
  },
  {
    // Whom it befell.
    text: "اغتال مسلحون القاضي سمير فرج أمس. وقال شقيقه الوزير كمال فرج إن مقتله خسارة.",
    chains: [["سمير فرج", "ه", "ه"]],
  },
];
