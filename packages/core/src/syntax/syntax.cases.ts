// Sentences and their trees: for every word «word<head relation», the root as «word root»; marks left out.
export const treeCases: readonly (readonly [sentence: string, tree: string])[] = [
  ["زار الرئيس المدرسة.", "زار root | الرئيس<زار nsubj | المدرسة<زار obj"],
  ["الرئيس زار المدرسة.", "الرئيس<زار nsubj | زار root | المدرسة<زار obj"],
  ["وصل وزير الخارجية الفرنسي.", "وصل root | وزير<وصل nsubj | الخارجية<وزير nmod | الفرنسي<وزير amod"],
  ["قال الوزير إن الوضع صعب.", "قال root | الوزير<قال nsubj | إن<صعب mark | الوضع<صعب nsubj | صعب<قال ccomp"],
  ["عاد الجنود الذين قاتلوا في الجبهة.", "عاد root | الجنود<عاد nsubj | الذين<قاتلوا mark | قاتلوا<الجنود acl:relcl | في<الجبهة case | الجبهة<قاتلوا obl"],
  ["وصل الوزير والسفير.", "وصل root | الوزير<وصل nsubj | و<السفير cc | السفير<الوزير conj"],
  ["لم تصل المساعدات.", "لم<تصل advmod | تصل root | المساعدات<تصل nsubj"],
  ["ستصل المساعدات غدا.", "س<تصل aux | تصل root | المساعدات<تصل nsubj | غدا<تصل advmod"],
  ["كانت المدينة هادئة.", "كانت<هادئة cop | المدينة<هادئة nsubj | هادئة root"],
  ["يجب أن تتوقف الحرب.", "يجب root | أن<تتوقف mark | تتوقف<يجب csubj | الحرب<تتوقف nsubj"],
];
