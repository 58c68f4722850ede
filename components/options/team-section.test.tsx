// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Policy } from "../../lib/core/policy.ts";
import { newRound } from "../../lib/core/team-state.ts";
import { mount } from "../../tests/gallery/mount.tsx";
import { noTeam } from "../../tests/gallery/register-part.ts";
import { TeamSection } from "./team-section.tsx";

const now = Date.UTC(2026, 2, 1);
const minute = 60_000;
const policy = Policy.parse({
  team: { url: "https://couch.example", database: "goodsend", user: "u1", password: "p" },
});
const part = { ...noTeam, policy, locked: [], onChange: vi.fn(), now };
const report = newRound();

describe("the team in the settings", () => {
  it("asks for nothing but a server where there is none", async () => {
    const { page } = await mount(<TeamSection {...part} policy={Policy.parse({})} />);
    expect(page.querySelectorAll("input")).toHaveLength(1);
    expect(page.querySelectorAll("button")).toHaveLength(0);
  });

  it("says when it was last in step, and since when and why it is not", async () => {
    const state = { begun: now, inStep: now - 3 * minute, failures: 0, isRunning: false, report };
    const good = await mount(<TeamSection {...part} state={state} />);
    expect(good.page.textContent).toContain("Last in step 3 minutes ago.");
    const fault = { why: "unauthorized", detail: "" } as const;
    const failing = { ...state, failures: 2, failingSince: now - 2 * 3_600_000, report: { ...report, fault } };
    const bad = await mount(<TeamSection {...part} state={failing} />);
    expect(bad.page.textContent).toContain(
      "Could not be shared, first 2 hours ago: the server does not take this account or its password.",
    );
  });

  it("says in plain words which counts would be shared, shares none unasked, and leaves it to the organisation", async () => {
    const { page } = await mount(<TeamSection {...part} />);
    expect(page.querySelector<HTMLInputElement>("input[value=off]")?.checked).toBe(true);
    expect(page.textContent).toContain("No text, no address, no time of day");
    await act(async () => page.querySelector<HTMLInputElement>("input[value=share]")?.click());
    expect(part.onChange).toHaveBeenCalledWith({ team: { figures: "share" } });
    const locked = await mount(<TeamSection {...part} locked={["team.figures"]} />);
    expect(locked.page.querySelector("fieldset")?.disabled).toBe(true);
  });

  it("names an entry of the server that was left out", async () => {
    const damaged = [{ id: "00ff", why: "at: no number" }];
    const state = {
      begun: now,
      inStep: now,
      failures: 0,
      isRunning: false,
      report: { ...report, damaged, damagedCount: 1 },
    };
    const { page } = await mount(<TeamSection {...part} state={state} />);
    expect(page.textContent).toContain("00ff: at: no number");
  });

  it("asks for the browser's leave only by a press, and hides what is secret", async () => {
    const allow = vi.fn(async () => false);
    const { page } = await mount(<TeamSection {...part} mayReach={false} actions={{ ...noTeam.actions, allow }} />);
    expect(allow).not.toHaveBeenCalled();
    expect(page.querySelectorAll("input[type=password]")).toHaveLength(2);
    const button = [...page.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Allow the connection",
    );
    await act(async () => button?.click());
    expect(page.textContent).toContain("does not let Goodsend speak with the server");
    expect(allow).toHaveBeenCalledOnce();
  });
});
