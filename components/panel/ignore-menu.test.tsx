// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Finding } from "../../lib/core/finding.ts";
import { concerns } from "../../lib/core/ignore.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import { sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { IgnoreMenu } from "./ignore-menu.tsx";

const recipients = ["anna@globex.example", "bob@mail.example", "carl@initech.example"];
const about = (...emails: string[]): Finding["evidence"] =>
  emails.map((quote) => ({ field: "recipients", start: 0, end: quote.length, quote }));

describe("ignoring for a recipient", () => {
  it.each<[string, Finding["evidence"], string[]]>([
    ["the whole draft", [], recipients],
    ["a draft to one person", [], ["anna@globex.example"]],
    ["one address", about("bob@mail.example"), recipients],
    ["two addresses", about("bob@mail.example", "carl@initech.example"), recipients],
  ])("names just those for whom the ignore of a finding about %s will hold", async (_, evidence, to) => {
    const finding = sampleFinding({ evidence });
    const { page } = await mount(
      <IgnoreMenu finding={finding} recipients={to} disabled={false} onChoose={() => undefined} />,
    );
    const words = page.querySelector("[data-scope=recipient]")?.textContent ?? "";
    const [first = "nobody", ...others] = concerns(finding, to);
    expect(words).toContain(first);
    expect(words.includes(`${others.length} more`)).toBe(others.length > 0);
  });

  it("is not offered while nobody is addressed", async () => {
    const { page } = await mount(
      <IgnoreMenu
        finding={sampleFinding({ evidence: [] })}
        recipients={[]}
        disabled={false}
        onChoose={() => undefined}
      />,
    );
    expect(page.querySelector("[data-scope=recipient]")).toBeNull();
  });
});
