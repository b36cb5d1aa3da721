// Units after a number, in the form it asks for.
import { expect, test } from "vitest";
import { interfaceIn } from "./interface.ts";

test.each([
  ["EGP", 12, "جنيهًا مصريًا", "Egyptian pounds"],
  ["USD", 999, "دولار أمريكي", "US dollars"],
  ["EUR", 5, "يورو", "euros"],
  ["km", 14, "كيلومترًا", "kilometres"],
  ["a", 3, "سنوات", "years"],
  ["[bbl_us]", 7, "برميل", "barrels"],
  ["{basis-point}", 50, "نقطة أساس", "basis points"],
  ["{widget}", 2, null, null],
])("%s after %i", (code, value, arabic, english) => {
  expect(interfaceIn("ar").unit(code, value)).toBe(arabic);
  expect(interfaceIn("en").unit(code, value)).toBe(english);
});
