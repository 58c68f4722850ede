import { describe, expect, it } from "vitest";
import { Policy, type PolicyInput } from "./policy.ts";
import { settlePolicy } from "./settle-policy.ts";

const rules = [
  { id: "gambling", category: "content", level: "hold" },
  { id: "payday-loans", category: "content", level: "hold" },
  { id: "postal-address", category: "identity", level: "confirm" },
] as const;

const settled = (input: PolicyInput, today = "2026-11-26") => settlePolicy(Policy.parse(input), rules, today);

describe("the policy on a day", () => {
  it("gives a group's level to its rules, but for one that has a level of its own", () => {
    const { levels } = settled({ groups: { content: "inform" }, levels: { gambling: "off" } });
    expect(levels).toMatchObject({ gambling: "off", "payday-loans": "inform", "postal-address": "confirm" });
  });

  it("asks nothing of the draft that the mail gateway adds, until the declaration ends", () => {
    const gatewayFooter = { adds: ["address" as const], until: "2026-11-26" };
    expect(settled({ gatewayFooter }).levels["postal-address"]).toBe("off");
    expect(settled({ gatewayFooter }, "2026-11-27").levels["postal-address"]).toBeUndefined();
  });

  it("shows nothing and keeps no mail back while a roll-out only records", () => {
    const policy = settled({
      rollOut: { mode: "monitor", until: "2026-12-31" },
      levels: { gambling: "off" },
      send: { whenUnchecked: "stop" },
    });
    expect(policy.levels).toEqual({ gambling: "off", "payday-loans": "monitor", "postal-address": "monitor" });
    expect(policy.send.whenUnchecked).toBe("pass");
  });

  it("is in force in full on the day after the roll-out", () => {
    const policy = settled({ rollOut: { mode: "monitor", until: "2026-11-25" }, send: { whenUnchecked: "stop" } });
    expect(policy.levels).toEqual({});
    expect(policy.send.whenUnchecked).toBe("stop");
  });

  it("stays the very same where nothing is to be settled", () => {
    const policy = Policy.parse({ levels: { gambling: "off" } });
    expect(settlePolicy(policy, rules, "2026-11-26")).toBe(policy);
  });
});
