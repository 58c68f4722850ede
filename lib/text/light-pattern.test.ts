import { expect, it } from "vitest";
import { patternFor } from "./light-pattern.ts";

const everyLightUnit = Array.from({ length: 0x20c0 }, (_, unit) => String.fromCharCode(unit)).filter((sign) =>
  /[\0-\xff\u2000-\u206f\u20a0-\u20bf]/.test(sign),
);

it.each([
  /\p{L}/u,
  /\p{Lu}/u,
  /\p{Ll}/u,
  /\p{N}/u,
  /\p{Nd}/u,
  /\p{M}/u,
  /[\p{L}\p{M}\p{N}-]/u,
  /^\p{Lu}/iu,
  /^\p{Ll}/iu,
  /^[^\p{Lu}]/iu,
  /[\p{L}\p{N}_@]/u,
  /[^\p{L}\p{N}\n]/u,
  /[^\p{L}]/iu,
  /\[\p{L}\]/u,
])("the light twin of %s matches the same signs", (pattern) => {
  for (const sign of everyLightUnit)
    expect([sign, patternFor(pattern, sign).test(sign)]).toEqual([sign, pattern.test(sign)]);
});

it("leaves texts of other scripts to the expression itself", () => {
  const pattern = /\p{L}+/u;
  expect(patternFor(pattern, "Łódź")).toBe(pattern);
  expect(patternFor(pattern, "Paris")).not.toBe(pattern);
});
