import { expect, it } from "vitest";
import { type Draft, emptyBody } from "./draft.ts";
import { empty, found } from "./field.ts";
import { fingerprintOf, hashNumber, hashText } from "./fingerprint.ts";

function draftWith(text: string): Draft {
  return {
    kind: found("new"),
    from: empty(),
    recipients: empty(),
    subject: empty(),
    body: found({ ...emptyBody(), text }),
    attachments: empty(),
    lastInbound: empty(),
  };
}

it("gives a text the same fingerprint whatever was hashed before it, and another text another", () => {
  const long = Array.from({ length: 60 }, (_, at) => `Line ${at * at} after another, and no two alike.`).join(" ");
  const middle = `${long.slice(0, 1500)}?${long.slice(1500)}`;
  const texts = ["", "a", long, `${long}b`, `x${long}`, long.slice(0, 1024), long.slice(0, 1023), middle];
  const alone = texts.map((text) => {
    fingerprintOf(draftWith("Z".repeat(3000)));
    return fingerprintOf(draftWith(text));
  });
  expect(new Set(alone).size).toBe(texts.length);
  for (const order of [texts, texts.toReversed(), [...texts, ...texts]]) {
    for (const text of order) expect(fingerprintOf(draftWith(text))).toBe(alone[texts.indexOf(text)]);
  }
});

it("is the same in every version and on every machine, so that what was recorded once is known again", () => {
  const known = { "": "wvjl67o803", a: "262p94epp1d", "Book a demo.": "mvlypix309", "Zoë 😀": "27wvi50e7px" };
  for (const [text, hash] of Object.entries(known)) expect(hashText(text)).toBe(hash);
  expect(hashText("x".repeat(1000))).toBe("21ded0ooxff");
});

it("writes a hash as the language itself writes a number in base 36, those with zeros in their midst included", () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `Text ${at}`);
  expect(texts.map(hashText)).toEqual(texts.map((text) => hashNumber(text).toString(36)));
  expect(texts.filter((text) => /.0.{4}$/.test(hashText(text))).length).toBeGreaterThan(10);
});
