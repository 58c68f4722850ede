import { expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { DraftSchema } from "./draft-schema.ts";
import { hiddenPartsOf } from "./hidden-part.ts";

const draft: Draft = {
  kind: { state: "found", value: "reply" },
  from: { state: "found", value: { email: "me@a.example", name: "Me" } },
  recipients: { state: "unresolved", value: [{ line: "bcc", email: "you@b.example" }], unresolved: ["Sales team"] },
  subject: { state: "empty" },
  body: {
    state: "found",
    value: {
      text: "Hi",
      links: [{ text: "Hi", href: "https://a.example/", at: [0, 2] }],
      signature: [1, 2],
      hidden: [[0, 1]],
      faint: [[1, 2]],
      images: [{ alt: "", width: 1.5, height: 2 }, { alt: "logo" }],
      inputs: 0,
      format: "plain",
      hasQuote: false,
    },
  },
  attachments: { state: "found", value: [{ name: "a.pdf", bytes: 0 }, { name: "b.pdf" }] },
  lastInbound: { state: "missing", why: "no thread" },
};

it("lets a draft through as it is, each field in each state", () => {
  expect(DraftSchema.parse(draft)).toEqual(draft);
  const inbound = { from: { email: "you@b.example" }, text: "Stop", date: "2026-11-26" };
  const answered: Draft = { ...draft, lastInbound: { state: "found", value: inbound } };
  expect(DraftSchema.parse(answered)).toEqual(answered);
  const bare: Draft = { ...draft, lastInbound: { state: "found", value: { text: "" } } };
  expect(DraftSchema.parse(bare)).toEqual(bare);
});

it("refuses what is no draft, and drops what does not belong to one", () => {
  const body = draft.body.state === "found" ? draft.body.value : undefined;
  const wrong: object[] = [
    { kind: { state: "found", value: "answer" } },
    { from: { state: "found", value: {} } },
    { recipients: { state: "found", value: [{ line: "reply-to", email: "a@b.example" }] } },
    { recipients: { state: "unresolved", value: [] } },
    { subject: { state: "found" } },
    { subject: { state: "lost" } },
    { body: { state: "found", value: { ...body, hidden: [[-1, 2]] } } },
    { body: { state: "found", value: { ...body, faint: [[0, 1.5]] } } },
    { body: { state: "found", value: { ...body, format: "rtf" } } },
    { body: { state: "found", value: { ...body, links: [{ text: "Hi", href: "#" }] } } },
    { body: { state: "found", value: { ...body, images: [{}] } } },
    { attachments: { state: "found", value: [{ bytes: 1 }] } },
    { lastInbound: { state: "found", value: { from: { name: "Ann" }, text: "" } } },
    { lastInbound: { state: "missing" } },
  ];
  for (const part of wrong)
    expect(DraftSchema.safeParse({ ...draft, ...part }).success, JSON.stringify(part)).toBe(false);
  expect(DraftSchema.parse({ ...draft, secret: 1 })).toEqual(draft);
});

it("parts are hidden by name, and a name of none is passed over", () => {
  expect(hiddenPartsOf({ hidden: ["trial", "abuot", "welcome", 7] })).toEqual(["welcome", "trial"]);
  for (const managed of [{ hidden: "trial" }, {}, undefined, []]) expect(hiddenPartsOf(managed)).toEqual([]);
});
