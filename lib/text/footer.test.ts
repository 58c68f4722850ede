import { describe, expect, it } from "vitest";
import { type Body, type Draft, emptyBody } from "../core/draft.ts";
import { applyEdits, type Edit } from "../core/edit.ts";
import { empty, found, missing as notSeen, valueOr } from "../core/field.ts";
import { Policy, type PolicyInput } from "../core/policy.ts";
import { endOfBody, footerEdit, optOutWord } from "./footer.ts";

const configured: PolicyInput = {
  organisation: {
    name: "Northwind",
    legalName: "Northwind Tools Ltd",
    postalAddress: "12 Harbour Street\nPortland, OR 97201\nUSA",
  },
  optOut: { method: "link", url: "https://northwind.example/stop" },
};

const all = ["company", "address", "opt-out"] as const;

function footerOf(
  parts: Pick<Body, "text"> & Partial<Body>,
  policy: PolicyInput = configured,
  missing: readonly (typeof all)[number][] = all,
) {
  const body = { ...emptyBody(), ...parts };
  const unseen = notSeen<never>("not looked at");
  const draft: Draft = {
    kind: found("new"),
    from: unseen,
    recipients: unseen,
    subject: empty(),
    body: found(body),
    attachments: unseen,
    lastInbound: unseen,
  };
  const edit = footerEdit(body, Policy.parse(policy), "en", missing, missing[0] ?? "company");
  return { edit, after: edit && valueOr(applyEdits(draft, [edit]).body, emptyBody()) };
}

function linkOf(edit: Edit | undefined): string | undefined {
  return edit?.kind === "insert-lines" ? edit.lines.flat().find(({ href }) => href)?.href : undefined;
}

describe("the footer", () => {
  it("stands after the last line that holds something, behind a blank line", () => {
    const { after } = footerOf({ text: "Hi Anna\n\nTom\n\n" });
    expect(after?.text).toMatch(/^Hi Anna\n\nTom\n\nNorthwind Tools Ltd/);
    expect(after?.text.endsWith(".\n\n")).toBe(true);
  });

  it("is all that stands in an empty draft", () => {
    expect(footerOf({ text: "" }).after?.text).toMatch(/^Northwind Tools Ltd/);
  });

  it("holds just the missing parts", () => {
    const { after } = footerOf({ text: "Hi" }, configured, ["address"]);
    expect(after?.text).toBe("Hi\n\n12 Harbour Street, Portland, OR 97201, USA");
  });

  it("links to the opt-out page", () => {
    expect(linkOf(footerOf({ text: "Hi" }).edit)).toBe("https://northwind.example/stop");
  });

  it("links to a mail with the subject filled in", () => {
    const optOut = { method: "mailto" as const, address: "stop@northwind.example", word: "no more" };
    expect(linkOf(footerOf({ text: "Hi" }, { ...configured, optOut }).edit)).toBe(
      "mailto:stop@northwind.example?subject=no%20more",
    );
  });

  it("asks for the sender's word of the language before the sender's word for all before the usual one", () => {
    const word = (optOut: Partial<Policy["optOut"]>) => optOutWord({ ...Policy.parse({}).optOut, ...optOut }, "de");
    expect(word({ word: "stop", words: { de: "stopp" } })).toBe("stopp");
    expect(word({ word: "stop", words: { fr: "fin" } })).toBe("stop");
    expect(word({})).toBe("abmelden");
  });

  it("writes addresses out where a mail has no links", () => {
    const { after } = footerOf({ text: "Hi", format: "plain" });
    expect(after?.text).toContain("https://northwind.example/stop");
    expect(after?.links).toEqual([]);
  });

  it("is not offered to a user without details", () => {
    expect(footerOf({ text: "Hi" }, {}).edit).toBeUndefined();
  });

  it("is not offered for a part that the user has not entered", () => {
    expect(footerOf({ text: "Hi" }, { organisation: { name: "Northwind" } }, ["address"]).edit).toBeUndefined();
    expect(footerOf({ text: "Hi" }, { ...configured, optOut: { method: "link" } }, ["opt-out"]).edit).toBeUndefined();
  });
});

describe("where a mail of the sender's ends", () => {
  const text = "Hi Priya,\n\nit is attached.\n\nAnn\nAcme";
  const [above, signature] = [text.indexOf("\n\nAnn"), text.indexOf("Ann")];

  it.each<[string, Partial<Body>, number]>([
    ["without a quote, below the signature", { signature: [signature, text.length] }, text.length],
    ["above a quote that only the signature follows", { signature: [signature, text.length], quoteAt: above }, above],
    ["below words that follow a quote", { quoteAt: above }, text.length],
    [
      "below words and a signature that follow a quote",
      { signature: [signature, text.length], quoteAt: 9 },
      text.length,
    ],
    [
      "below the signature where nothing stands above the quote",
      { signature: [0, text.length], quoteAt: 0 },
      text.length,
    ],
  ])("%s", (_, parts, end) => {
    expect(endOfBody({ ...emptyBody(), text, ...parts })).toBe(end);
  });

  it("the place of the quote moves with what is put in above it", () => {
    const { after } = footerOf({ text, signature: [signature, text.length], hasQuote: true, quoteAt: above });
    expect(after?.text.slice(after.quoteAt)).toBe(text.slice(above));
  });
});
