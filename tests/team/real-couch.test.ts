import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Team } from "../../lib/core/team-policy.ts";
import { type Machine, machineBrowser, startMachine, teamOf } from "./machine.ts";

vi.mock("wxt/browser", () => ({ browser: machineBrowser() }));

/**
 * Address of a CouchDB, or of what claims to be one, with its administrator's name and password. A database is made there as
 * docs/team.md tells, and removed afterwards; the accounts stay.
 */
const address = process.env.GOODSEND_COUCH ?? "";

const at = Date.UTC(2026, 2, 1);
const about = (subject: string, when = at) => ({ key: subject, subject, at: when, recordedAt: when, by: "" });
const optOutOf = (subject: string) => ({ ...about(subject), kind: "opt-out", source: "typed" }) as const;
const consentOf = (subject: string) => ({ ...about(subject, at + 1), kind: "record", basis: "consent" }) as const;
const people = (count: number, from: number) =>
  Array.from({ length: count }, (_, n) => optOutOf(`person${from + n}@globex.example`));
const factCount = async (machine: Machine) => (await machine.documentsAfter("facts", 0, 1e6)).length;

describe.skipIf(address === "")("a real server", { timeout: 120_000 }, () => {
  const { origin, username, password } = address === "" ? new URL("http://a") : new URL(address);
  const admin = `${username}:${password}`;
  const accounts = { "goodsend-1": ["goodsend"], "goodsend-2": ["goodsend"], "goodsend-3": [] };
  let database = "";
  let anna: Machine;
  let ben: Machine;

  const teamAs = (user: string): Team => ({ ...teamOf(origin, user, "secret"), database });
  const ask = async (account: string, method: string, path: string, body?: unknown) => {
    const headers = { Authorization: `Basic ${btoa(account)}`, "Content-Type": "application/json" };
    const answer = await fetch(`${origin}/${path}`, { method, headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  };
  const documents = async (): Promise<Record<string, unknown>[]> => {
    const { body } = await ask(admin, "GET", `${database}/_all_docs?include_docs=true`);
    const rows: { id: string; doc: Record<string, unknown> }[] = body.rows;
    return rows.filter(({ id }) => !id.startsWith("_")).map(({ doc }) => doc);
  };
  const make = async () => {
    const design = JSON.parse(readFileSync("docs/team/design-document.json", "utf8"));
    const members = { admins: { names: [], roles: ["_admin"] }, members: { names: [], roles: ["goodsend"] } };
    expect((await ask(admin, "PUT", database)).status).toBeLessThan(300);
    expect((await ask(admin, "PUT", `${database}/_security`, members)).status).toBe(200);
    expect((await ask(admin, "PUT", `${database}/_design/goodsend`, design)).status).toBe(201);
  };

  beforeEach(async () => {
    database = `goodsend-${crypto.randomUUID()}`.replace(/-(?=\d)/g, "-x");
    for (const [name, roles] of Object.entries(accounts)) {
      const path = `_users/org.couchdb.user:${name}`;
      const { body } = await ask(admin, "GET", path);
      const user = { name, password: "secret", roles, type: "user", ...(body._rev && { _rev: body._rev }) };
      expect((await ask(admin, "PUT", path, user)).status).toBe(201);
    }
    await make();
    anna = await startMachine(teamAs("goodsend-1"));
    ben = await startMachine(teamAs("goodsend-2"));
  });
  afterEach(() => ask(admin, "DELETE", database));

  const share = async (machine: Machine, user: string) => machine.share(teamAs(user));
  const round = async () => {
    for (const [machine, user] of [
      [anna, "goodsend-1"],
      [ben, "goodsend-2"],
    ] as const)
      expect((await share(machine, user)).fault).toBeUndefined();
  };

  it("carries an opt-out to another in one round, a consent and its taking back after it, and no address", async () => {
    await anna.recordFacts([optOutOf("max@globex.example"), optOutOf("initech.example")]);
    await round();
    expect(await ben.isHeld("Max+x@globex.example", at)).toBe(true);
    expect(await ben.isHeld("jo@initech.example", at)).toBe(true);
    await ben.recordFacts([consentOf("max@globex.example")]);
    await round();
    await round();
    expect(await anna.isHeld("max@globex.example", at + 5)).toBe(false);
    const consent = (await anna.factsUnder(["max@globex.example"])).facts.find(({ kind }) => kind === "record");
    await anna.recordFacts([{ ...about("max@globex.example", at + 2), kind: "void", of: consent?.id ?? "" }]);
    await round();
    for (const machine of [anna, ben]) expect(await machine.isHeld("max@globex.example", at + 5)).toBe(true);
    expect(JSON.stringify(await documents())).not.toMatch(/globex|initech|max@/);
    expect(await documents()).toHaveLength(4);
  });

  it("brings two together who were apart: nothing is lost, and nothing doubled, also where it is made anew", async () => {
    await anna.recordFacts(people(2500, 0));
    await ben.recordFacts(people(2500, 1500));
    await round();
    await round();
    expect([await factCount(anna), await factCount(ben)]).toEqual([4000, 4000]);
    expect(await documents()).toHaveLength(4000);
    expect(await share(anna, "goodsend-1")).toMatchObject({ sent: 0, added: 0 });

    await ask(admin, "DELETE", database);
    expect((await share(anna, "goodsend-1")).fault).toMatchObject({ why: "missing" });
    await make();
    await round();
    await round();
    expect(await documents()).toHaveLength(4000);
    expect([await factCount(anna), await factCount(ben)]).toEqual([4000, 4000]);
  });

  it("lets no member change, remove or stand beside an opt-out of another, nor touch its rules", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    await round();
    const [genuine = {}] = await documents();
    const id = String(genuine._id);
    const other = "f".repeat(32);
    const revisions = { start: 2, ids: [other, id] };
    const member = "goodsend-2:secret";
    for (const attempt of [
      { ...genuine, _rev: `2-${other}`, _deleted: true, _revisions: revisions },
      { ...genuine, _rev: `2-${other}`, at: 5, _revisions: revisions },
      { ...genuine, _rev: `1-${other}`, at: 5 },
      { ...genuine, _id: other, _rev: `1-${other}` },
      { _id: "_design/mine", _rev: `1-${other}`, validate_doc_update: "function () {}" },
    ])
      await ask(member, "POST", `${database}/_bulk_docs`, { docs: [attempt], new_edits: false });
    const { status: removal } = await ask(member, "DELETE", `${database}/${id}?rev=${genuine._rev}`);
    const { status: change } = await ask(member, "PUT", `${database}/${id}`, { ...genuine, at: 5 });
    const { status: security } = await ask(member, "PUT", `${database}/_security`, {});
    const { body: design } = await ask(admin, "GET", `${database}/_design/goodsend`);
    const { status: rules } = await ask(member, "DELETE", `${database}/_design/goodsend?rev=${design._rev}`);
    for (const status of [removal, change, security, rules]) expect([401, 403]).toContain(status);
    expect(await documents()).toEqual([genuine]);
    const { body: leaves } = await ask(admin, "GET", `${database}/${id}?conflicts=true&revs_info=true`);
    expect(leaves._conflicts).toBeUndefined();
  });

  it("names who may not come in", async () => {
    await anna.recordFacts([optOutOf("max@globex.example")]);
    const wrong = { ...teamAs("goodsend-1"), password: "wrong" };
    expect((await anna.share(wrong)).fault).toMatchObject({ why: "unauthorized" });
    expect((await share(anna, "goodsend-3")).fault).toMatchObject({
      why: expect.stringMatching(/forbidden|unauthorized/),
    });
    expect(await documents()).toHaveLength(0);
    expect((await share(anna, "goodsend-1")).fault).toBeUndefined();
    expect(await documents()).toHaveLength(1);
  });
});
