// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { mount } from "../../../tests/gallery/mount.tsx";
import { sampleTeamFigures } from "../../../tests/gallery/register-part.ts";
import { type TeamFiguresActions, TeamFiguresSection } from "./team-figures-section.tsx";

async function open(actions: TeamFiguresActions, parts: { isOn?: boolean; fault?: string } = {}) {
  const mounted = await mount(<TeamFiguresSection actions={actions} version={0} isOn {...parts} />);
  await act(async () => undefined);
  return mounted;
}

const select = (page: HTMLElement, value: string) =>
  act(async () => {
    const list = page.querySelector("select");
    if (list) list.value = value;
    list?.dispatchEvent(new Event("change", { bubbles: true }));
  });

describe("the figures of a team", () => {
  it("are not shown, and where to share them is, where the user has not chosen it", async () => {
    const { page } = await open(sampleTeamFigures(6, 4), { isOn: false });
    expect(page.textContent).toContain("Not shared in this browser");
    expect(page.querySelector("a")?.getAttribute("href")).toBe("#team");
    expect(page.querySelector("svg[role=img]")).toBeNull();
  });

  it("say nothing but how many people there are where these are fewer than five", async () => {
    const { page } = await open(sampleTeamFigures(4, 8));
    expect(page.textContent).toContain("Figures appear from five people in a week on; 4 so far.");
    expect(page.querySelector("svg[role=img], table, li")).toBeNull();
    const none = await open(sampleTeamFigures(0, 0));
    expect(none.page.textContent).toContain("; 0 so far.");
  });

  it("begin with what helps, and say of each plot in words what it shows", async () => {
    const { page } = await open(sampleTeamFigures(6, 12));
    expect(page.querySelector("h2")?.textContent).toBe("What helps");
    const words = [...page.querySelectorAll(".guidance li")].map(({ textContent }) => textContent);
    expect(words[0]).toMatch(/help most: they mended \d+% of its findings/);
    const names = [...page.querySelectorAll("svg[role=img]")].map((svg) => svg.getAttribute("aria-label") ?? "");
    expect(names.length).toBeGreaterThanOrEqual(9);
    expect(names.every((name) => /\d/.test(name))).toBe(true);
  });

  it("leave a week of fewer than five people grey, and without numbers in the table", async () => {
    const { page } = await open(sampleTeamFigures(5, 8));
    expect(page.textContent).toContain("Grey: fewer than five people shared that week.");
    await select(page, "4");
    const [first] = page.querySelectorAll(".bars");
    expect([first?.querySelectorAll(".bar").length, first?.querySelectorAll(".bar-untold").length]).toEqual([3, 1]);
    await act(async () => page.querySelector<HTMLElement>("[aria-expanded=false]")?.click());
    const rows = [...page.querySelectorAll("tbody tr")].map(({ textContent }) => textContent ?? "");
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.endsWith("–"))).toHaveLength(1);
  });

  it("name nobody: the same people in another order make the same page", async () => {
    const { page } = await open(sampleTeamFigures(6, 4));
    expect(page.innerHTML).not.toMatch(/\bm[0-5]\b/);
  });

  it("say why they could not be read, and why ours have not reached the team", async () => {
    const broken = await open({ readTeamFigures: () => Promise.reject(new Error("the disk is broken")) });
    expect(broken.page.querySelector("[role=alert]")?.textContent).toContain("the disk is broken");
    const { page } = await open(sampleTeamFigures(6, 4), { fault: "kind: opt-out, record or void" });
    expect(page.textContent).toContain("could not be shared yet; they wait here. Reason: kind: opt-out");
  });
});
