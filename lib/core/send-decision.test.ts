import { describe, expect, it } from "vitest";
import type { Finding } from "./finding.ts";
import { Policy } from "./policy.ts";
import { causesOf, sendActionOf } from "./send-decision.ts";
import type { Status } from "./verdict.ts";

const policyWith = (whenUnchecked: "pass" | "ask" | "stop") => Policy.parse({ send: { whenUnchecked } });

describe("what a press on Send comes to", () => {
  it.each<[Status, string]>([
    ["clear", "pass"],
    ["monitor", "pass"],
    ["inform", "pass"],
    ["confirm", "ask"],
    ["hold", "stop"],
  ])("%s means %s, whatever is done with unchecked mail", (status, action) => {
    for (const whenUnchecked of ["pass", "ask", "stop"] as const)
      expect(sendActionOf({ status }, policyWith(whenUnchecked))).toBe(action);
  });

  it("lets unchecked mail go unless the policy says otherwise", () => {
    expect(sendActionOf({ status: "unknown" }, Policy.parse({}))).toBe("pass");
    expect(sendActionOf({ status: "unknown" }, policyWith("stop"))).toBe("stop");
  });
});

describe("what a press on Send is kept for", () => {
  const levels = ["monitor", "inform", "confirm", "hold"] as const;
  const findings = levels.map((level) => ({ id: level, level }) as Finding);
  const kept = (action: "ask" | "stop") => causesOf({ findings }, action).map(({ id }) => id);

  it("a mail that is held is held for what holds alone, not for what would only have asked", () => {
    expect(kept("stop")).toEqual(["hold"]);
  });

  it("a question names all that asks or would hold, and nothing quieter", () => {
    expect(kept("ask")).toEqual(["confirm", "hold"]);
  });
});
