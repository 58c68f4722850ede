import { describe, expect, it } from "vitest";
import { resolvePolicy } from "./resolve-policy.ts";

const rules = ["postal-address", "company-name"];

describe("resolving the policy", () => {
  it("gives the defaults when nobody has set anything", () => {
    const { policy, locked, problems } = resolvePolicy({ rules });
    expect(policy.optOut).toEqual({ method: "reply", word: "", words: {}, address: "", url: "", days: 7 });
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

  it("lets the organisation's opt-out word hold in every language, unless it names another for one", () => {
    const user = {
      optOut: { words: { de: "meins", fr: "le mien" } },
      senders: { "a.com": { optOut: { word: "mine", words: { fr: "le mien" } } } },
    };
    const one = resolvePolicy({ rules, user, managed: { optOut: { word: "stop" } } });
    expect(one.policy.optOut).toMatchObject({ word: "stop", words: {} });
    expect(one.locked).toEqual(["optOut.word", "optOut.words"]);
    expect(one.policy.senders["a.com"]?.optOut).toEqual({});
    const byLanguage = resolvePolicy({ rules, user, managed: { optOut: { words: { de: "abmelden" } } } });
    expect(byLanguage.policy.optOut.words).toEqual({ de: "abmelden", fr: "le mien" });
    expect(byLanguage.locked).toEqual(["optOut.words.de"]);
    expect(byLanguage.policy.senders["a.com"]?.optOut).toEqual({});
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

  it("refuses names that objects have of themselves, at any depth", () => {
    const managed = JSON.parse('{"countries":{"__proto__":[]},"constructor":1,"organisation":{"name":"Ours"}}');
    const { policy, problems } = resolvePolicy({ rules, user: { countries: {} }, managed });
    expect(policy).toMatchObject({ countries: {}, organisation: { name: "Ours" } });
    expect(problems.map(({ path }) => path).sort()).toEqual(["constructor", "countries.__proto__"]);
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
    expect(problems[0]).toMatchObject({
      path: "",
      problem: expect.stringMatching(/^an object \{ … \} is expected, and .+ is there/),
    });
  });
});

describe("packs of phrase rules", () => {
  const rule = {
    id: "no-slang",
    title: "Write plainly",
    why: "It reads badly.",
    remedy: "Use plain words.",
    phrases: ["gonna"],
    samples: { valid: ["We will."], invalid: ["We are gonna."] },
  };
  const pack = { id: "style", title: "Style", rules: [rule] };

  it("are locked with the levels of their rules when the organisation sets them", () => {
    const { policy, locked, problems } = resolvePolicy({
      rules,
      user: { levels: { "org/no-slang": "off", "company-name": "off" } },
      managed: { packs: [pack] },
    });
    expect(problems).toEqual([]);
    expect(locked).toEqual(["packs", "levels.org/no-slang"]);
    expect(policy.levels).toEqual({ "company-name": "off" });
    expect(policy.packs[0]?.rules[0]).toMatchObject({ id: "no-slang", level: "inform" });
  });

  it("have levels that the organisation may set as it sets others", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      managed: { packs: [pack], levels: { "org/no-slang": "hold", "org/no-slag": "hold" } },
    });
    expect(policy.levels).toEqual({ "org/no-slang": "hold" });
    expect(problems).toMatchObject([
      { path: "levels.org/no-slag", problem: "no such rule; did you mean org/no-slang?" },
    ]);
  });

  it("are refused whole where a value in them is wrong; all else stays in force", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      managed: {
        organisation: { name: "Ours" },
        packs: [
          { ...pack, rules: [{ ...rule, level: "shout", title: undefined, phrase: [] }] },
          { ...pack, id: "other" },
        ],
      },
    });
    expect(policy.organisation.name).toBe("Ours");
    expect(policy.packs.map(({ id }) => id)).toEqual(["other"]);
    expect(problems.map(({ path, value, used }) => [path, value, used])).toEqual([
      ["packs.0.rules.0.title", "nothing", "nothing of the pack “style”"],
      ["packs.0.rules.0.level", '"shout"', "nothing of the pack “style”"],
      ["packs.0.rules.0", expect.stringContaining("no-slang"), "nothing of the pack “style”"],
    ]);
  });

  it("are refused where two rules have one id", () => {
    const { policy, problems } = resolvePolicy({ rules, managed: { packs: [pack, { ...pack, id: "more" }] } });
    expect(policy.packs).toHaveLength(1);
    expect(problems).toMatchObject([
      { path: "packs.1.rules.0.id", value: '"no-slang"', problem: "another rule has this id" },
    ]);
  });

  it("are refused with what is found wrong in them, such as a sample", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      managed: { packs: [pack] },
      checkPack: () => [{ path: ["rules", 0, "samples", "valid", 0], problem: "found" }],
    });
    expect(policy.packs).toEqual([]);
    expect(problems).toEqual([
      {
        source: "organisation",
        path: "packs.0.rules.0.samples.valid.0",
        value: '"We will."',
        fault: { text: "fault.pack", values: { detail: "found" } },
        problem: "found",
        instead: { kind: "no-pack", name: "style" },
        used: "nothing of the pack “style”",
      },
    ]);
  });

  it.each([7, "text", [7, null, {}, []], { a: 1 }])("survive %j in their place", (packs) => {
    const { policy, problems } = resolvePolicy({ rules, managed: { packs, levels: { "company-name": "hold" } } });
    expect(policy.packs).toEqual([]);
    expect(policy.levels).toEqual({ "company-name": "hold" });
    expect(problems.length).toBeGreaterThan(0);
  });

  it("locks every rule of a group whose level the organisation sets", () => {
    const { policy, locked } = resolvePolicy({
      rules,
      groups: { identity: rules },
      user: { levels: { "postal-address": "off" }, groups: { identity: "off" } },
      managed: { groups: { identity: "hold" } },
    });
    expect(policy.levels).toEqual({});
    expect(policy.groups).toEqual({ identity: "hold" });
    expect(locked).toEqual(["groups.identity", "levels.postal-address", "levels.company-name"]);
  });

  it("names a misspelt group and the one that was probably meant", () => {
    const { policy, problems } = resolvePolicy({
      rules,
      groups: { identity: rules },
      managed: { groups: { identiy: "hold" } },
    });
    expect(policy.groups).toEqual({});
    expect(problems[0]).toMatchObject({ path: "groups.identiy", problem: "no such group; did you mean identity?" });
  });

  it("takes a gateway's footer and a silent roll-out from the organisation only", () => {
    const gatewayFooter = { adds: ["address"], until: "2026-12-31" };
    const { policy, problems } = resolvePolicy({ rules, user: { gatewayFooter, rollOut: { mode: "monitor" } } });
    expect(policy.gatewayFooter.adds).toEqual([]);
    expect(policy.rollOut.mode).toBe("full");
    expect(problems.map(({ path }) => path)).toEqual(["gatewayFooter", "rollOut"]);
    expect(resolvePolicy({ rules, managed: { gatewayFooter } }).policy.gatewayFooter).toEqual(gatewayFooter);
  });

  it("refuses a gateway's footer that is declared for ever", () => {
    const { policy, problems } = resolvePolicy({ rules, managed: { gatewayFooter: { adds: ["address"] } } });
    expect(policy.gatewayFooter.adds).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "gatewayFooter", problem: expect.stringContaining("needs the day") });
  });
});
