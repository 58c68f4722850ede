import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { OptOutFact, RecordFact } from "./fact.ts";
import { readSecret } from "./keyed-hash.ts";
import { readTeamFact, toTeamFact } from "./team-document.ts";
import { hashedKey, onlyRevision, teamIdForm } from "./team-hash.ts";

const at = Date.UTC(2026, 2, 1);
const optOut: OptOutFact = {
  id: "machine-id",
  kind: "opt-out",
  key: "anna@globex.example",
  subject: "anna@globex.example",
  at,
  recordedAt: at + 1,
  by: "",
  source: "phone",
  note: "She called Bo about it",
  country: "DE",
};
const record: RecordFact = {
  id: "other-id",
  kind: "record",
  key: "globex.example",
  at,
  recordedAt: at,
  by: "",
  basis: "consent",
  evidence: "Form on our page",
  scope: "News",
  expires: "2027-01-01",
};

let ours: CryptoKey;
let theirs: CryptoKey;
beforeAll(async () => {
  ours = await readSecret(new Uint8Array(32).fill(1));
  theirs = await readSecret(new Uint8Array(32).fill(2));
});

describe("a fact that a team shares", () => {
  it("holds no address, no note and no words", async () => {
    for (const fact of [optOut, record]) {
      const text = JSON.stringify(await toTeamFact(fact, ours, "u1"));
      expect(text).not.toMatch(/anna|globex|Bo|called|Form|News|@/);
    }
  });

  it("is found by everybody who has the organisation's key, and by nobody else", async () => {
    const document = await toTeamFact(optOut, ours, "u1");
    expect(document.key).toBe(await hashedKey(ours, "anna@globex.example"));
    expect(document.key).not.toBe(await hashedKey(theirs, "anna@globex.example"));
  });

  it("says to a colleague what it said, with who wrote it down", async () => {
    const read = await readTeamFact(await toTeamFact(optOut, ours, "u1"), ours);
    expect(read).toEqual({
      fact: {
        id: expect.stringMatching(teamIdForm),
        kind: "opt-out",
        key: await hashedKey(ours, optOut.key),
        at,
        recordedAt: at + 1,
        by: "u1",
        source: "phone",
        country: "DE",
      },
    });
    expect(await readTeamFact(await toTeamFact(record, ours, "u1"), ours)).toMatchObject({
      fact: { kind: "record", basis: "consent", expires: "2027-01-01" },
    });
  });

  it("is one document, whoever writes it down and however often", async () => {
    const [first, second] = [
      await toTeamFact(optOut, ours, "u1"),
      await toTeamFact({ ...optOut, id: "x", recordedAt: at + 9, note: "" }, ours, "u2"),
    ];
    expect(second._id).toBe(first._id);
    expect(second._rev).toBe(onlyRevision(first._id));
    expect((await toTeamFact({ ...optOut, at: at + 1 }, ours, "u1"))._id).not.toBe(first._id);
  });

  it("is refused where anything that it says was changed, or was written with another key", async () => {
    const document = await toTeamFact(record, ours, "u1");
    for (const change of [{ at: at + 1 }, { basis: "customer" }, { expires: "2030-01-01" }, { country: "DE" }])
      expect(await readTeamFact({ ...document, ...change }, ours)).toEqual({
        fault: "it was changed, or written with another key",
      });
    expect(await readTeamFact(document, theirs)).toHaveProperty("fault");
  });

  it("is refused with what and where, whatever a server gives in its place", async () => {
    const document = await toTeamFact(optOut, ours, "u1");
    expect(await readTeamFact({ ...document, at: "yesterday" }, ours)).toEqual({
      fault: expect.stringMatching(/^at: /),
    });
    expect(await readTeamFact({ ...document, key: "anna@globex.example" }, ours)).toHaveProperty("fault");
    expect(await readTeamFact({ ...document, subject: "anna@globex.example" }, ours)).toHaveProperty("fault");
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect(await readTeamFact(value, ours)).toHaveProperty("fault");
      }),
      { numRuns: 200 },
    );
  });
});
