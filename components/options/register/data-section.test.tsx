// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Policy } from "../../../lib/core/policy.ts";
import { mount } from "../../../tests/gallery/mount.tsx";
import { emptyRegister } from "../../../tests/gallery/register-part.ts";
import { StylesInFiles } from "../../ui/styles-in-files.tsx";
import { DataSection } from "./data-section.tsx";
import type { RegisterActions } from "./register-actions.ts";

async function open(parts: Partial<RegisterActions>) {
  const actions = { ...emptyRegister.actions, ...parts };
  const mounted = await mount(
    <StylesInFiles>
      <DataSection actions={actions} version={0} policy={Policy.parse({})} locked={[]} onChange={vi.fn()} />
    </StylesInFiles>,
  );
  const dialogButton = (words: string) =>
    [...document.querySelectorAll<HTMLElement>("[role=dialog] button")].find(
      ({ textContent }) => textContent === words,
    );
  return { ...mounted, dialogButton };
}

async function choose(page: HTMLElement): Promise<void> {
  const input = page.querySelector<HTMLInputElement>("input[type=file]");
  await act(async () => {
    if (input) Object.defineProperty(input, "files", { value: [new File(["x"], "a.jsonl")], configurable: true });
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("erasing", () => {
  it("asks first, and does nothing when the user keeps it", async () => {
    const erase = vi.fn(async () => undefined);
    const { click, dialogButton, page } = await open({ erase });
    await click("Erase everything");
    expect(document.querySelector("[role=dialog]")?.textContent).toContain(
      "People who opted out would get your mail again",
    );
    await act(async () => dialogButton("Keep it")?.click());
    expect(erase).not.toHaveBeenCalled();
    await click("Erase everything");
    await act(async () => dialogButton("Yes, erase")?.click());
    expect(erase).toHaveBeenCalledWith("everything");
    expect(page.textContent).toContain("Erased.");
  });
});

describe("bringing a file in", () => {
  it("says for which lines nothing was changed, and what is wrong there", async () => {
    const fault = { line: 3, fault: "setting", value: "levels.postal-adress: no such rule" } as const;
    const { page } = await open({ importAll: async () => ({ faults: [fault], faulty: 1 }) });
    await choose(page);
    expect(page.textContent).toContain("Nothing was added: one line has to be mended.");
    expect(page.querySelector(".register-faults")?.textContent).toContain(
      "Line 3 This setting cannot be used: levels.postal-adress: no such rule",
    );
  });

  it("says how much is new, and that the settings are those of the file", async () => {
    const { page } = await open({ importAll: async () => ({ added: 1, hasSettings: true }) });
    await choose(page);
    expect(page.textContent).toContain("1 new entry. Your settings are those of the file.");
  });
});

describe("findings that were called wrong", () => {
  it("are never said to be none where they could not be counted", async () => {
    const { page } = await open({ countWrong: () => Promise.reject(new Error("the store is damaged")) });
    expect(page.textContent).toContain("the store is damaged");
    expect(page.textContent).not.toContain("nothing wrong");
  });
});
