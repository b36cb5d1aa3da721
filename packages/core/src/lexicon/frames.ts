// Frames: what a verb (and its masdar, participles and related nouns) does to what it takes. Rows name a frame; stages read it here.
import type { Act, CommitmentValue, Distance, Report, RoleName } from "../schema/facts.ts";

/** How certain a source is of a clause under this frame; `source` is the subject's value, `author` what the article itself is committed to. */
interface Complement {
  readonly source: CommitmentValue;
  readonly author: CommitmentValue;
}

export interface Frame {
  /** Set where the frame is a report: somebody says, asks, believes, fears. */
  readonly report?: {
    readonly act: Act;
    readonly kind: Report["kind"];
    readonly distance?: Distance;
    /** A bare noun phrase object counts as content: طالب بالانسحاب (he demanded withdrawal). */
    readonly mention?: boolean;
    /** Only a phrase under a preposition counts as content besides a clause: وصفه بالقاسي، أرجع الارتفاع إلى الجفاف. */
    readonly oblique?: boolean;
    /** Only a clause or a quotation makes it a report: رأى (saw / held that). */
    readonly clauseOnly?: boolean;
  };
  readonly complement?: Complement;
  /** Syntax: a sister of kāna, of kāda, a phase verb before an imperfect (بدأ يتراجع), a modal before أن. */
  readonly syntax?: "copula" | "near" | "phase" | "modal" | "existence";
  /** Role of the active verb's subject where it is not the agent. */
  readonly subject?: RoleName;
  /** The subject is a cause where it happens rather than acts: الأزمة تفاقم (the crisis worsens …), but الحكومة does it. */
  readonly causer?: boolean;
  /** Role of the object where it is not the theme: غادر البلاد (left the country) names a source. */
  readonly object?: RoleName;
  /** What the second of two objects is; the first is then the recipient, or the theme of an attribute. */
  readonly second?: "theme" | "attribute";
  /** The object says what is done, so that its place is the verb's: عقد جلسة في الكويت. */
  readonly carries?: boolean;
  /** Whose doing a verbal noun below is: the subject's (حاول منع), or the object's (دعا الدول إلى وقف …). */
  readonly controls?: "subject" | "object";
}

const certain: Complement = { source: "CT+", author: "Uu" };
const denied: Complement = { source: "CT-", author: "Uu" };
const probable: Complement = { source: "PR+", author: "Uu" };
const possible: Complement = { source: "PS+", author: "Uu" };
const open: Complement = { source: "Uu", author: "Uu" };
const factive: Complement = { source: "CT+", author: "CT+" };

function report(act: Act, kind: Report["kind"], complement: Complement, more: Partial<NonNullable<Frame["report"]>> = {}): Frame {
  return { report: { act, kind, ...more }, complement };
}

