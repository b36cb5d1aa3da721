// Tokens and how they read apart; "" where they are to be left alone.

/** With the words of `words` below and nothing else. */
export const seamCases: readonly (readonly [token: string, reading: string, evidence: string])[] = [
  ["علىالطريق", "على الطريق", "word-end-inside known-words"],
  ["علىبورتو", "على بورتو", "word-end-inside"], // (at Porto), a name the words do not hold
  ["الحكومةالجديدة", "الحكومة الجديدة", "word-end-inside known-words"],
  ["جداًفي", "جداً في", "word-end-inside known-words"],
  ["جدًافي", "جدًا في", "word-end-inside known-words"],
  ["وزيرالخارجية", "وزير الخارجية", "word-beginning-inside known-words"],
  ["كبيرإلا", "كبير إلا", "word-beginning-inside known-words"],
  ["منبغداد", "من بغداد", "known-name known-words"],
  ["بغدادوطهران", "بغداد وطهران", "known-name known-words"],
  ["تجاربغداد", "تجار بغداد", "known-name known-words"],
  ["وزيرالخارجيةفيبغداد", "وزير الخارجية في بغداد", "word-beginning-inside word-end-inside known-name known-words"],
  ["وزيـرُالخارجيّة", "وزيـرُ الخارجيّة", "word-beginning-inside known-words"],
  // The whole is a word.
  ["الطالبات", "", ""],
  ["رئىس", "", ""],
  // Nothing proves a seam.
  ["وزيركبير", "", ""],
  ["شىء", "", ""],
  ["والإعلان", "", ""],
  ["الحكومةح", "", ""],
  ["فيلادلفيا", "", ""],
  ["عبدالرحمن", "", ""],
  ["نورالدين", "", ""],
  ["بغداديون", "", ""],
  ["سلام", "", ""],
];

export const words = "على الطريق الحكومة الجديدة جدا وزير الخارجية كبير إلا تجار الطالبات الطالب رئيس عبد الرحمن نور الدين سلام".split(" ");
export const functionWords = "على في من إلا".split(" ");
export const names = "بغداد طهران".split(" ");

/** With the compiled lexicon. */
export const lexiconCases: readonly (readonly [token: string, reading: string])[] = [
  ["الولاياتالمتحدةوالعراق", "الولايات المتحدة والعراق"],
  ["الولاياتالمتحدةالعراق", "الولايات المتحدة العراق"],
  ["الولاياتالمتحدة", "الولايات المتحدة"],
  ["واشنطنوبغداد", "واشنطن وبغداد"],
  ["طهرانوواشنطن", "طهران وواشنطن"],
  ["القضيةالفلسطينية", "القضية الفلسطينية"],
  ["علىبلنسية", "على بلنسية"],
  ["مصرغدا", "مصر غدا"],
  ["يزورالصين", "يزور الصين"],
  ["سورياولبنانوالأردنومصر", "سوريا ولبنان والأردن ومصر"],
  ["معجمهوريةتركمانستان", "مع جمهورية تركمانستان"],
  ["المقررعقده", "المقرر عقده"],
  ["وزيرالخارجيةالأردني", "وزير الخارجية الأردني"],
  ["فيالعراق", "في العراق"],
  ["والمسؤولون", ""],
  ["والإسرائيليين", ""],
  ["وسيستقبلونهم", ""],
  ["الإيرانيون", ""],
  ["الرأسمالية", ""],
  ["تعالى", ""],
  ["الأعلى", ""],
  ["للعراقيين", ""],
  ["بريطانيا", ""],
];
