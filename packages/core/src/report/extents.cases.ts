// Where spans begin and end: sources before what follows them, quotations whole, contents before a turn. In the notation of report.cases.ts.
export const extentCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
];
