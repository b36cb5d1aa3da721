// Said by nobody in particular. Sentences in the notation of report.cases.ts.
export const impersonalCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
  ["يذكر أن المدينة تضم ثلاثة متاحف.", "يذكر assert indirect < - (impersonal) > المدينة تضم ثلاثة متاحف"],
  ["ويشار إلى أن المصنع أغلق قبل عامين.", "يشار assert indirect < - (impersonal) > المصنع أغلق قبل عامين"],
  ["السفينة التي يتوقع أن تصل غدا تحمل القمح.", "يتوقع expect indirect < - (impersonal) > تصل غدا"],
];
