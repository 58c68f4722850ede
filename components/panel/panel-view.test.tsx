// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { mount } from "../../tests/gallery/mount.tsx";
import { type PanelScene, panelScenes } from "../../tests/gallery/panel-scenes.ts";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { PanelView } from "./panel-view.tsx";

const actions = {
  fix: async () => "held" as const,
  fixAllSafe: async () => "held" as const,
  reveal: async () => true,
  ignore: async () => {},
  callWrong: async () => {},
  setPause: async () => {},
  undoIgnore: async () => {},
  chooseCountry: async () => {},
  settleRequest: async () => {},
  openOptions: () => {},
};

const view = (scene: PanelScene) => <PanelView {...scene} safelyFixable={() => []} actions={actions} />;
const sceneNamed = (name: string) => panelScenes[name] ?? { webmail: undefined, state: undefined };

describe("the panel", () => {
  it.each([
    ["loading", "Looking for your draft…"],
    ["no-webmail", "Open your mail"],
    ["no-compose", "No message open"],
    ["blank", "Nothing to check yet"],
    ["clear", "Ready to send"],
    ["advice", "Ready to send, with advice"],
    ["findings", "4 things to fix before sending"],
    ["not-checked", "Not fully checked"],
    ["forty", "30 things to fix before sending"],
  ])("says for “%s”: %s", async (scene, headline) => {
    const { page } = await mount(view(sceneNamed(scene)));
    expect(page.querySelector("h1")?.textContent).toBe(headline);
  });

  it("names what was not checked, and why", async () => {
    const { page } = await mount(view(sceneNamed("not-checked")));
    const gaps = [...page.querySelectorAll(".gap > p")].map(({ textContent }) => textContent);
    expect(gaps).toEqual([
      "The text could not be read.",
      "The check itself failed. This is our fault, not yours.",
      "The recipients could not be read.",
    ]);
  });

  it("says that it is paused and until when, lists what there is all the same, and ends the pause", async () => {
    const setPause = vi.fn(async () => {});
    const paused = { ...sceneNamed("findings"), pausedUntil: new Date(2026, 10, 27, 14, 0).getTime() };
    const shown = (scene: PanelScene) => (
      <PanelView {...scene} safelyFixable={() => []} actions={{ ...actions, setPause }} />
    );
    const { page, click, render } = await mount(shown(paused));
    expect(page.textContent).toMatch(/Paused until 2:00\sPM/);
    expect(page.querySelector("h1")?.textContent).toBe("4 things to fix before sending");
    await click("Resume");
    expect(setPause).toHaveBeenLastCalledWith(false);
    await render(shown(sceneNamed("findings")));
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Pause for an hour");
    await click("Pause for an hour");
    expect(setPause).toHaveBeenLastCalledWith(true);
  });

  it("offers no pause where the organisation allows none, and tells of none", async () => {
    const organisation = { contact: "", hidden: ["pause" as const] };
    const { page } = await mount(view({ ...sceneNamed("clear"), organisation, pausedUntil: Date.now() + 1000 }));
    expect(page.querySelector('[aria-label="Pause for an hour"]')).toBeNull();
    expect(page.textContent).not.toContain("Paused");
  });

  it("never calls a draft ready whose text could not be read", async () => {
    const compose = sampleCompose({ status: "clear" }, { unread: [{ field: "body", detail: "body" }] });
    const { page } = await mount(view({ webmail: true, state: { composes: [compose], checking: [] } }));
    expect(page.querySelector("h1")?.textContent).toBe("Not fully checked");
  });

  it("says that the first check of a message is under way", async () => {
    const { page } = await mount(view({ webmail: true, state: { composes: [], checking: ["7.0.1"] } }));
    expect(page.querySelector("h1")?.textContent).toBe("Checking…");
  });

  it("keeps the last verdict in sight while a newer draft is being judged", async () => {
    const compose = sampleCompose({ status: "clear" });
    const shown = async (checking: string[]) =>
      (await mount(view({ webmail: true, state: { composes: [compose], checking } }))).page;
    const during = await shown([compose.key]);
    expect(during.querySelector("h1")?.textContent).toBe("Ready to send");
    expect(during.querySelector(".status-checking")?.textContent).toBe("Checking…");
    expect((await shown([])).querySelector(".status-checking")).toBeNull();
  });

  it("does not list what is only recorded", async () => {
    const compose = sampleCompose({ status: "monitor", findings: [sampleFinding({ level: "monitor" })] });
    const { page } = await mount(view({ webmail: true, state: { composes: [compose], checking: [] } }));
    expect(page.querySelector("h1")?.textContent).toBe("Ready to send");
    expect(page.querySelectorAll("article")).toHaveLength(0);
  });

  it("lists what holds a mail before what is asked about, and advice last", async () => {
    const { page } = await mount(view(sceneNamed("findings")));
    const sections = ["held", "to-fix", "advice"].map((heading) => page.querySelector(`[aria-labelledby=${heading}]`));
    expect(sections.map((section) => section?.querySelectorAll("article").length)).toEqual([1, 3, 1]);
    expect(sections[0]?.querySelector("h2")?.textContent).toBe("Must be fixed1");
    expect([...(sections[1]?.querySelectorAll("h3") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Who is writing",
      "Opting out",
      "Recipients",
    ]);
  });
});

describe("what is owed to the reader", () => {
  const items = (page: HTMLElement) => [...page.querySelectorAll(".duties li")].map(({ textContent }) => textContent);

  it("is counted and named, met or not", async () => {
    const { page } = await mount(view(sceneNamed("findings")));
    expect(page.querySelector("#duties")?.textContent).toBe("1 of 6 duties met");
    // A store gives keys back by the alphabet.
    expect(items(page).map((item) => item?.split(":")[0])).toEqual([
      "Who you are",
      "Why you write",
      "A way out",
      "Value",
      "Work mailbox",
      "Their law",
    ]);
    expect(items(page)).toContain("Their law: met");
    expect(items(page)).toContain("Who you are: to do");
    expect(items(page)).toContain("Why you write: ignored");
  });

  it("is folded while findings say it, and open once nothing is left to fix", async () => {
    const { page, render } = await mount(view(sceneNamed("findings")));
    const fold = () => page.querySelector<HTMLDetailsElement>(".duties");
    expect(fold()?.open).toBe(false);
    await render(view(sceneNamed("clear")));
    expect(fold()?.open).toBe(true);
  });

  it("is never called met where it could not be checked", async () => {
    const { page } = await mount(view(sceneNamed("not-checked")));
    expect(page.querySelector("#duties")?.textContent).toBe("1 of 4 duties met");
    expect(items(page)).toContain("Who you are: not checked");
  });

  it("is left out for mail that owes nobody anything", async () => {
    const { page } = await mount(view(sceneNamed("advice")));
    expect(page.querySelector(".duties")).toBeNull();
  });
});

describe("an organisation that decides", () => {
  it("is named with whom to ask", async () => {
    const { page } = await mount(view(sceneNamed("two-composes")));
    expect(page.querySelector(".organisation-note")?.textContent).toContain("compliance@northwind.example");
  });

  it("may hide the ways to ignore a finding and to call it wrong, and nothing else of it", async () => {
    const words = async (hidden: readonly ("ignore" | "wrong")[]) => {
      const { page } = await mount(view({ ...sceneNamed("two-composes"), organisation: { contact: "", hidden } }));
      const why = [...page.querySelectorAll<HTMLElement>(".card-foot button")].find(
        ({ textContent }) => textContent === "Why and how",
      );
      await act(async () => why?.click());
      return page.querySelector(".cards")?.textContent ?? "";
    };
    const shown = await words([]);
    const left = await words(["ignore", "wrong"]);
    for (const way of ["Ignore", "This is wrong"]) {
      expect(shown).toContain(way);
      expect(left).not.toContain(way);
    }
    expect(left).toContain("What to do");
  });
});

describe("with two drafts open", () => {
  const first = sampleCompose({}, { key: "7.0.1", subject: "First" });
  const second = sampleCompose({}, { key: "7.0.2", subject: "Second" });
  const both = (focused: string): PanelScene => ({
    webmail: true,
    state: { composes: [first, second], checking: [], focused },
  });
  const chosen = (page: HTMLElement) => page.querySelector("select")?.selectedOptions[0]?.textContent;

  async function choose(page: HTMLElement, key: string) {
    const select = page.querySelector("select");
    await act(async () => {
      if (select) select.value = key;
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  it("the panel follows the one that was focused last", async () => {
    const { page, render } = await mount(view(both("7.0.1")));
    expect(chosen(page)).toBe("First");
    await render(view(both("7.0.2")));
    expect(chosen(page)).toBe("Second");
  });

  it("the user can look at the other until the focus moves in the page", async () => {
    const { page, render } = await mount(view(both("7.0.1")));
    await choose(page, "7.0.2");
    await render(view(both("7.0.1")));
    expect(chosen(page)).toBe("Second");
    await render(view(both("7.0.2")));
    await render(view(both("7.0.1")));
    expect(chosen(page)).toBe("First");
  });

  it("a chosen draft that is closed gives way to one that is open", async () => {
    const { page, render } = await mount(view(both("7.0.1")));
    await choose(page, "7.0.2");
    await render(view({ webmail: true, state: { composes: [first], checking: [], focused: "7.0.1" } }));
    expect(page.querySelector(".compose-subject")?.textContent).toBe("First");
  });
});
