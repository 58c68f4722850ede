import { describe, expect, it } from "vitest";
import { toDraft } from "./to-draft.ts";

describe("the draft that an input line describes", () => {
  it("claims nothing about keys that are absent, and names them", () => {
    const draft = toDraft({ id: "a" });
    expect(Object.values(draft).map(({ state }) => state)).toEqual(new Array(7).fill("missing"));
    expect(draft.subject).toEqual({ state: "missing", why: 'the input has no "subject"' });
    expect(draft.body).toEqual({ state: "missing", why: 'the input has no "text" or "html"' });
  });

  it("takes null for absent", () => {
    expect(toDraft({ id: "a", subject: null, to: null })).toEqual(toDraft({ id: "a" }));
  });

  it("takes an empty text and an empty list for the claim that there is nothing", () => {
    const draft = toDraft({ id: "a", from: "", to: [], subject: "", text: "", attachments: [] });
    expect([draft.from, draft.recipients, draft.subject, draft.body, draft.attachments]).toEqual(
      new Array(5).fill({ state: "empty" }),
    );
  });

  it("reads addresses with names, quotes, comments and groups", () => {
    const draft = toDraft({
      id: "a",
      from: '"Roe, Jane" <jane@acme.com>',
      to: ["max@example.de (Max)", "Team: a@b.org, Bo <bo@b.org>;"],
      bcc: ["x@y.org"],
    });
    expect(draft.from).toEqual({ state: "found", value: { email: "jane@acme.com", name: "Roe, Jane" } });
    expect(draft.recipients).toEqual({
      state: "found",
      value: [
        { email: "max@example.de", name: "Max", line: "to" },
        { email: "a@b.org", line: "to" },
        { email: "bo@b.org", name: "Bo", line: "to" },
        { email: "x@y.org", line: "bcc" },
      ],
    });
  });

  it("keeps a recipient that holds no address apart as unresolved", () => {
    expect(toDraft({ id: "a", to: ["jane@acme.com", "Max Muster", "undisclosed-recipients:;"] }).recipients).toEqual({
      state: "unresolved",
      value: [{ email: "jane@acme.com", line: "to" }],
      unresolved: ["Max Muster", "undisclosed-recipients"],
    });
  });

  it("keeps the offsets of the given text, whatever its line breaks", () => {
    const text = "Hello\r\nworld\r\n\r\nbye";
    const { body } = toDraft({ id: "a", kind: "new", text });
    if (body.state !== "found") throw new Error(body.state);
    expect(body.value.text.indexOf("bye")).toBe(text.indexOf("bye"));
    expect(body.value.text.split("\n").map((line) => line.trim())).toEqual(["Hello", "world", "", "bye"]);
  });

  it("reads the structure from HTML when both forms are given", () => {
    const html = '<div>Hi <a href="https://acme.com/x">there</a></div><div class="gmail_signature">Jane</div>';
    const { body } = toDraft({ id: "a", text: "something else", html });
    expect(body).toEqual({
      state: "found",
      value: {
        text: "Hi there\nJane",
        links: [{ text: "there", href: "https://acme.com/x", at: [3, 8] }],
        signature: [9, 13],
        hidden: [],
        faint: [],
        images: [],
        inputs: 0,
        format: "html",
        hasQuote: false,
      },
    });
  });

  it("falls back on the text where the HTML holds no words", () => {
    const { body } = toDraft({ id: "a", text: "Hello", html: "<style>p{}</style><img src=x>" });
    expect(body).toMatchObject({ state: "found", value: { text: "Hello", format: "plain" } });
  });

  it("leaves the quoted thread of an HTML answer out, with its introduction", () => {
    const html =
      '<p>Yes.</p><div class="moz-cite-prefix">On 5 Jan 2026 10:00, Jane wrote:</div><blockquote type="cite">Tuesday?</blockquote>';
    expect(toDraft({ id: "a", kind: "reply", html }).body).toMatchObject({
      state: "found",
      value: { text: "Yes.", hasQuote: true },
    });
  });

  it("leaves out all that follows Outlook's mark of an earlier mail", () => {
    const html = "<div>Yes.</div><div id='divRplyFwdMsg'>From: Jane</div>loose words<div>Tuesday?</div>";
    expect(toDraft({ id: "a", kind: "reply", html }).body).toMatchObject({ value: { text: "Yes.", hasQuote: true } });
  });

  it("takes a mail that answers none and holds only another one as the sender's words", () => {
    const html = '<blockquote type="cite">Buy our thing</blockquote>';
    expect(toDraft({ id: "a", html }).body).toMatchObject({ value: { text: "Buy our thing", hasQuote: false } });
  });

  it("marks words that a reader would not see, and no others", () => {
    const html =
      '<div style="display:none">pre</div><p style="font-size:0.9em">small</p><p style="font-size:0px">no</p>';
    const { body } = toDraft({ id: "a", html });
    if (body.state !== "found") throw new Error(body.state);
    expect(body.value.hidden.map(([start, end]) => body.value.text.slice(start, end))).toEqual(["pre", "no"]);
  });

  it("takes white words for seen where a style sheet may colour what is behind them", () => {
    const html = '<style>.b{background:#036}</style><td class="b" style="color:#fff">Order</td>';
    expect(toDraft({ id: "a", html }).body).toMatchObject({ value: { hidden: [] } });
  });

  it("reads pictures and form fields, also where there is no word", () => {
    const { body } = toDraft({ id: "a", html: '<img src="x.png" alt="Offer" width="600"><input type="password">' });
    expect(body).toMatchObject({ value: { text: "", images: [{ alt: "Offer", width: 600 }], inputs: 1 } });
  });

  it("finds the signature below two dashes", () => {
    expect(toDraft({ id: "a", text: "Hello\n-- \nJane" }).body).toMatchObject({ value: { signature: [6, 14] } });
  });

  it("takes the last inbound message as given, and knows that a new message has none", () => {
    const inbound = { from: "Jane <jane@acme.com>", text: "stop", date: "2026-01-05" };
    expect(toDraft({ id: "a", kind: "reply", lastInbound: inbound }).lastInbound).toEqual({
      state: "found",
      value: { from: { email: "jane@acme.com", name: "Jane" }, text: "stop", date: "2026-01-05" },
    });
    expect(toDraft({ id: "a", kind: "new" }).lastInbound).toEqual({ state: "empty" });
    expect(toDraft({ id: "a", kind: "reply" }).lastInbound.state).toBe("missing");
  });
});
