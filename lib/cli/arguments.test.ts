import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

describe("the command line", () => {
  it("names files, and - for standard input", () => {
    expect(readArguments(["a.eml", "-", "--json"], new Date(2026, 10, 2))).toEqual({
      kind: "check",
      files: ["a.eml", "-"],
      json: true,
      today: "2026-11-02",
    });
  });

  it("takes a policy and the day to judge on", () => {
    expect(readArguments(["--policy", "p.json", "--today=2024-02-29", "a.eml"])).toMatchObject({
      policy: "p.json",
      today: "2024-02-29",
    });
  });

  it.each(["2026-02-30", "tomorrow", "2026-1-1", ""])("refuses %j as a day", (day) => {
    expect(readArguments(["--today", day, "a.eml"])).toMatchObject({ kind: "wrong" });
  });

  it("refuses an unknown option by name, and a call without files", () => {
    expect(readArguments(["--jsno", "a.eml"])).toMatchObject({ message: expect.stringContaining("--jsno") });
    expect(readArguments(["--json"])).toMatchObject({ kind: "wrong" });
  });

  it("gives help whatever else is there", () => {
    expect(readArguments(["--help", "a.eml"])).toEqual({ kind: "help" });
  });
});
