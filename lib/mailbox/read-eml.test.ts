import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import "../cli/dom-parser.ts";
import type { Draft } from "../core/draft.ts";
import { readEml } from "./read-eml.ts";

async function draftOf(fixture: string): Promise<Draft> {
  const entry = await readEml(readFileSync(`tests/cli/fixtures/${fixture}`), fixture, `${fixture}#1`);
  if ("error" in entry) throw new Error(entry.error);
  return entry.draft;
}

describe("a mail read from a file", () => {
  it("gives a windows-1252 newsletter's words, links, signature and recipients", async () => {
    const draft = await draftOf("pitch-windows-1252.eml");
    expect(draft).toMatchObject({
      kind: { value: "new" },
      from: { value: { email: "jane@routes.example", name: "Roe, Jane" } },
      recipients: {
        value: [
          { email: "max@mueller.example", name: "Max Müller", line: "to" },
          { email: "max.mueller@gmail.com", line: "to" },
        ],
      },
      subject: { value: "Weniger Kraftstoff für Müller" },
      body: { state: "found", value: { links: [{ text: "our route planner" }], format: "html", hasQuote: false } },
      attachments: { state: "empty" },
      lastInbound: { state: "empty" },
    });
    if (draft.body.state !== "found") throw new Error(draft.body.state);
    const { text, signature } = draft.body.value;
    expect(text).toContain("your team at Müller & Söhne is hiring drivers – our route planner saves 12 % fuel.");
    expect(signature && text.slice(...signature)).toBe("Best,\nJane Roe");
  });

  it("decodes base64, takes groups and Bcc for recipients, and names attachments with their size", async () => {
    expect(await draftOf("base64-attachment.eml")).toMatchObject({
      recipients: {
        value: [
          { email: "a@mueller.example", line: "to" },
          { email: "bo@mueller.example", name: "Bo", line: "to" },
          { email: "hidden@mueller.example", line: "bcc" },
        ],
      },
      body: { value: { text: expect.stringContaining("gültig bis März"), format: "plain" } },
      attachments: { value: [{ name: "offer.pdf", bytes: 10 }] },
    });
  });

  it("is a reply when it answers a mail and quotes it; the quote is not the sender's words", async () => {
    expect(await draftOf("reply.eml")).toMatchObject({
      kind: { value: "reply" },
      body: { value: { text: "Tuesday at ten is fine.", hasQuote: true } },
      lastInbound: { state: "missing", why: "the earlier message is not in the file" },
    });
  });

  it("is a forward when it holds a forwarded mail", async () => {
    expect(await draftOf("forward.eml")).toMatchObject({
      kind: { value: "forward" },
      body: { value: { text: "See below.", hasQuote: true } },
    });
  });

  it("is new when its Re: answers nothing", async () => {
    const mail = "From: a@b.example\nTo: c@d.example\nSubject: Re: our call\n\nHello\n";
    const entry = await readEml(Buffer.from(mail), "a.eml", "a.eml#1");
    expect(entry).toMatchObject({ name: { id: "a.eml#1" }, draft: { kind: { value: "new" } } });
  });

  it.each([
    ["unknown-charset.eml", 'unknown charset "x-no-such-charset"'],
    ["broken-utf-8.eml", "1 × text that does not fit the declared charset"],
  ])("says of %s that its text is in doubt, and why", async (fixture, doubt) => {
    expect((await draftOf(fixture)).body).toMatchObject({ state: "unresolved", unresolved: [doubt] });
  });

  it("claims nothing about recipients when it has no such header", async () => {
    const entry = await readEml(Buffer.from("From: a@b.example\n\nHello\n"), "a.eml", "a.eml#1");
    expect(entry).toMatchObject({
      draft: { recipients: { state: "missing", why: "the mail has no To, Cc or Bcc header" } },
    });
  });

  it("is refused where the file has no mail headers", async () => {
    const bytes = readFileSync("tests/cli/fixtures/no-headers.eml");
    expect(await readEml(bytes, "no-headers.eml", "no-headers.eml#1")).toEqual({
      name: { id: "no-headers.eml#1" },
      error: "no-headers.eml: no mail headers at its beginning",
      unread: { where: "no-headers.eml", kind: "no-headers", detail: "" },
    });
  });
});

describe("a mail of a few lines", () => {
  const read = async (...lines: string[]) => readEml(new TextEncoder().encode(lines.join("\r\n")), "a.eml", "a.eml#1");
  const head = ["From: Ann <ann@a.example>", "To: bo@b.example"];

  it("is an answer only where it answers a message, and says so or quotes it", async () => {
    const thread = "In-Reply-To: <1@b.example>";
    const quote = "On Mon, 5 Jan 2026 at 10:00, Bo <bo@b.example> wrote:\r\n> Hello";
    const kinds = [
      [thread, "Subject: Re: Hello", "", "Yes."],
      [thread, "Subject: Hello", "", "Yes.", "", quote],
      [thread, "Subject: Hello", "", "Yes."],
      ["Subject: Re: Hello", "", "Yes."],
      ["Subject: Hello", "", "Yes.", "", quote],
    ].map(async (lines) => {
      const entry = await read(...head, ...lines);
      return "draft" in entry && entry.draft.kind;
    });
    const [reply, other] = ["reply", "new"].map((value) => ({ state: "found", value }));
    expect(await Promise.all(kinds)).toEqual([reply, reply, other, other, other]);
  });

  it("has a body that is empty, or doubtful where it was not written in the charset that it names", async () => {
    expect(await read(...head, "Content-Type: text/plain; charset=x-made-up", "", "")).toMatchObject({
      draft: { body: { state: "empty" }, subject: { state: "empty" } },
    });
    expect(await read(...head, "Content-Type: text/plain; charset=x-made-up", "", "Hello")).toMatchObject({
      draft: { body: { state: "unresolved", unresolved: ['unknown charset "x-made-up"'] } },
    });
  });

  it("calls an attachment without a name by its kind", async () => {
    const mark = "--x";
    const parts = [
      mark,
      "Content-Type: text/plain",
      "",
      "Hello",
      mark,
      "Content-Type: application/pdf",
      "",
      "%PDF",
      `${mark}--`,
    ];
    expect(await read(...head, 'Content-Type: multipart/mixed; boundary="x"', "", ...parts)).toMatchObject({
      draft: { attachments: { value: [{ name: "application/pdf" }] } },
    });
  });

  it("is none where it does not begin with headers", async () => {
    expect(await read("Dear all,", "", "hello")).toEqual({
      name: { id: "a.eml#1" },
      error: "a.eml: no mail headers at its beginning",
      unread: { where: "a.eml", kind: "no-headers", detail: "" },
    });
  });
});
