// @vitest-environment jsdom
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Mounted, mount } from "../../tests/gallery/mount.tsx";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { ComposePanel } from "./compose-panel.tsx";
import type { PanelActions } from "./panel-actions.ts";

const actions: PanelActions = {
  fix: async () => "held",
  fixAllSafe: async () => "held",
  reveal: async () => true,
  ignore: async () => {},
  callWrong: async () => {},
  setPause: async () => {},
  undoIgnore: async () => {},
  chooseCountry: async () => {},
  settleRequest: async () => {},
  openOptions: () => {},
};

const address = sampleFinding();
const name = sampleFinding({ id: "company-name:1", title: "Name your company" });
const value = sampleFinding({ id: "value:1", category: "transparency", title: "Say what is in it", level: "inform" });

const panel = (...findings: (typeof address)[]) => (
  <ComposePanel state={sampleCompose({ findings })} isChecking={false} safelyFixable={[]} actions={actions} />
);

/** The heads of the cards as a screen reader tells them. */
const heads = ({ page }: Mounted) =>
  [...page.querySelectorAll<HTMLElement>("h4 > .card-head")].map(
    (head) => `${head.ariaExpanded === "true" ? "open" : "folded"}: ${head.textContent}`,
  );
const focused = () => document.activeElement?.textContent;

async function press(key: string) {
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

describe("the cards of the panel", () => {
  it("come up with the first one open and the others as a line with title and level", async () => {
    expect(heads(await mount(panel(address, name, value)))).toEqual([
      "open: Give your postal address, Fix before sending",
      "folded: Name your company, Fix before sending",
      "folded: Say what is in it, Advice",
    ]);
  });

  it("unfold and fold at a press, each by itself", async () => {
    const shown = await mount(panel(address, name));
    await shown.click("Name your company, Fix before sending");
    expect(heads(shown).map((head) => head.split(":")[0])).toEqual(["open", "open"]);
    await shown.click("Give your postal address, Fix before sending");
    expect(heads(shown).map((head) => head.split(":")[0])).toEqual(["folded", "open"]);
  });

  it("do not unfold while somebody types, whatever comes and goes", async () => {
    const shown = await mount(panel(name, value));
    const before = shown.page.querySelector("[data-rule] .card-body");
    await shown.render(panel(address, name, value));
    expect(heads(shown)).toEqual([
      "folded: Give your postal address, Fix before sending",
      "open: Name your company, Fix before sending",
      "folded: Say what is in it, Advice",
    ]);
    await shown.render(panel(name, value));
    expect(shown.page.querySelector("[data-rule] .card-body")).toBe(before);
    await shown.render(panel(value));
    expect(heads(shown)).toEqual(["folded: Say what is in it, Advice"]);
  });

  it("the next one unfolds when the user's own fix took the one before it away", async () => {
    const shown = await mount(panel(address, name));
    await act(async () => shown.page.querySelector<HTMLElement>(".fix")?.focus());
    await shown.render(panel(name));
    expect(heads(shown)).toEqual(["open: Name your company, Fix before sending"]);
    expect(focused()).toBe("Name your company, Fix before sending");
  });

  it("never take the focus when it is elsewhere", async () => {
    const shown = await mount(panel(address, name));
    const before = document.activeElement;
    await shown.render(panel(name));
    expect(document.activeElement).toBe(before);
  });

  it("are walked by the arrow keys, Home and End, through both parts", async () => {
    const { page } = await mount(panel(address, name, value));
    await act(async () => page.querySelector<HTMLElement>(".card-head")?.focus());
    await press("ArrowDown");
    expect(focused()).toContain("Name your company");
    await press("End");
    expect(focused()).toContain("Say what is in it");
    await press("ArrowDown");
    expect(focused()).toContain("Say what is in it");
    await press("Home");
    expect(focused()).toContain("Give your postal address");
  });
});

describe("the one live region", () => {
  afterEach(() => vi.useRealTimers());

  it("speaks once for many quick changes, and of nothing that stays the same", async () => {
    vi.useFakeTimers();
    const { page, render } = await mount(panel());
    expect(page.querySelectorAll("[role=status], [role=alert], [aria-live]")).toHaveLength(1);
    const heard: (string | null)[] = [];
    const region = page.querySelector("[role=status]");
    const observer = new MutationObserver(() => heard.push(region?.textContent ?? null));
    if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const findings of [[address], [address, name], [name], [address, name]]) {
      await render(panel(...findings));
      await act(async () => vi.advanceTimersByTimeAsync(300));
    }
    await act(async () => vi.advanceTimersByTimeAsync(5000));
    observer.disconnect();
    expect(heard).toEqual(["2 things to fix before sending"]);
  });
});
