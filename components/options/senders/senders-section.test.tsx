// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { footerTools } from "../../../lib/app/footer-tools.ts";
import { Policy } from "../../../lib/core/policy.ts";
import { mount } from "../../../tests/gallery/mount.tsx";
import { SendersSection } from "./senders-section.tsx";

const policy = Policy.parse({
  organisation: { name: "Northwind", postalAddress: "1 Main St, Reno" },
  optOut: { words: { de: "abmelden" } },
  senders: { "globex.com": { organisation: { name: "Globex" }, optOut: { words: { fr: "adieu" } } } },
});
const part = { policy, locked: [], saveState: { kind: "idle" }, footers: footerTools("en", ["en"]) } as const;

async function opened(onChange = vi.fn(), parts: Partial<Parameters<typeof SendersSection>[0]> = {}) {
  const mounted = await mount(<SendersSection {...part} onChange={onChange} {...parts} />);
  const { page } = mounted;
  await act(async () => page.querySelector<HTMLElement>("[aria-expanded=false]")?.click());
  const speak = async (language: string) => {
    const label = [...page.querySelectorAll("label")].find((each) => each.textContent === "Language of the mail");
    const list = page.querySelector<HTMLSelectElement>(`#${CSS.escape(label?.htmlFor ?? "")}`);
    await act(async () => {
      if (list) list.value = language;
      list?.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };
  return { ...mounted, speak, preview: () => page.querySelector(".preview")?.textContent ?? "" };
}

describe("the profile of a sender who writes in several languages", () => {
  it("shows the footer and its opt-out in each of them", async () => {
    const { speak, preview } = await opened();
    expect(preview()).toContain("Footer of globex.com in English");
    expect(preview()).toMatch(/Globex.*"unsubscribe"/);
    await speak("de");
    expect(preview()).toContain("Footer of globex.com in German");
    expect(preview()).toContain("abmelden");
    await speak("fr");
    expect(preview()).toContain("adieu");
  });

  it("takes a word of its own for one of them, and gives it up again", async () => {
    const onChange = vi.fn();
    const { speak, fill } = await opened(onChange);
    await speak("de");
    await fill("The opt-out word in German", "raus");
    const words = (given: object) => ({
      senders: { "globex.com": { organisation: { name: "Globex" }, optOut: { words: given } } },
    });
    expect(onChange).toHaveBeenLastCalledWith(words({ fr: "adieu", de: "raus" }));
    await speak("fr");
    await fill("The opt-out word in French", "");
    expect(onChange).toHaveBeenLastCalledWith(words({}));
  });

  it("takes none where the organisation has set the words", async () => {
    const { page } = await opened(vi.fn(), { locked: ["optOut.words.de"] });
    const label = [...page.querySelectorAll("label")].find(({ textContent }) =>
      textContent?.includes("word in English"),
    );
    expect(page.querySelector<HTMLInputElement>(`#${CSS.escape(label?.htmlFor ?? "")}`)?.disabled).toBe(true);
  });
});
