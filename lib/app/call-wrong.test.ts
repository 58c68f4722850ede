import { beforeEach, describe, expect, it, vi } from "vitest";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";

const local = new Map<string, unknown>();
const session = new Map<string, unknown>();
const area = (store: Map<string, unknown>) => ({
  get: async (key: string) => (store.has(key) ? { [key]: store.get(key) } : {}),
  set: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) store.set(key, value);
  },
});

vi.mock("wxt/browser", () => ({
  browser: {
    storage: { local: area(local), session: area(session) },
    runtime: { getManifest: () => ({ version: "1.2.3" }) },
  },
}));

const finding = sampleFinding({ evidence: [{ field: "body", start: 0, end: 9, quote: "Anna Berg" }] });

beforeEach(() => {
  vi.resetModules();
  local.clear();
  session.set("compose:7.0.1", sampleCompose({ findings: [finding] }));
});

describe("a finding that is called wrong", () => {
  it("is kept with the shape of its words, and no word of the draft", async () => {
    const { callWrong } = await import("./call-wrong.ts");
    const { countWrong, exportWrong } = await import("./wrong-findings.ts");
    await callWrong("7.0.1", finding.id);
    expect(await countWrong()).toEqual({ "postal-address": 1 });
    const text = await exportWrong();
    expect(JSON.parse(text)).toMatchObject({
      rule: "postal-address",
      version: "1.2.3",
      evidence: [{ shape: "Xxxx Xxxx" }],
    });
    expect(text).not.toMatch(/anna|berg|jane|cutting/i);
  });

  it("is passed over where it has gone meanwhile", async () => {
    const { callWrong } = await import("./call-wrong.ts");
    const { countWrong } = await import("./wrong-findings.ts");
    await callWrong("7.0.1", "gone");
    expect(await countWrong()).toEqual({});
  });

  it("is read past what a broken store holds beside it", async () => {
    local.set("wrong", [7, { rule: "x" }]);
    const { callWrong } = await import("./call-wrong.ts");
    const { countWrong } = await import("./wrong-findings.ts");
    await callWrong("7.0.1", finding.id);
    expect(await countWrong()).toEqual({ "postal-address": 1 });
  });
});
