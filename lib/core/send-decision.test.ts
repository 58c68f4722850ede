import { describe, expect, it } from "vitest";
import { Policy } from "./policy.ts";
import { sendActionOf } from "./send-decision.ts";
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
