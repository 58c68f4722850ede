import { describe, expect, it } from "vitest";
import { resolvePolicy } from "./resolve-policy.ts";

const rules = ["postal-address", "company-name"];

describe("resolving the policy", () => {
  it("gives the defaults when nobody has set anything", () => {
    const { policy, locked, problems } = resolvePolicy({ rules });
    expect(policy.optOut).toEqual({ method: "reply", word: "unsubscribe", address: "", url: "" });
    expect(locked).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("lets the organisation win over the user and locks what it sets", () => {
    const { policy, locked } = resolvePolicy({
      rules,
      user: { organisation: { name: "Mine", country: "US" }, levels: { "company-name": "off" } },
      managed: { organisation: { name: "Ours" }, levels: { "postal-address": "hold" } },
    });
    expect(policy.organisation).toMatchObject({ name: "Ours", country: "US" });
    expect(policy.levels).toEqual({ "company-name": "off", "postal-address": "hold" });
    expect(locked).toEqual(["organisation.name", "levels.postal-address"]);
  });

  it("refuses a misspelt level alone and says what is used instead", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      managed: { levels: { "postal-address": "shout", "company-name": "hold" } },
    });
    expect(policy.levels).toEqual({ "company-name": "hold" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ source: "organisation", path: "levels.postal-address", value: '"shout"' });
  });

  it("names a misspelt rule id and the one that was probably meant", () => {
    const { policy, problems } = resolvePolicy({ rules, user: { levels: { "postal-adress": "hold" } } });
    expect(policy.levels).toEqual({});
    expect(problems[0]).toMatchObject({
      path: "levels.postal-adress",
      problem: "no such rule; did you mean postal-address?",
    });
  });

  it("keeps a policy working that knows a rule by its old name", () => {
    const renames = { "street-address": "postal-address" };
    const { policy, problems } = resolvePolicy({ rules, renames, user: { levels: { "street-address": "hold" } } });
    expect(policy.levels).toEqual({ "postal-address": "hold" });
    expect(problems).toEqual([]);
  });

  it("takes countries however they are written, and refuses what is no code", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      user: { countries: { "Globex.DE": "at", "acme.com": "Austria" } },
      managed: { countries: { "initech.com": "FR" } },
    });
    expect(policy.countries).toEqual({ "globex.de": "AT", "initech.com": "FR" });
    expect(problems).toMatchObject([{ source: "user", path: "countries.acme.com", value: '"Austria"' }]);
  });

  it("names a misspelt setting", () => {
    const { problems } = resolvePolicy({ rules, user: { organisation: { nmae: "Mine" } } });
    expect(problems[0]).toMatchObject({ path: "organisation.nmae", problem: "no such setting; did you mean name?" });
  });

  it("drops one bad entry of a list and keeps the others", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      user: { organisation: { domains: ["a.example", 7, 8, "b.example"] } },
    });
    expect(policy.organisation.domains).toEqual(["a.example", "b.example"]);
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ["organisation.domains.2", "8"],
      ["organisation.domains.1", "7"],
    ]);
  });

  it.each([[[]], ["text"], [7], [true]])("survives a layer that is %j", (user) => {
    const { policy, problems } = resolvePolicy({ rules, user });
    expect(policy.organisation.name).toBe("");
    expect(problems[0]).toMatchObject({ path: "", problem: "not an object" });
  });
});
