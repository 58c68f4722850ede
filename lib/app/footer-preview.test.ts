import { describe, expect, it } from "vitest";
import { Policy } from "../core/policy.ts";
import { footerPreview } from "./footer-preview.ts";

const words = (policy: Policy) =>
  footerPreview(policy)
    .map((line) => line.map(({ text }) => text).join(""))
    .join("\n");

describe("the preview of the footer", () => {
  it("shows nothing before anything is filled in", () => {
    expect(footerPreview(Policy.parse({}))).toEqual([]);
  });

  it("shows company, address and opt-out as they will stand in the mail", () => {
    const policy = Policy.parse({
      organisation: { name: "Northwind", postalAddress: "1 Main St\nReno NV 89501" },
      optOut: { word: "stop" },
    });
    expect(words(policy)).toContain("Northwind");
    expect(words(policy)).toContain("1 Main St, Reno NV 89501");
    expect(words(policy)).toContain("stop");
  });

  it("shows the parts that are there while others are missing", () => {
    expect(words(Policy.parse({ organisation: { postalAddress: "1 Main St, Reno" } }))).toContain("1 Main St, Reno");
  });
});
