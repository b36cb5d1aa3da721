// Closed word lists the parser needs by name. Lemmas in standard spelling unless a comment says comparable form.

/** Open a complement clause: أن يفعل، إن الحكومة، أنّ. */
export const complementizers = new Set(["أن", "ألا", "إن", "أنّ", "إنّ", "أنَّ", "إنَّ"]);

/** Open an adverbial clause of their own. */
export const subordinators = new Set([
  "إذا",
  "لو",
  "لولا",
  "حيث",
  "إذ",
  "عندما",
  "حين",
  "حينما",
  "لما",
  "بينما",
  "فيما",
  "كما",
  "كلما",
  "حتى",
  "كي",
  "لكي",
  "لأن",
  "لئلا",
  "بعدما",
  "قبلما",
  "ريثما",
  "طالما",
  "منذما",
  "وقتما",
  "أينما",
  "مهما",
  "كيفما",
  "حسبما",
  "مثلما",
  "وفقما",
  "ما إن",
  "إلا أن",
  "غير أن",
  "بيد أن",
  "مع أن",
  "رغم أن",
  "سوى أن",
  "كأن",
  "كأنّ",
  "لعل",
  "ليت",
  "لكن",
  "لكنّ",
  "بل",
  "إنما",
]);

/** Open a clause that stands against or beside the one before, at its level: attached as conj. */
export const clauseConjunctions = new Set(["لكن", "لكنّ", "بل", "إنما", "إلا أن", "غير أن", "بيد أن"]);

export const relatives = new Set(["الذي", "التي", "الذين", "اللذان", "اللتان", "اللاتي", "اللواتي", "من", "ما"]);

/** Relative pronouns that agree and so always go with a noun before them. */
export const agreeingRelatives = /^ال(ذي|تي|ذين|لذان|لذين|لتان|لتين|لاتي|لواتي|لائي)$/;

/** Comparable forms of particles before a verb: negation, future, certainty. */
export const verbParticles = new Set(["لا", "لم", "لن", "ما", "قد", "سوف", "س", "لقد", "هل", "ا"]);

export const negations = new Set(["لا", "لم", "لن", "ما", "ليس", "غير", "عدم"]);

/** Free subject pronouns: after و they open a clause of their own (وهو عضو: and he is a member). */
export const subjectPronouns = new Set(["هو", "هي", "هم", "هن", "هما", "انا", "نحن", "انت", "انتم"]);

/** Prepositions of time that lean to the verb. Comparable forms. */
export const temporalPrepositions = new Set([
  "منذ",
  "خلال",
  "بعد",
  "قبل",
  "عند",
  "اثناء",
  "طوال",
  "طيله",
  "عقب",
  "اثر",
  "غداه",
  "حتي",
  "فور",
]);

/** Words before a number that say how near it is: نحو ألفي جندي (about two thousand soldiers). Comparable forms. */
export const approximators = new Set(["نحو", "حوالي", "قرابه", "زهاء", "تقريبا", "قراب"]);

