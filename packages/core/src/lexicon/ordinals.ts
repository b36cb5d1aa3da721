// Ordinal adjectives: they stay adjectives when they stand alone (في الثالث من أبريل, الساعة الثامنة).

export const ordinals: ReadonlySet<string> = new Set("أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي أخير آخر واحد ماضي مقبل قادم جاري حالي سابق تالي".split(" "));
