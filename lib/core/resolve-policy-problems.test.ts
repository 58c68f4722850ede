import { describe, expect, it } from "vitest";
import { suggestion, unknownKeys } from "./known-settings.ts";
import { Policy } from "./policy.ts";
import { type PolicyLayers, resolvePolicy } from "./resolve-policy.ts";

const problemsOf = (layers: Partial<PolicyLayers>) => resolvePolicy({ rules: ["a"], ...layers }).problems;

describe("a problem of a policy", () => {
  it.each<[string, Partial<PolicyLayers>, object]>([
    ["the defaults, for the whole", { user: 7 }, { path: "", value: "7", used: "the defaults" }],
    [
      "the default, for what is part of no policy",
      { user: { levels: { zebra: "hold" } } },
      { path: "levels.zebra", value: '"hold"', problem: "no such rule", used: "the default" },
    ],
    [
      "the value in force, where there is one",
      { managed: { optOut: { days: 9000 } } },
      { source: "organisation", path: "optOut.days", value: "9000", used: "7" },
    ],
    [
      "the user's value, where the organisation's is refused",
      { user: { optOut: { days: 5 } }, managed: { optOut: { days: "5" } } },
      { source: "organisation", path: "optOut.days", used: "5" },
    ],
    [
      "nothing that is seen of a secret",
      { user: { team: { key: "short" } } },
      { path: "team.key", value: "•••", used: "•••" },
    ],
    [
      "nothing that is seen of all that holds one",
      { managed: [{ team: { key: "short" } }] },
      { path: "", used: "the defaults" },
    ],
    [
      "who alone decides it",
      { user: { hidden: ["trial"] } },
      { source: "user", path: "hidden", problem: "only an organisation decides this" },
    ],
    [
      "no such setting, for a name that objects have",
      { managed: JSON.parse('{"countries":{"__proto__":{}}}') },
      { path: "countries.__proto__", problem: "no such setting" },
    ],
    [
      "that it is too long, without its text",
      { user: { organisation: { name: "x".repeat(20_001) } } },
      { path: "organisation.name", value: '"…"', problem: "longer than 20,000 characters", used: '""' },
    ],
    [
      "that it is the organisation's, for a rule that there is not",
      { managed: { levels: { b: "off" } } },
      { source: "organisation", path: "levels.b" },
    ],
  ])("says %s", (_, layers, problem) => expect(problemsOf(layers)[0]).toMatchObject(problem));

  it("is none where nothing is given", () => {
    expect(problemsOf({ user: null, managed: undefined })).toEqual([]);
    expect(problemsOf({ user: {}, managed: null })).toEqual([]);
  });

  it("is a country whose law nobody has written down, where it is known whose there is", () => {
    const user = { jurisdictions: ["de", "xx", "US"] };
    expect(problemsOf({ user })).toEqual([]);
    const { policy, problems } = resolvePolicy({ rules: [], user, jurisdictions: ["de", "us"] });
    expect(policy.jurisdictions).toEqual(["de", "us"]);
    expect(problems).toMatchObject([
      { source: "user", path: "jurisdictions.1", problem: "no law of such a two-letter code is known", value: '"xx"' },
    ]);
  });

  it("leaves what is beside the part that is too long", () => {
    const user = { organisation: { name: "x".repeat(20_001), country: "US" }, optOut: { days: 5 } };
    const { policy } = resolvePolicy({ rules: [], user });
    expect([policy.organisation.name, policy.organisation.country, policy.optOut.days]).toEqual(["", "US", 5]);
  });
});

