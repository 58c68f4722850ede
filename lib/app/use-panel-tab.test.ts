import { describe, expect, it, vi } from "vitest";

vi.mock("../platform/active-tab.ts", () => ({ watchActiveTab: () => {} }));
const { pinnedTab } = await import("./use-panel-tab.ts");

describe("the tab that the panel's address pins it to", () => {
  it("is the one named", () => expect(pinnedTab("?tab=12")).toBe(12));
  it.each(["", "?tab=", "?tab=-1", "?tab=1x"])("is none for %j", (search) => expect(pinnedTab(search)).toBeUndefined());
});
