// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fix } from "../../lib/core/finding.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { ComposePanel } from "./compose-panel.tsx";
import type { PanelActions } from "./panel-actions.ts";

const address = sampleFinding();
const privateMailbox = sampleFinding({
  id: "company-recipient:1",
  rule: "company-recipient",
  title: "Write to a company address",
  evidence: [{ field: "recipients", start: 0, end: 14, quote: "bob@mail.example" }],
  fixes: [{ id: "drop", label: "Remove bob@mail.example", safety: "dangerous", edits: [] }],
});

function fakeActions(): PanelActions {
  return {
    fix: vi.fn(async () => "held" as const),
    fixAllSafe: vi.fn(async () => "held" as const),
    reveal: vi.fn(async () => true),
    ignore: vi.fn(async () => {}),
    callWrong: vi.fn(async () => {}),
    setPause: async () => {},
    undoIgnore: vi.fn(async () => {}),
    chooseCountry: vi.fn(async () => {}),
    settleRequest: vi.fn(async () => {}),
    openOptions: vi.fn(),
  };
}

function panel(state = sampleCompose({ findings: [address] }), actions = fakeActions(), safelyFixable: string[] = []) {
  return <ComposePanel state={state} isChecking={false} safelyFixable={safelyFixable} actions={actions} />;
}

const spoken = (page: HTMLElement) => page.querySelector("[data-speaks]")?.textContent;

describe("a finding in the panel", () => {
  it("shows what is wrong and its fixes, and why only when asked", async () => {
    const { page, click } = await mount(panel());
    expect(page.textContent).toContain(address.message);
    expect(page.textContent).not.toContain(address.why);
    await click("Why and how");
    expect(page.textContent).toContain(address.why);
    expect(page.textContent).toContain(address.remedy);
  });

  it("links its clause in a new tab that learns nothing of us", async () => {
    const { page, click } = await mount(panel());
    await click("Why and how");
    const link = page.querySelector("a");
    expect([link?.href, link?.target, link?.rel]).toEqual([address.clauses[0]?.url, "_blank", "noreferrer"]);
  });

  it("can be called wrong, which is kept and said", async () => {
    const actions = fakeActions();
    const { page, click } = await mount(panel(undefined, actions));
    await click("Why and how");
    await click("This is wrong");
    expect(actions.callWrong).toHaveBeenCalledWith("7.0.1", address.id);
    expect(spoken(page)).toContain("every letter masked");
  });

  it("shows the lines that a fix puts in, as they will be read", async () => {
    const { page } = await mount(panel());
    expect(page.querySelector(".fix-preview blockquote")?.textContent).toBe(
      "Northwind Tools Ltd\n12 Harbour Street, Portland, OR 97201, USA",
    );
  });

  it("says the safety of each fix in words", async () => {
    const { page } = await mount(panel(sampleCompose({ findings: [address, privateMailbox] })));
    await act(async () => page.querySelector<HTMLElement>(".card-head[aria-expanded=false]")?.click());
    expect([...page.querySelectorAll(".fix-safety")].map(({ textContent }) => textContent)).toEqual([
      "Safe: what you mean stays as it is",
      "Takes something out of your draft",
    ]);
  });

  it("applies the fix that is pressed and says that it holds", async () => {
    const actions = fakeActions();
    const { page, click } = await mount(panel(undefined, actions));
    await click("Add your footerSafe: what you mean stays as it is");
    expect(actions.fix).toHaveBeenCalledWith("7.0.1", address.id, "addFooter");
    expect(spoken(page)).toBe("Done, and checked again.");
  });

  it.each([
    ["not-held", "The fix was put in, but the check still finds something."],
    ["stale", "The draft changed in the meantime, so nothing was touched. Try again."],
    ["failed", "The fix could not be put in; the draft is as it was."],
  ] as const)("says when a fix came out %s", async (outcome, words) => {
    const actions = { ...fakeActions(), fix: async () => outcome };
    const { page, click } = await mount(panel(undefined, actions));
    await click("Add your footerSafe: what you mean stays as it is");
    expect(page.querySelector(".note p")?.textContent).toBe(words);
  });

  it("says that a fix failed when the background does not answer", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const actions = { ...fakeActions(), fix: () => Promise.reject(new Error("no receiver")) };
    const { page, click, button } = await mount(panel(undefined, actions));
    await click("Add your footerSafe: what you mean stays as it is");
    expect(spoken(page)).toContain("could not be put in");
    expect(button("Add your footerSafe: what you mean stays as it is").ariaDisabled).not.toBe("true");
  });

  it("opens the settings for a fix that needs them, and leaves the draft alone", async () => {
    const actions = fakeActions();
    const fix: Fix = { id: "configure", label: "Enter your address", safety: "safe", edits: [], opens: "options" };
    const { click } = await mount(panel(sampleCompose({ findings: [sampleFinding({ fixes: [fix] })] }), actions));
    await click("Enter your addressOpens the settings");
    expect(actions.openOptions).toHaveBeenCalled();
    expect(actions.fix).not.toHaveBeenCalled();
  });

  it("shows its words in the draft when they are pressed, and says when they are gone", async () => {
    const actions = { ...fakeActions(), reveal: vi.fn(async () => false) };
    const { page, click } = await mount(panel(sampleCompose({ findings: [privateMailbox] }), actions));
    await click("Show in the draft: bob@mail.example");
    expect(actions.reveal).toHaveBeenCalledWith("7.0.1", privateMailbox.id, 0);
    expect(spoken(page)).toBe("These words are not in the draft any more.");
  });

  it("shows three of many quotes, and the others when asked", async () => {
    const evidence = Array.from({ length: 5 }, (_, at) => ({
      field: "body" as const,
      start: at,
      end: at + 1,
      quote: `link ${at}`,
    }));
    const { page, click } = await mount(panel(sampleCompose({ findings: [sampleFinding({ evidence })] })));
    expect(page.querySelectorAll("q")).toHaveLength(3);
    await click("2 more places");
    expect(page.querySelectorAll("q")).toHaveLength(5);
  });
});