describe("a pack of a policy", () => {
  const rule = (id: string) => ({
    ...{ id, title: "A", why: "Why.", remedy: "So.", phrases: ["bad"] },
    samples: { valid: ["well"], invalid: ["bad"] },
  });
  const pack = (id: string, ...ids: string[]) => ({ id, title: "P", rules: ids.map(rule) });

  it("is refused for an id that stands twice in it or in one before, and named by its own, cut", () => {
    const long = "p".repeat(61);
    expect(
      problemsOf({ managed: { packs: [pack("one", "x", "y", "x"), pack("two", "x"), pack("three", "z", "x")] } }),
    ).toMatchObject([
      { path: "packs.0.rules.2.id", problem: "another rule has this id", used: "nothing of the pack “one”" },
      { path: "packs.2.rules.1.id", used: "nothing of the pack “three”" },
    ]);
    expect(problemsOf({ managed: { packs: [{ id: long }] } })[0]?.used).toBe(`nothing of the pack “${"p".repeat(60)}”`);
    expect(problemsOf({ managed: { packs: [{ id: 7 }] } })[0]?.used).toBe("nothing of the pack");
  });
});

describe("two packs of one name", () => {
  const rule = (id: string) => ({
    ...{ id, title: "A", why: "Why.", remedy: "So.", phrases: ["bad"] },
    samples: { valid: ["well"], invalid: ["bad"] },
  });
  const pack = (...ids: string[]) => ({ id: "style", title: "P", rules: ids.map(rule) });

  it("are settled: the first is in force, and the other is named with what stands in its place", () => {
    const { policy, problems } = resolvePolicy({ rules: [], managed: { packs: [pack("x"), pack("y")] } });
    expect(policy.packs.map(({ rules }) => rules.map(({ id }) => id))).toEqual([["x"]]);
    expect(problems).toMatchObject([
      {
        path: "packs.1.id",
        value: '"style"',
        problem: "a pack before it has this id; that one is in force",
        instead: { kind: "first-pack", name: "style" },
        used: "the first pack “style”",
      },
    ]);
  });

  it("leave the second in force where the first is not whole, and say so of the first alone", () => {
    const { policy, problems } = resolvePolicy({ rules: [], managed: { packs: [pack("x", "x"), pack("y")] } });
    expect(policy.packs.map(({ rules }) => rules.map(({ id }) => id))).toEqual([["y"]]);
    expect(problems).toMatchObject([{ path: "packs.0.rules.1.id", used: "nothing of the pack “style”" }]);
  });
});

describe("a page that readers are led to", () => {
  it.each([
    ["organisation", "privacyUrl"],
    ["optOut", "url"],
  ])("%s.%s is https, without a password in it, or is refused by its name", (section, name) => {
    for (const url of ["http://acme.example/p", "http://localhost/p", "https://u:p@acme.example", "acme.example/p"]) {
      const { policy, problems } = resolvePolicy({ rules: [], managed: { [section]: { [name]: url } } });
      expect(problems).toMatchObject([{ path: `${section}.${name}`, value: JSON.stringify(url), used: '""' }]);
      expect(problems[0]?.problem).toBe("not the https address of a page without a password in it");
      expect(policy).toMatchObject({ [section]: { [name]: "" } });
    }
    const url = "https://acme.example/p";
    expect(resolvePolicy({ rules: [], managed: { [section]: { [name]: url } } }).problems).toEqual([]);
  });
});

describe("a name that no setting has", () => {
  it("is asked about where another is near, and not where none is", () => {
    expect(suggestion("nmae", ["name", "country"])).toBe("name");
    expect(suggestion("zzzzzz", ["name", "country"])).toBeUndefined();
    expect(suggestion("abcdefghi", ["abcdefxyz"])).toBe("abcdefxyz");
    expect(suggestion("abcdefgh", ["abcdewxyz"])).toBeUndefined();
    expect(suggestion("name", [])).toBeUndefined();
  });

  it("is found at any depth, and not within what may have any name", () => {
    expect(unknownKeys({ organisation: { nmae: 1 }, senders: { "a@b.example": { x: 1 } } }, Policy)).toEqual([
      ["organisation", "nmae"],
      ["senders", "a@b.example", "x"],
    ]);
    expect(unknownKeys("text", Policy)).toEqual([]);
    expect(unknownKeys({ organisation: "ab" }, Policy)).toEqual([]);
  });
});
