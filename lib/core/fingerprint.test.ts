import { expect, it } from "vitest";
import { type Draft, emptyBody } from "./draft.ts";
import { empty, found, missing, unresolved } from "./field.ts";
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

it("is pinned for whole drafts, too: what holds a draft is known again by it", () => {
  const long = "Twelve units".repeat(100);
  expect([draftWith(""), draftWith("Book a demo."), draftWith(long)].map(fingerprintOf)).toEqual([
    "ia05crux2g",
    "1flwr0gawwd",
    "wwgaxq4tsf",
  ]);
});

it("tells drafts apart by each field, and by whether it was read", () => {
  const one = draftWith("Hello");
  const body = { ...emptyBody(), text: "Hello" };
  const others: Draft[] = [
    { ...one, subject: found("Hello") },
    { ...one, subject: missing("subject") },
    { ...one, body: unresolved(body, ["picture"]) },
    { ...one, body: found({ ...body, hasQuote: true }) },
    { ...one, body: missing("body") },
    { ...one, body: missing("form") },
    { ...one, body: empty() },
    { ...one, body: empty(), subject: found("Hello") },
    draftWith("Hello\n"),
  ];
  const prints = [one, ...others].map(fingerprintOf);
  expect(new Set(prints).size).toBe(prints.length);
  expect([one, ...others].map(fingerprintOf)).toEqual(prints);
});

it("tells texts apart by any one letter of theirs, in an even place, an odd one, the last, and across blocks", () => {
  const text = "abcdefghij".repeat(130);
  const changed = [0, 1, 510, 511, 512, 513, 1022, 1023, 1024, 1025, 1298, 1299].map(
    (at) => `${text.slice(0, at)}Z${text.slice(at + 1)}`,
  );
  const texts = [text, ...changed, text.slice(0, -1), `${text}a`];
  const fresh = texts.map((each) => {
    fingerprintOf(draftWith(""));
    return fingerprintOf(draftWith(each));
  });
  expect(new Set(fresh).size).toBe(texts.length);
  for (const first of texts) {
    fingerprintOf(draftWith(first));
    texts.forEach((each, at) => {
      expect(fingerprintOf(draftWith(each))).toBe(fresh[at]);
    });
  }
});

it("keeps what it knows of a text that has outgrown its room", () => {
  const text = Array.from({ length: 3000 }, (_, at) => `${at * 7} words, `).join("");
  const lengths = [1, 512, 600, 20_000, 18_000, text.length, 1024];
  const fresh = lengths.map((length) => {
    fingerprintOf(draftWith("Z".repeat(40_000)));
    return fingerprintOf(draftWith(text.slice(0, length)));
  });
  fingerprintOf(draftWith(""));
  expect(lengths.map((length) => fingerprintOf(draftWith(text.slice(0, length))))).toEqual(fresh);
});

it("writes a hash as the language itself writes a number in base 36, those with zeros in their midst included", () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `Text ${at}`);
  expect(texts.map(hashText)).toEqual(texts.map((text) => hashNumber(text).toString(36)));
  expect(texts.filter((text) => /.0.{4}$/.test(hashText(text))).length).toBeGreaterThan(10);
});
