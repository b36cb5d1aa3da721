// The cells of the paradigms: which endings a stem can take. A stem carries a set of them as bits.

export const cell = {
  // Perfect
  perfect: 1, // ∅: كتب
  perfectObject: 2, // with a pronoun: كتبه
  perfectT: 4, // ت and تا: كتبت
  perfectA: 8, // dual ا: كتبا
  perfectW: 16, // وا: كتبوا
  perfectC: 32, // consonant endings ت نا تم ن: كتبنا
  // Imperfect, after its prefix letter
  imperfect: 64, // ∅: يكتب
  imperfectObject: 128, // يكتبه
  imperfectA: 256, // ان: يكتبان
  imperfectW: 512, // ون and ين: يكتبون
  imperfectN: 1024, // feminine plural ن: يكتبن
  jussive: 2048, // ∅ where the jussive is written otherwise: لم يقل
  firstSingular: 4096, // the whole 1st person form where أ and the stem merge: آخذ
  imperative: 8192, // اكتب, اكتبوا
  // Nominal
  bare: 1 << 14, // ∅: كتاب
  possessed: 1 << 15, // with a pronoun: كتابه
  tanwin: 1 << 16, // accusative ا: كتابا
  dual: 1 << 17, // ان ين: كتابان
  feminine: 1 << 18, // ة, before pronouns ت: مدرسة
  plusAt: 1 << 19, // ات: مدرسات
  plusUn: 1 << 20, // ون ين: مدرسون
  // Words that do not inflect
  fixed: 1 << 21, // ∅
  fixedObject: 1 << 22, // with a pronoun: عليه, إنه
  indefinite: 1 << 23, // ∅, only without article: قاض
  perfectNun: 1 << 24, // endings in ن only, where the stem's own ن merges with theirs: أعلنا
} as const;

export const perfectAll = 1 | 2 | 4 | 8 | 16 | 32 | (1 << 24);
export const imperfectAll = 64 | 128 | 256 | 512 | 1024;
export const verbCells = ((1 << 14) - 1) | (1 << 24);
export const imperfectCells = 64 | 128 | 256 | 512 | 1024 | 2048;

export type Voice = "Act" | "Pass";

/** A stem of a verb with the cells it fills. */
export interface VerbStem {
  readonly text: string;
  readonly cells: number;
  readonly voice: Voice;
}
