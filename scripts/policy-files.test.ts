// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { policyInForce } from "../lib/app/policy-in-force.ts";
import { extensionIds, policyFiles } from "./policy-files.ts";

const sample = JSON.parse(readFileSync("docs/policy/policy.json", "utf8"));
const files = new Map(policyFiles(sample).map(({ name, text }) => [name, text]));

describe("policy files for administrators", () => {
  it("are made from a sample that is wholly valid", () => {
    expect(policyInForce({ managed: sample }).problems).toEqual([]);
  });

  it("hold the whole policy under the extension's id for Chrome, Edge and Firefox", () => {
    for (const name of ["chrome-linux.json", "edge-linux.json"]) {
      expect(JSON.parse(files.get(name) ?? "")).toEqual({
        "3rdparty": { extensions: { [extensionIds.chromium]: sample } },
      });
    }
    expect(JSON.parse(files.get("firefox-policies.json") ?? "")).toEqual({
      policies: { "3rdparty": { Extensions: { [extensionIds.firefox]: sample } } },
    });
  });

  it("keep objects in the registry as text that reads back as the same JSON", () => {
    const lines = (files.get("chrome-windows.reg") ?? "").split("\r\n").filter((line) => line.startsWith('"'));
    const values = lines.map((line) => {
      const [, key = "", text = ""] = /^"([^"]+)"="(.*)"$/.exec(line) ?? [];
      return [key, JSON.parse(text.replaceAll('\\"', '"').replaceAll("\\\\", "\\"))];
    });
    expect(Object.fromEntries(values)).toEqual(sample);
  });

  it("are well-formed profiles for macOS, with every special character escaped", () => {
    const hostile = policyFiles({ organisation: { name: "A & B <Ltd>" } });
    const text = hostile.find(({ name }) => name === "chrome-macos.mobileconfig")?.text ?? "";
    const document = new DOMParser().parseFromString(text, "application/xml");
    expect([...document.querySelectorAll("string")].map(({ textContent }) => textContent)).toContain("A & B <Ltd>");
  });

  it("go by the ids that the build gives the extension", () => {
    expect(readFileSync("wxt.config.ts", "utf8")).toContain(`id: "${extensionIds.firefox}"`);
  });
});
