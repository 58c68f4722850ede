import { describe, expect, it } from "vitest";
import { policyInForce } from "../../lib/app/policy-in-force.ts";
import { readPolicyText } from "../../lib/app/read-policy-text.ts";

/** A policy with one mistake: what is written, where the mistake is told, and in which words. */
type Mistake = [what: string, written: object, path: string, problem: RegExp];

const deep = (depth: number): unknown => (depth === 0 ? 1 : { a: deep(depth - 1) });
// Chromium itself reads no policy that is deeper than 200.
const bottomless = deep(150);
const rule = { id: "no-slang", title: "Write plainly", why: "It reads badly.", remedy: "Use plain words." };
const samples = { valid: ["We will."], invalid: ["We are gonna."] };
const packOf = (own: object) => ({ id: "style", title: "Style", rules: [{ ...rule, phrases: ["gonna"], ...own }] });
const pack = packOf({ samples });

const mistakes: Mistake[] = [
  ["a section that is true", { rollOut: true }, "rollOut", /^an object .* expected, and true or false is there/],
  ["a section that is null", { organisation: null }, "organisation", /^an object .* expected, and null is there/],
  ["a section that is a list", { levels: ["hold"] }, "levels", /and a list .* is there/],
  [
    "a value that is null",
    { organisation: { name: null } },
    "organisation.name",
    /^a text is expected, and null is there/,
  ],
  [
    "a number in the place of a text",
    { organisation: { name: 7 } },
    "organisation.name",
    /^a text is expected, and a number is there/,
  ],
  [
    "a text in the place of a number, as the Windows registry gives it",
    { optOut: { days: "5" } },
    "optOut.days",
    /without quotes/,
  ],
  [
    "a text in the place of a number elsewhere",
    { retention: { historyDays: "90" } },
    "retention.historyDays",
    /without quotes/,
  ],
  ["half a day", { optOut: { days: 5.5 } }, "optOut.days", /^a whole number is expected, and a number is there/],
  ["more days than there may be", { optOut: { days: 1e9 } }, "optOut.days", /more than 30/],
  ["fewer days than there may be", { optOut: { days: -1 } }, "optOut.days", /less than 1/],
  ["a section as JSON in a text", { levels: '{"postal-address":"hold"}' }, "levels", /JSON within a text/],
  ["a list as JSON in a text", { jurisdictions: '["de"]' }, "jurisdictions", /JSON within a text/],
  ["one text in the place of a list", { jurisdictions: "de" }, "jurisdictions", /^a list .* is expected, and/],
  [
    "a list as an object with numbers",
    { organisation: { domains: { 0: "a.example", 1: "b.example" } } },
    "organisation.domains",
    /numbered keys/,
  ],
  ["a list as an object with numbers from 1", { hidden: { 1: "law" } }, "hidden", /numbered keys/],
  ["packs as an object with numbers", { packs: { 0: pack } }, "packs", /numbered keys/],
  ["an unknown section", { organization: { name: "Ours" } }, "organization", /did you mean organisation\?/],
  ["an unknown setting", { organisation: { nmae: "Ours" } }, "organisation.nmae", /did you mean name\?/],
  [
    "an unknown setting of a sender",
    { senders: { "a.example": { organisation: { nmae: "x" } } } },
    "senders.a.example.organisation.nmae",
    /did you mean/,
  ],
  ["an unknown rule", { levels: { "postal-adress": "hold" } }, "levels.postal-adress", /did you mean postal-address\?/],
  ["an unknown group", { groups: { nope: "hold" } }, "groups.nope", /no such group/],
  [
    "a level in capitals",
    { levels: { "postal-address": "Hold" } },
    "levels.postal-address",
    /one of these is expected: .+, .+/,
  ],
  [
    "a level that is none",
    { levels: { "postal-address": "loud" } },
    "levels.postal-address",
    /one of these is expected: .+, .+/,
  ],
  ["a choice that is none", { send: { override: "sometimes" } }, "send.override", /one of these is expected: .+, .+/],
  ["a part that cannot be hidden", { hidden: ["findings"] }, "hidden.0", /one of these is expected: .+, .+/],
  ["a language that we do not speak", { language: "de-DE" }, "language", /one of these is expected: .+, .+/],
  ["a footer for a language and country", { footers: { "de-DE": "{company}" } }, "footers.de-DE", /two-letter/],
  ["a footer with an unknown word in braces", { footers: { de: "{firma}" } }, "footers.de", /\{firma\}/],
  ["a country by its name", { organisation: { country: "Germany" } }, "organisation.country", /two-letter/],
  ["a recipient's country by its name", { countries: { "a.example": "Austria" } }, "countries.a.example", /two-letter/],
  ["a law by a code that there is not", { jurisdictions: ["zz"] }, "jurisdictions.0", /no law/],
  ["a law by a locale", { jurisdictions: ["de-DE"] }, "jurisdictions.0", /no law/],
  ["a day that no calendar has", { rollOut: { until: "2026-02-30" } }, "rollOut.until", /no such day/],
  [
    "a 29th of February in a year without one",
    { gatewayFooter: { adds: [], until: "2027-02-29" } },
    "gatewayFooter.until",
    /no such day/,
  ],
  [
    "a sender that is neither address nor domain",
    { senders: { "all of us": {} } },
    "senders.all of us",
    /address or a/,
  ],
  ["a country for nobody", { countries: { "": "DE" } }, "countries.", /address or a domain/],
  ["a day that is none", { rollOut: { until: "31.12.2026" } }, "rollOut.until", /not a day/],
  [
    "a footer that is declared without an end",
    { gatewayFooter: { adds: ["company"] } },
    "gatewayFooter",
    /needs the day/,
  ],
  ["a server without TLS", { team: { url: "http://couch.example" } }, "team.url", /https/],
  ["a server with a password in its address", { team: { url: "https://u:p@couch.example" } }, "team.url", /password/],
  ["a key that is too short", { team: { key: "c2hvcnQ=" } }, "team.key", /base64/],
  ["an account that is a mail address", { team: { user: "a@b.example" } }, "team.user", /no mail address/],
  [
    "two packs with the same rule",
    { packs: [pack, { ...pack, id: "house" }] },
    "packs.1.rules.0.id",
    /another rule has this id/,
  ],
  ["two packs of one name", { packs: [pack, pack] }, "packs.1.id", /that one is in force/],
  [
    "a privacy notice without TLS",
    { organisation: { privacyUrl: "http://acme.example/p" } },
    "organisation.privacyUrl",
    /https/,
  ],
  [
    "an opt-out page of a sender without TLS",
    { senders: { "a.example": { optOut: { url: "http://acme.example" } } } },
    "senders.a.example.optOut.url",
    /https/,
  ],
  ["an opt-out page without TLS", { optOut: { url: "http://acme.example/stop" } }, "optOut.url", /https/],
  [
    "a pack without rules",
    { packs: [{ id: "house", title: "House" }] },
    "packs.0.rules",
    /^a list .* is expected, and/,
  ],
  [
    "a pack whose own samples fail",
    { packs: [packOf({ samples: { ...samples, invalid: ["Hi"] } })] },
    "packs.0.rules.0.samples.invalid.0",
    /./,
  ],
  ["a text of two million letters", { organisation: { name: "x".repeat(2e6) } }, "organisation.name", /longer than/],
  [
    "a list of a hundred thousand",
    { organisation: { domains: Array(100_000).fill("a.example") } },
    "organisation.domains",
    /more than/,
  ],
  ["nesting", { organisation: deep(20) as object }, "organisation.a.a.a.a.a.a.a.a.a.a.a", /deeper/],
  ["nesting without an end", { organisation: bottomless as object }, "organisation.a.a.a.a.a.a.a.a.a.a.a", /deeper/],
  [
    "a name that objects have of themselves",
    JSON.parse('{"countries":{"__proto__":"DE"}}'),
    "countries.__proto__",
    /no such setting/,
  ],
];

