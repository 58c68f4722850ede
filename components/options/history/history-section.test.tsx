// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { mount } from "../../../tests/gallery/mount.tsx";
import { sampleHistory } from "../../../tests/gallery/register-part.ts";
import { type HistoryActions, HistorySection } from "./history-section.tsx";

async function open(actions: HistoryActions) {
  const mounted = await mount(<HistorySection actions={actions} version={0} />);
  await act(async () => undefined);
  return mounted;
}

describe("the history", () => {
  it("says what will be here while there is nothing", async () => {
    const { page } = await open(sampleHistory(0));
    expect(page.textContent).toContain("Once you have written a few messages");
    expect(page.querySelector("svg")).toBeNull();
  });

  it("says in words what each plot shows, and that a rate is below its limit", async () => {
    const { page } = await open(sampleHistory(52));
    const names = [...page.querySelectorAll("svg[role=img]")].map((svg) => svg.getAttribute("aria-label") ?? "");
    expect(names).toHaveLength(13);
    expect(names.every((name) => /\d/.test(name))).toBe(true);
    expect(names.find((name) => name.startsWith("Mail that comes back"))).toContain("below the limit of 5%");
  });

  it("says in words, without an empty plot, what has not happened once", async () => {
    const { readHistory } = sampleHistory(1);
    const { weeks, limits } = await readHistory();
    const quiet = weeks.map(({ bouncePercent: _, ...week }) => ({ ...week, fixed: 0, overridden: 0, optOuts: 0 }));
    const { page } = await open({ readHistory: async () => ({ weeks: quiet, limits }) });
    const sheetOf = (title: string) =>
      [...page.querySelectorAll(".sheet")].find((sheet) => sheet.querySelector("h2")?.textContent === title);
    for (const [title, words] of [
      ["Fixes taken", "No fix was taken in this time."],
      ["Sent all the same", "Nothing was sent in spite of a finding."],
      ["Opted out", "Nobody opted out in this time."],
      ["Mail that comes back", "Nothing was sent in the last four weeks"],
    ]) {
      expect(sheetOf(title ?? "")?.textContent).toContain(words);
      expect(sheetOf(title ?? "")?.querySelector("svg[role=img], table, button")).toBeNull();
    }
    expect(sheetOf("Written to")?.querySelector("svg[role=img]")).not.toBeNull();
  });

  it("has the numbers behind each plot in a table, newest first", async () => {
    const { page } = await open(sampleHistory(2));
    const folds = [...page.querySelectorAll<HTMLElement>("[aria-expanded=false]")];
    expect(folds).toHaveLength(7);
    await act(async () => folds[1]?.click());
    const rows = [...page.querySelectorAll("tbody tr")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatch(/^Nov 23, 2026\d+$/);
  });

  it("looks back a year when asked", async () => {
    const { page } = await open(sampleHistory(52));
    const list = page.querySelector("select");
    await act(async () => {
      if (list) list.value = "52";
      list?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(page.querySelectorAll(".bars")[0]?.querySelectorAll(".bar")).toHaveLength(52);
  });

  it("says why it could not be read, instead of showing nothing", async () => {
    const { page } = await open({ readHistory: () => Promise.reject(new Error("the disk is broken")) });
    expect(page.querySelector("[role=alert]")?.textContent).toBe("The history could not be read: the disk is broken");
  });
});
