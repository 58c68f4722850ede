import { describe, expect, it } from "vitest";
import { shownSetting } from "./shown-setting.ts";
import { bytesOf, isSafeAddress, isTeamKey } from "./team-address.ts";
import { addressesOf, hasTeam, hiddenValue, isSecret, Team, teamGaps } from "./team-policy.ts";

const key = btoa("k".repeat(32));
const feedKey = btoa("f".repeat(91));
const whole = { url: "https://couch.example/", database: "team", user: "ada", password: "x", key };

describe("the address of a server", () => {
  it.each([
    ["https://couch.example/", true],
    ["https://couch.example:6984/path", true],
    ["http://localhost:5984/", true],
    ["http://127.0.0.1:5984/", true],
    ["http://[::1]:5984/", true],
    ["http://couch.example/", false],
    ["http://localhost.example/", false],
    ["http://127.0.0.1.example/", false],
    ["https://ada:secret@couch.example/", false],
    ["https://ada@couch.example/", false],
    ["ftp://couch.example/", false],
    ["couch.example", false],
    ["", false],
  ])("%s is safe: %s", (text, safe) => expect(isSafeAddress(text)).toBe(safe));

  it("may be left empty in a policy, and is refused there where it is not safe", () => {
    expect(Team.safeParse({ url: "", feedUrl: "" }).success).toBe(true);
    const { error } = Team.safeParse({ url: "http://couch.example/" });
    expect(error?.issues).toMatchObject([{ path: ["url"], message: "fault.server" }]);
  });
});

describe("the key of an organisation", () => {
  it.each([
    ["base64", key, true],
    ["base64 for the web", "-_".repeat(22), true],
    ["too short", btoa("k".repeat(31)), false],
    ["no base64", "ä".repeat(50), false],
    ["empty", "", false],
  ])("in %s", (_, text, isKey) => expect(isTeamKey(text)).toBe(isKey));

  it("is read into its bytes, whichever form it has", () => {
    expect([...(bytesOf("+/8=") ?? [])]).toEqual([0xfb, 0xff]);
    expect([...(bytesOf("-_8") ?? [])]).toEqual([0xfb, 0xff]);
    expect(bytesOf("%")).toBeUndefined();
  });

  it("and that of its feed are refused where they are too short", () => {
    const { error } = Team.safeParse({ key: btoa("short"), feedKey: btoa("f".repeat(63)) });
    expect(error?.issues).toMatchObject([
      { path: ["key"], message: "fault.base64", params: { limit: 32 } },
      { path: ["feedKey"], message: "fault.base64", params: { limit: 64 } },
    ]);
    expect(Team.safeParse({ key, feedKey }).success).toBe(true);
  });
});

describe("what a team's settings lack", () => {
  it.each([
    ["nothing, where there is no team", {}, []],
    ["nothing, where they are whole", whole, []],
    ["nothing, with a token in the place of a password", { ...whole, password: "", token: "jwt" }, []],
    ["all but the address", { url: whole.url }, ["database", "user", "password", "key"]],
    ["the database", { ...whole, database: "" }, ["database"]],
    ["the account", { ...whole, user: "" }, ["user"]],
    ["the password", { ...whole, password: "" }, ["password"]],
    ["the key", { ...whole, key: "" }, ["key"]],
    ["the keys of a feed", { feedUrl: "https://feed.example/" }, ["key", "feedKey"]],
    ["nothing of a feed", { feedUrl: "https://feed.example/", key, feedKey }, []],
  ])("is %s", (_, settings, gaps) => expect(teamGaps(Team.parse(settings))).toEqual(gaps));

  it("is told of those that it speaks with, and of a team where it has a server", () => {
    expect(addressesOf(Team.parse({}))).toEqual([]);
    const feed = Team.parse({ feedUrl: "https://feed.example/" });
    expect(addressesOf({ ...feed, url: whole.url })).toEqual([whole.url, "https://feed.example/"]);
    expect([hasTeam(feed), hasTeam(Team.parse(whole))]).toEqual([false, true]);
  });
});

describe("a secret", () => {
  it.each([
    [["team", "password"], true],
    [["team", "token"], true],
    [["team", "key"], true],
    [["team"], true],
    [["team", "url"], false],
    [["organisation", "key"], false],
    [["packs", 0, "key"], false],
  ])("stands at %s: %s", (path, secret) => {
    expect(isSecret(path, "x")).toBe(secret);
    expect(shownSetting(path, "x")).toBe(secret ? hiddenValue : '"x"');
  });

  it("is in a whole policy with a team", () => {
    expect(isSecret([], { team: {} })).toBe(true);
    expect(isSecret([], { levels: {} })).toBe(false);
    expect(isSecret([], "team")).toBe(false);
  });
});

describe("a setting as a page shows it", () => {
  it("is JSON, cut at 200 characters", () => {
    expect(shownSetting(["levels"], { gambling: "hold" })).toBe('{"gambling":"hold"}');
    expect(shownSetting(["levels"], undefined)).toBe("nothing");
    expect(shownSetting(["a"], "x".repeat(198))).toHaveLength(200);
    const long = shownSetting(["a"], "x".repeat(199));
    expect(long).toHaveLength(200);
    expect(long.endsWith("x…")).toBe(true);
  });
});
