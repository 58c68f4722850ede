// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { mount } from "../../tests/gallery/mount.tsx";
import { panelScenes } from "../../tests/gallery/panel-scenes.ts";
import { PanelView } from "./panel-view.tsx";

function view(settleRequest = vi.fn(async () => {})) {
  const actions = {
    ...{ fix: async () => "held" as const, fixAllSafe: async () => "held" as const, reveal: async () => true },
    ...{
      ignore: async () => {},
      callWrong: vi.fn(async () => {}),
      setPause: async () => {},
      undoIgnore: async () => {},
      chooseCountry: async () => {},
      openOptions: () => {},
    },
    settleRequest,
  };
  const scene = panelScenes["opt-out-asked"];
  if (!scene) throw new Error("no such scene");
  return <PanelView {...scene} safelyFixable={() => []} actions={actions} />;
}

describe("a request to stop in the panel", () => {
  it("is recorded with one press, and said so", async () => {
    const settle = vi.fn(async () => {});
    const { page, click } = await mount(view(settle));
    await click("Record the opt-out");
    expect(settle).toHaveBeenCalledExactlyOnceWith("f1", "opt-out");
    expect(page.querySelector(".note")?.textContent).toContain("anna.berg@globex.example is on the list");
  });

  it("can be called none", async () => {
    const settle = vi.fn(async () => {});
    const { click } = await mount(view(settle));
    await click("It is no opt-out");
    expect(settle).toHaveBeenCalledExactlyOnceWith("f1", "none");
  });

  it("is never said to be recorded when it was not", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { page, click } = await mount(
      view(
        vi.fn(async () => {
          throw new Error("the disk is full");
        }),
      ),
    );
    await click("Record the opt-out");
    expect(page.querySelector(".note")?.textContent).toContain("could not be written down");
  });
});

describe("opt-outs that wait", () => {
  it("stand above everything, open and loud where one is overdue, with the day and who sets it", async () => {
    const { page } = await mount(view());
    const list = page.querySelector<HTMLDetailsElement>(".waiting");
    expect([list?.open, list?.dataset.tone]).toEqual([true, "hold"]);
    expect(list?.querySelector("summary")?.textContent).toBe("2 opt-outs wait for you1 overdue");
    expect([...(list?.querySelectorAll(".waiting-due") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Was due by Nov 3, 2026 · law of European Union",
      "Due by Nov 27, 2026 · your policy",
    ]);
  });
});
