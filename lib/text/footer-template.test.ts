import { describe, expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { Policy, type PolicyInput } from "../core/policy.ts";
import { footerEdit } from "./footer.ts";
import type { FooterPart } from "./footer-template.ts";
import { fillTemplate } from "./footer-template.ts";

const all: FooterPart[] = ["company", "address", "imprint", "opt-out"];
const northwind: PolicyInput = {
  organisation: { name: "Northwind", postalAddress: "1 Main St\nReno" },
  optOut: { method: "link", url: "https://northwind.com/stop" },
};

function footer(input: PolicyInput, missing: FooterPart[], imprint: string[] = []): string | undefined {
  const edit = footerEdit(emptyBody(), Policy.parse(input), "en", missing, missing[0] ?? "company", imprint);
  if (edit?.kind !== "insert-lines") return undefined;
  return edit.lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
}

describe("a footer template", () => {
  it("is filled with the user's details, and its link is one", () => {
    const { lines } = fillTemplate("{company} says: {page}!", {
      company: [{ text: "Northwind" }],
      page: [{ text: "https://northwind.com", href: "https://northwind.com" }],
    });
    expect(lines).toEqual([
      [{ text: "Northwind says: " }, { text: "https://northwind.com", href: "https://northwind.com" }, { text: "!" }],
    ]);
  });

  it("loses the places that nothing is given for, with the dots between", () => {
    const { lines } = fillTemplate("--\n{details} · {company} · {address}\n{optOut}\n", {
      company: [{ text: "Northwind" }],
    });
    expect(lines.map((line) => line.map(({ text }) => text).join(""))).toEqual(["--", "Northwind"]);
  });

  it("is used where all that it holds is missing from the draft", () => {
    const footers = { en: "{company}, {address}\nNo more? {page}" };
    expect(footer({ ...northwind, footers }, all)).toBe(
      "Northwind, 1 Main St, Reno\nNo more? https://northwind.com/stop",
    );
  });

  it("names the mailbox for opt-outs where they are asked for by mail, and no page then", () => {
    const footers = { en: "{company}\nNo more? {mailbox}{page}" };
    const optOut = { method: "mailto", address: "stop@northwind.com", url: "https://northwind.com/stop" } as const;
    expect(footer({ ...northwind, optOut, footers }, all)).toContain("\nNo more? stop@northwind.com");
    expect(footer({ ...northwind, optOut, footers }, all)).not.toContain("https:");
    expect(footer({ ...northwind, footers: { en: "No more? {mailbox}" } }, ["opt-out"])).not.toContain("@");
  });

  it("gives way to the plain footer where a part of it stands in the draft", () => {
    const footers = { en: "Yours, {company}, {address}\n{optOut}" };
    expect(footer({ ...northwind, footers }, ["address", "opt-out"])).toBe(
      "1 Main St, Reno\nIf you would rather not hear from us, unsubscribe here.",
    );
  });

  it("gets the parts that it lacks below it", () => {
    const footers = { en: "Yours, {company}" };
    expect(footer({ ...northwind, footers }, all, ["HRB 1"])).toBe(
      "Yours, Northwind\n1 Main St, Reno · HRB 1\nIf you would rather not hear from us, unsubscribe here.",
    );
  });

  it("of another language is not used", () => {
    expect(footer({ ...northwind, footers: { de: "{company}" } }, ["company"])).toBe("Northwind");
  });
});