/** Nouns that make one preposition with the one before them: بسبب، من أجل، في إطار. Comparable form of the noun → comparable forms before it. */
export const compoundPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["سبب", new Set(["ب"])],
  ["مناسبه", new Set(["ب"])],
  ["موجب", new Set(["ب"])],
  ["صفه", new Set(["ب"])],
  ["اتجاه", new Set(["ب", "في"])],
  ["واسطه", new Set(["ب"])],
  ["حق", new Set(["ب"])],
  ["دافع", new Set(["ب"])],
  ["اعقاب", new Set(["في"])],
  ["سبيل", new Set(["في"])],
  ["غضون", new Set(["في"])],
  ["خضم", new Set(["في"])],
  ["سياق", new Set(["في"])],
  ["نطاق", new Set(["في"])],
  ["مجال", new Set(["في"])],
  ["هامش", new Set(["علي"])],
  ["صعيد", new Set(["علي"])],
  ["اساس", new Set(["علي"])],
  ["ضوء", new Set(["في", "علي"])],
  ["هدف", new Set(["ب"])],
  ["غيه", new Set(["ب"])],
  ["غرض", new Set(["ب"])],
  ["شان", new Set(["ب", "في"])],
  ["خصوص", new Set(["ب"])],
  ["فضل", new Set(["ب"])],
  ["فعل", new Set(["ب"])],
  ["اجل", new Set(["من", "ل"])],
  ["خلال", new Set(["من", "في"])],
  ["قبل", new Set(["من"])],
  ["جانب", new Set(["الي", "من"])],
  ["طريق", new Set(["عن"])],
  ["اطار", new Set(["في", "ضمن"])],
  ["ظل", new Set(["في"])],
  ["حال", new Set(["في"])],
  ["حاله", new Set(["في"])],
  ["يد", new Set(["علي"])],
  ["ايدي", new Set(["علي"])],
  ["دون", new Set(["من", "ب"])],
  ["اثر", new Set(["علي", "في"])],
  ["صدد", new Set(["ب", "في"])],
  ["نحو", new Set(["علي"])],
  ["غرار", new Set(["علي"])],
  ["بين", new Set(["من"])],
  ["قرب", new Set(["ب"])],
  ["جوار", new Set(["ب"])],
  ["خارج", new Set(["في"])],
  ["داخل", new Set(["في"])],
  ["تحت", new Set(["من"])],
  ["فوق", new Set(["من"])],
  ["امام", new Set(["من"])],
  ["بعد", new Set(["في", "من"])],
]);

/** Those that stay a preposition with a pronoun on them: بسببه، من أجلها, but بحقها (with its right) and من جانبه (for his part). */
export const prepositionsOfPronouns = new Set(
  "سبب اجل خلال طريق شان فضل موجب قبل بين دون اثر داخل خارج فوق تحت امام بعد قرب جوار نحو هدف".split(" "),
);

/** Accusatives and nouns after بـ that make one preposition with the one after them: نظرا لـ (in view of), بالنسبة إلى (as for). Comparable forms. */
export const leadingNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["نظرا", new Set(["ل", "الي"])],
  ["اضافه", new Set(["الي", "ل"])],
  ["الاضافه", new Set(["الي", "ل"])],
  ["فضلا", new Set(["عن"])],
  ["علاوه", new Set(["علي"])],
  ["بدلا", new Set(["من", "عن"])],
  ["بدل", new Set(["من"])],
  ["عوضا", new Set(["عن", "من"])],
  ["خلافا", new Set(["ل"])],
  ["تبعا", new Set(["ل"])],
  ["النسبه", new Set(["ل", "الي"])],
  ["بناء", new Set(["علي"])],
  ["مقارنه", new Set(["ب", "مع"])],
  ["المقارنه", new Set(["مع", "ب"])],
  ["قياسا", new Set(["ب", "علي", "الي"])],
  ["القياس", new Set(["الي", "ب"])],
  ["بمعزل", new Set(["عن"])],
  ["انطلاقا", new Set(["من"])],
  ["تمهيدا", new Set(["ل"])],
  ["نتيجه", new Set(["ل"])],
  ["القرب", new Set(["من"])],
]);

/** Compass directions and sides that stand as adverbials of place. Comparable forms. */
export const directions = new Set("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب قباله جوار خارج داخل".split(" "));

/** Nouns that stand as adverbials without a preposition: مرة أخرى (once more). Comparable forms. */
export const adverbialNouns = new Set([
  "شمال",
  "جنوب",
  "شرق",
  "غرب",
  "شمالي",
  "جنوبي",
  "شرقي",
  "غربي",
  "مره",
  "مرات",
  "مرتين",
  "مرارا",
  "معا",
  "جدا",
  "ايضا",
  "مثلا",
  "تقريبا",
  "فضلا",
  "خصوصا",
  "خاصه",
  "وحده",
  "جميعا",
  "سويا",
  "قريبا",
  "نقلا",
  "وفقا",
  "طبقا",
]);
