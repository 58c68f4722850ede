import { expect, it, vi } from "vitest";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import type { ComposeState } from "../core/compose-state.ts";

const session = new Map<string, unknown>();
const newer: { state?: ComposeState } = {};

vi.mock("wxt/browser", () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    i18n: { getUILanguage: () => "en" },
    tabs: { sendMessage: async () => ({}) },
    storage: {
      local: { get: async () => ({}), set: async () => undefined },
      managed: { get: async () => ({}) },
      session: {
        get: async (name: string) => ({ [name]: session.get(name) }),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) session.set(name, value);
        },
      },
    },
  },
}));
// Somebody types on while the audit is written.
vi.mock("./audit.ts", () => ({
  oweToAudit: async () => {
    if (newer.state) session.set(`compose:${newer.state.key}`, newer.state);
  },
}));

it("a press on Send that was kept is noted with the newest verdict, which is not written over by the one before", async () => {
  const finding = sampleFinding({ id: "address:1", level: "confirm" });
  const state = sampleCompose({ findings: [finding], status: "confirm" }, { key: "7.0.c", revision: 4 });
  session.set("compose:7.0.c", state);
  newer.state = { ...state, revision: 5, subject: "Another" };
  // Other tests have read these modules with a browser of their own.
  vi.resetModules();
  const { noteKept } = await import("./note-kept.ts");
  await noteKept("7.0.c", 4, "one");
  expect(session.get("compose:7.0.c")).toMatchObject({
    revision: 5,
    subject: "Another",
    kept: { revision: 4, findings: ["address:1"] },
  });
});