describe("ignoring a finding", () => {
  it("is offered in this draft, for its recipient and always", async () => {
    const actions = fakeActions();
    const { page, click } = await mount(panel(undefined, actions));
    await click("Ignore");
    const scopes = [...page.querySelectorAll(".ignore-menu button")].map(({ textContent }) => textContent);
    expect(scopes).toEqual(["In this draft", "For jane.doe@acme.com", "Always, in every draft"]);
    await click("For jane.doe@acme.com");
    expect(actions.ignore).toHaveBeenCalledWith("7.0.1", address.id, "recipient");
    expect(spoken(page)).toBe("Ignored: Give your postal address");
  });

  it("names the recipient that the finding is about rather than all of them", async () => {
    const state = sampleCompose({ findings: [privateMailbox] }, { recipients: ["bob@mail.example", "ann@acme.com"] });
    const { click, button } = await mount(panel(state));
    await click("Ignore");
    expect(button("For bob@mail.example")).toBeTruthy();
  });

  it("says how many recipients it would hold for", async () => {
    const state = sampleCompose({ findings: [address] }, { recipients: ["a@x.com", "b@x.com", "c@x.com"] });
    const { click, button } = await mount(panel(state));
    await click("Ignore");
    expect(button("For a@x.com and 2 more")).toBeTruthy();
  });

  it("is not offered for what stops sending, and the card says so", async () => {
    const { page, click } = await mount(panel(sampleCompose({ findings: [sampleFinding({ level: "hold" })] })));
    expect(page.textContent).not.toContain("Ignore");
    await click("Why and how");
    expect(page.textContent).toContain("This one cannot be ignored.");
  });

  it("can be undone from the list of what is ignored", async () => {
    const actions = fakeActions();
    const { click } = await mount(panel(sampleCompose({ ignored: [address] }), actions));
    await click("Undo ignoring “Give your postal address”");
    expect(actions.undoIgnore).toHaveBeenCalledWith("7.0.1", address.id);
  });
});

describe("fixing all safe findings at once", () => {
  const second = sampleFinding({ id: "company-name:1", title: "Name your company" });

  it("lists what it will do, and does it in one step", async () => {
    const actions = fakeActions();
    const state = sampleCompose({ findings: [address, second, privateMailbox] });
    const { page, click } = await mount(panel(state, actions, [address.id, second.id]));
    expect([...page.querySelectorAll(".fix-all li strong")].map(({ textContent }) => textContent)).toEqual([
      "Give your postal address",
      "Name your company",
    ]);
    await click("Apply all 2 safe fixes");
    expect(actions.fixAllSafe).toHaveBeenCalledExactlyOnceWith("7.0.1");
  });

  it("starts nothing while another action is under way", async () => {
    const actions = { ...fakeActions(), fixAllSafe: vi.fn(() => new Promise<never>(() => {})) };
    const { click } = await mount(
      panel(sampleCompose({ findings: [address, second] }), actions, [address.id, second.id]),
    );
    await click("Apply all 2 safe fixes");
    await click("Working…");
    expect(actions.fixAllSafe).toHaveBeenCalledTimes(1);
  });
});

describe("the keyboard focus", () => {
  const second = sampleFinding({ id: "company-name:1", title: "Name your company" });
  const focusFix = (page: HTMLElement) => act(async () => page.querySelector<HTMLElement>(".fix")?.focus());

  it("moves to the next card when its card vanishes", async () => {
    const { page, render } = await mount(panel(sampleCompose({ findings: [address, second] })));
    await focusFix(page);
    await render(panel(sampleCompose({ findings: [second] })));
    expect(document.activeElement?.textContent).toContain("Name your company");
  });

  it("moves to the headline when the last card vanishes", async () => {
    const { page, render } = await mount(panel());
    await focusFix(page);
    await render(panel(sampleCompose({ status: "clear" })));
    expect(document.activeElement?.textContent).toBe("Ready to send");
  });

  it("stays where it is when another card vanishes", async () => {
    const { page, render } = await mount(panel(sampleCompose({ findings: [address, second] })));
    await focusFix(page);
    const before = document.activeElement;
    await render(panel(sampleCompose({ findings: [address] })));
    expect(document.activeElement).toBe(before);
  });
});

describe("the live region", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("speaks of a change only after a second of calm", async () => {
    const { page, render } = await mount(panel(sampleCompose({ status: "clear" })));
    await render(panel());
    expect(spoken(page)).toContain("Ready to send");
    await act(async () => vi.advanceTimersByTime(1000));
    expect(spoken(page)).toBe("1 thing to fix before sending");
  });
});