export const frames = {
  // Saying
  say: report("assert", "assertion", certain), // قال، ذكر، صرح، أضاف، تابع، أوضح، أشار، لفت، نوه
  confirm: report("assert", "assertion", certain, { mention: true }), // أكد، شدد، جزم، أقر، اعترف: he stands by it
  reveal: report("assert", "fact", certain, { distance: "endorsing", mention: true }), // كشف، أظهر، بين، أثبت: what is shown holds
  claim: report("assert", "assertion", certain, { distance: "distancing" }), // زعم، ادعى
  announce: { ...report("announce", "assertion", certain, { mention: true }), second: "theme" }, // أعلن، أبلغ، أخطر
  suggest: report("assert", "assertion", possible, { mention: true }), // رجح أن… possible; اقترح، ألمح، لمح
  rule: report("announce", "assertion", certain, { clauseOnly: true }), // قضى، حكم، أفتى: what a court or board lays down
  praise: report("assert", "assertion", certain, { clauseOnly: true }), // أشاد، رحب، هنأ: praise or welcome for something that is there
  blame: report("accuse", "assertion", certain, { mention: true }), // انتقد، أدان، ندد، استنكر: blame for something that is there
  describe: report("assert", "assertion", certain, { oblique: true }), // وصف بـ، نعت بـ، شبّه بـ: what something is called
  ascribe: report("assert", "assertion", certain, { oblique: true }), // أرجع إلى، عزا إلى، رد إلى: what it comes from
  complain: report("assert", "fact", certain, { mention: true }), // شكا من، اشتكى، تذمر، تظلم
  quote: report("assert", "assertion", certain, { distance: "neutral" }), // نقل، روى، أورد، كتب: passing on
  deny: report("deny", "assertion", denied, { mention: true }), // نفى، أنكر، كذب، فند
  ask: { ...report("ask", "eventuality", open, { mention: true }), controls: "object" }, // سأل، تساءل، طلب، استفسر، رجا، ناشد، التمس
  demand: { ...report("demand", "eventuality", open, { mention: true }), controls: "object" }, // طالب، أمر، اشترط
  urge: { ...report("ask", "eventuality", open, { mention: true }), controls: "object" }, // دعا إلى، حث، نصح، أوصى، أهاب: asks for it without the force of a demand
  promise: { ...report("promise", "eventuality", certain, { mention: true }), controls: "subject" }, // تعهد، وعد، التزم، أقسم
  threaten: { ...report("threaten", "eventuality", possible, { mention: true }), controls: "subject" }, // هدد، توعد
  accuse: { ...report("accuse", "assertion", certain, { mention: true }), controls: "object" }, // اتهم، حمّل المسؤولية
  warn: { ...report("warn", "assertion", possible, { mention: true }), controls: "object" }, // حذر، أنذر
  refuse: { report: { act: "deny", kind: "eventuality", mention: true }, complement: open, controls: "subject" }, // رفض، امتنع، أبى; with a word for comment: refuse-comment
  // Holding
  believe: report("believe", "belief", probable, { clauseOnly: true }), // اعتقد، ظن، حسب، تصور، افترض
  estimate: report("believe", "belief", probable, { mention: true }), // رجح، قدّر، خمّن: holds it likely, or so much
  hold: report("believe", "belief", certain, { clauseOnly: true }), // رأى أن، اعتبر، نظر إليه على أنه، شعر بأن، اقتنع: sure of it
  know: report("believe", "fact", certain, { clauseOnly: true }), // علم، أدرك، عرف، اكتشف، تبين
  doubt: report("doubt", "belief", { source: "PR-", author: "Uu" }, { mention: true }), // شك، شكك، استبعد
  fear: report("fear", "belief", possible, { mention: true }), // خشي، خاف، تخوف، أعرب عن قلقه
  hope: { ...report("hope", "belief", possible, { mention: true }), controls: "subject" }, // أمل، تمنى، تطلع
  expect: report("expect", "belief", probable, { mention: true }), // توقع، تنبأ، انتظر
  want: { complement: open, controls: "subject" }, // أراد أن، رغب في أن: a wish is no saying
  prefer: { report: { act: "ask", kind: "eventuality", mention: true }, complement: open, controls: "subject" }, // فضّل، آثر: a report where the source wants something withheld (عدم ذكر اسمه)
  regret: { ...report("assert", "fact", certain, { mention: true }), controls: "subject" }, // أسف، ندم
  agree: { complement: open, controls: "subject" }, // وافق على، اتفق على، قبل
  decide: { complement: probable, controls: "subject" }, // قرر، عزم، اعتزم
  // Being and becoming
  be: { subject: "theme", syntax: "copula" }, // كان، ليس، ظل، بات، أصبح، صار، أمسى، ما زال، لا يزال، ما دام
  become: { subject: "theme", syntax: "copula" },
  remain: { subject: "theme", syntax: "copula" },
  seem: { subject: "theme", syntax: "copula", complement: { source: "PR+", author: "PR+" } }, // بدا
  exist: { subject: "theme", syntax: "existence" }, // يوجد، هناك، ثمة
  near: { syntax: "near", complement: { source: "CT-", author: "CT-" } }, // كاد، أوشك
  begin: { syntax: "phase", complement: factive, controls: "subject" }, // بدأ، شرع، أخذ، راح، جعل
  continue: { subject: "theme", syntax: "phase", complement: factive, controls: "subject" }, // استمر، واصل، مضى
  stop: { subject: "theme", syntax: "phase", complement: { source: "CT-", author: "CT-" }, controls: "subject" }, // توقف، كف، أقلع
  can: { syntax: "modal", complement: possible, controls: "subject" }, // أمكن، استطاع، تمكن (past: it happened), جاز
  must: { syntax: "modal", complement: open }, // وجب، انبغى، لزم، توجب
  manage: { complement: factive, controls: "subject" }, // نجح في، تمكن من، أفلح
  fail: { complement: { source: "CT-", author: "CT-" }, controls: "subject" }, // فشل في، أخفق، عجز
  try: { complement: open, controls: "subject" }, // حاول، سعى إلى
  prevent: { complement: { source: "CT-", author: "Uu" }, controls: "object", causer: true }, // منع، حال دون
  allow: { complement: possible, controls: "object", causer: true }, // سمح، أتاح، مكّن
  force: { complement: factive, controls: "object", causer: true }, // أجبر، اضطر
  cause: { subject: "cause", complement: factive }, // أدى إلى، تسبب في، أسفر عن
  help: { complement: possible, controls: "object", causer: true }, // ساعد على، أسهم في
  affect: { causer: true }, // أثار، ضاعف، أضعف، أغضب: what happens brings it about, people do it
  push: { causer: true, complement: open, controls: "object" }, // دفع إلى، شجع على، حفز على
  persuade: { complement: open, controls: "object" }, // أقنع، كلف، فوض، أعفى من
  // Events with a usual role pattern
  give: { second: "theme" }, // منح، أعطى، سلم، قدم: recipient
  take: {},
  leave: { object: "source" }, // غادر
  enter: { object: "goal" }, // دخل، ولج
  name: { second: "attribute" }, // عين، انتخب، سمى، اتخذ
  carry: { controls: "subject", carries: true }, // أجرى، شن، نفذ، ارتكب: the verbal noun says what is done
  harm: { subject: "theme", causer: true }, // أصاب، جرح: in what, with what
  undergo: { subject: "theme" }, // تعرض، تأثر، تضرر
  move: {}, // ذهب، عاد، وصل، غادر: goal, source
  meet: {}, // التقى، اجتمع: companion
  fight: {}, // قاتل، هاجم، قصف
  die: { subject: "theme", causer: true }, // قتل (pass.), توفي، لقي مصرعه
  change: { subject: "theme", causer: true }, // ارتفع، انخفض، تراجع: quantity by which
  happen: { subject: "theme" }, // حدث، وقع، جرى، حصل، تم
  possess: {}, // امتلك، ضم، شمل، تضمن
  act: { controls: "subject" }, // any other doing with an agent
  state: { subject: "theme" }, // any other being in a state
} satisfies Record<string, Frame>;

export type FrameName = keyof typeof frames;

/** The frame of that name, or null. */
export function frameOf(name: string | null): Frame | null {
  return name === null ? null : (byName.get(name) ?? null);
}
const byName: ReadonlyMap<string, Frame> = new Map(Object.entries(frames));
