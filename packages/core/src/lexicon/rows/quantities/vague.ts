// Numbers that are given only roughly: tens, hundreds, a few.

/** Plural scales without a number before them: at least two of them. Source: the plural's meaning (عشرات is twenty or more). */
export const vagueScales: Readonly<Record<string, number>> = {
  عشرات: 10,
  مئات: 100,
  مئآت: 100,
  مائات: 100,
  آلاف: 1e3,
  ألوف: 1e3,
  ملايين: 1e6,
  مليارات: 1e9,
  بلايين: 1e9,
  تريليونات: 1e12,
  ترليونات: 1e12,
};

/** بضع is three to nine. Source: the Arabic dictionaries (لسان العرب: ما بين الثلاث إلى العشر). */
export const few: Readonly<Record<string, readonly [number, number]>> = { بضع: [3, 9], بضعة: [3, 9] };