describe("an organisation's policy with a mistake", () => {
  it.each(mistakes)("%s: it is named with its place, and the rest is applied", (_, written, path, problem) => {
    const rest = { contact: "IT desk", imprint: { seat: "Berlin" }, unknownCountry: "advise" };
    const { policy, problems, locked } = policyInForce({ managed: { ...rest, ...written } });
    expect(policy).toMatchObject(rest);
    expect(locked).toEqual(expect.arrayContaining(["contact", "imprint.seat", "unknownCountry"]));
    const told = problems.find((each) => each.path === path);
    expect(problems.map((each) => each.path)).toContain(path);
    expect(told).toMatchObject({ source: "organisation", problem: expect.stringMatching(problem) });
    for (const { value, used, problem: words } of problems) {
      // Of the library that reads policies no word comes through.
      expect(words).not.toMatch(/fault\.|Invalid|received|Too (?:big|small)|Unrecognized/);
      expect(value.length).toBeLessThanOrEqual(210);
      expect(used).not.toBe("");
    }
  });

  it("all of them at once: each is named, and the rest is applied", () => {
    const together: Record<string, unknown> = { contact: "IT desk", unknownCountry: "advise" };
    for (const [, written] of mistakes.slice(0, 36)) Object.assign(together, written);
    const { policy, problems } = policyInForce({ managed: together });
    expect(policy).toMatchObject({ contact: "IT desk", unknownCountry: "advise" });
    expect(problems.length).toBeGreaterThanOrEqual(15);
  });

  it.each([[null], ["text"], ['{"contact":"IT"}'], [[]], [7]])(
    "is no policy at all where it is %j: the user's stays",
    (managed) => {
      const { policy, problems } = policyInForce({ user: { contact: "me" }, managed });
      expect(policy.contact).toBe("me");
      expect(problems).toHaveLength(managed === null ? 0 : 1);
    },
  );
});

describe("a policy file with a mistake", () => {
  it.each([
    ["a byte order mark", '\ufeff{"contact":"IT"}', { managed: { contact: "IT" } }],
    ["a comma too many", '{\n"contact":"IT",\n}', { fault: expect.stringMatching(/line 3|position/) }],
    ["a comma too many, told as such", '{"contact":"IT",}', { fault: expect.stringMatching(/behind a last entry$/) }],
    ["a comment", '// ours\n{"contact":"IT"}', { fault: expect.stringMatching(/^not JSON.*no comments$/s) }],
    [
      "no comment, but an address",
      '{"contact": "https://it.example" "',
      { fault: expect.not.stringMatching(/comments/) },
    ],
    ["single quotes", "{'contact':'IT'}", { fault: expect.stringMatching(/^not JSON.*straight quotes/s) }],
    ["curly quotes", "{“contact”: “IT”}", { fault: expect.stringMatching(/^not JSON.*straight quotes/s) }],
    ["nothing in it", " \n", { fault: "not JSON: there is nothing in it" }],
    ["nothing but null", "null", { fault: "null: not an object" }],
    ["another encoding", "\ufffd\ufffd{\0}\0", { fault: expect.stringMatching(/UTF-8/) }],
    [
      "a section that stands in it twice",
      '{"levels": {"postal-address": "hold"},\n"levels": {}}',
      { fault: "line 2: levels stands there twice; put both in one" },
    ],
    ["an end that is cut off", '{"contact":"IT', { fault: expect.stringMatching(/^not JSON/) }],
  ])("%s", (_, text, outcome) => {
    expect(readPolicyText(text)).toEqual(outcome);
  });
});
