import { describe, expect, it } from "vitest";
import { deadlineOf } from "./deadline.ts";

// A Thursday, at noon.
const asked = Date.UTC(2026, 0, 1, 12);
const dueOf = (country?: string, days = 7) => {
  const { at, law } = deadlineOf(asked, days, country);
  return [new Date(at).toISOString().slice(0, 10), law];
};

describe("the deadline of an opt-out", () => {
  it("is the policy's where no law is stricter", () => {
    expect(dueOf()).toEqual(["2026-01-08", undefined]);
    expect(dueOf("US")).toEqual(["2026-01-08", undefined]);
    expect(dueOf("GB")).toEqual(["2026-01-08", undefined]);
  });

  it("is the law's where that is stricter, without weekends where it counts business days", () => {
    expect(dueOf("PE")).toEqual(["2026-01-03", "pe"]);
    expect(dueOf("TR")).toEqual(["2026-01-06", "tr"]);
    expect(dueOf("US", 30)).toEqual(["2026-01-15", "us"]);
  });

  it("is a day where the law, or that of the union around it, says at once", () => {
    expect(dueOf("DE")).toEqual(["2026-01-02", "eu"]);
    expect(dueOf("CN")).toEqual(["2026-01-02", "cn"]);
  });
});
