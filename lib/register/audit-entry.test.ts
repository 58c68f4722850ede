import { describe, expect, it } from "vitest";
import { type AuditEntry, type AuditEvent, emptyChain, findBreak, nextEntry } from "./audit-entry.ts";

const events: AuditEvent[] = [
  { kind: "held", action: "stop", rules: ["gambling"] },
  { kind: "override", action: "stop", rules: ["gambling"], reason: "A client of ours", fingerprint: "f1" },
  { kind: "policy", source: "user", paths: ["levels.gambling"] },
];

async function chainOf(list: readonly AuditEvent[]): Promise<AuditEntry[]> {
  const chain: AuditEntry[] = [];
  for (const event of list) chain.push(await nextEntry(chain.at(-1) ?? emptyChain, event, 1000 + chain.length));
  return chain;
}

describe("the audit's chain", () => {
  it("holds as it was written", async () => {
    const chain = await chainOf(events);
    expect(await findBreak(chain, chain.at(-1))).toBeUndefined();
    expect(await findBreak([], emptyChain)).toBeUndefined();
  });

  it("shows an entry whose words were changed", async () => {
    const chain = await chainOf(events);
    const changed = chain.map((entry) =>
      entry.event.kind === "override" ? { ...entry, event: { ...entry.event, reason: "Approved" } } : entry,
    );
    expect(await findBreak(changed, chain.at(-1))).toEqual({ seq: 2, why: "changed" });
  });

  it("shows an entry that was changed together with its own hash", async () => {
    const [first, second, third] = await chainOf(events);
    const forged = await nextEntry(first ?? emptyChain, { kind: "erased", what: "nothing" }, 1001);
    expect(second).toBeDefined();
    expect(await findBreak([first, forged, third])).toEqual({ seq: 3, why: "changed" });
  });

  it("shows an entry that was taken out, put elsewhere or put in", async () => {
    const [first, second, third] = await chainOf(events);
    expect(await findBreak([first, third])).toEqual({ seq: 2, why: "missing" });
    expect(await findBreak([first, third, second])).toEqual({ seq: 2, why: "missing" });
    expect(await findBreak([first, first, second])).toEqual({ seq: 2, why: "missing" });
  });

  it("shows a tail that was cut, by the end that was noted apart", async () => {
    const chain = await chainOf(events);
    expect(await findBreak(chain.slice(0, 2), chain.at(-1))).toEqual({ seq: 3, why: "missing" });
    expect(await findBreak([], chain.at(-1))).toEqual({ seq: 1, why: "missing" });
  });

  it("takes a worker that was stopped before it noted the end for no tampering", async () => {
    const chain = await chainOf(events);
    expect(await findBreak(chain, chain[1])).toBeUndefined();
  });

  it("names an entry that cannot be read", async () => {
    const [first, , third] = await chainOf(events);
    expect(await findBreak([first, "rubbish", third])).toEqual({ seq: 2, why: "unreadable" });
  });

  it("never takes the text of a mail: an event with more than is known of it keeps only that", async () => {
    const told: AuditEvent = { kind: "held", action: "stop", rules: [] };
    const event = { ...told, body: "Dear Max" };
    const entry = await nextEntry(emptyChain, event, 1);
    expect(JSON.stringify(entry)).not.toContain("Max");
  });
});
