import { describe, expect, it } from "vitest";
import { Policy } from "./policy.ts";
import { policyForSender } from "./policy-for-sender.ts";
import { resolvePolicy } from "./resolve-policy.ts";

const policy = Policy.parse({
  organisation: { name: "Northwind", postalAddress: "1 Main St, Reno", domains: ["northwind.com"] },
  senders: {
    "Tom@Northwind.de": { organisation: { name: "Northwind Berlin", postalAddress: "" } },
    "northwind.de": { organisation: { name: "Northwind GmbH", country: "DE" }, optOut: { word: "stopp" } },
  },
});

describe("the profile of a sender", () => {
  const of = (from: string | undefined) => policyForSender(policy, from);

  it("is that of the address, before that of its domain and of domains above", () => {
    expect(of("tom@northwind.de").organisation.name).toBe("Northwind Berlin");
    expect(of("ANNA@northwind.de").organisation).toMatchObject({ name: "Northwind GmbH", country: "DE" });
    expect(of("anna@mail.northwind.de").optOut.word).toBe("stopp");
  });

  it("has its word in every language", () => {
    const languages = { ...policy, optOut: { ...policy.optOut, words: { de: "abmelden" } } };
    expect(policyForSender(languages, "anna@northwind.de").optOut).toMatchObject({ word: "stopp", words: {} });
    expect(policyForSender(languages, "tom@northwind.de").optOut.words).toEqual({ de: "abmelden" });
  });

  it("has its own word in a language that it names one for, and in the others what else it would have", () => {
    const withWords = (optOut: object) =>
      policyForSender(
        Policy.parse({ optOut: { words: { de: "abmelden", fr: "stop" } }, senders: { "a.com": { optOut } } }),
        "anna@a.com",
      ).optOut;
    expect(withWords({ words: { de: "raus" } }).words).toEqual({ de: "raus", fr: "stop" });
    expect(withWords({ word: "out", words: { de: "raus" } })).toMatchObject({ word: "out", words: { de: "raus" } });
  });

  it("leaves all else as it is, also what it holds an empty text for", () => {
    expect(of("tom@northwind.de").organisation).toMatchObject({
      postalAddress: "1 Main St, Reno",
      domains: ["northwind.com"],
    });
    expect(of("tom@northwind.de").optOut.word).toBe("");
  });

  it("is none for other addresses and where the sender could not be read", () => {
    expect(of("tom@northwind.com")).toBe(policy);
    expect(of("tom@de")).toBe(policy);
    expect(of(undefined)).toBe(policy);
  });

  it("of a user says nothing of what the organisation set for everybody", () => {
    const resolved = resolvePolicy({
      rules: [],
      user: { senders: { "a.com": { organisation: { name: "Mine", country: "DE" }, optOut: { method: "link" } } } },
      managed: { organisation: { name: "Ours" }, optOut: { method: "reply" } },
    });
    expect(policyForSender(resolved.policy, "x@a.com")).toMatchObject({
      organisation: { name: "Ours", country: "DE" },
      optOut: { method: "reply" },
    });
  });

  it("with a setting that does not exist loses that alone, and it is named", () => {
    const { policy: resolved, problems } = resolvePolicy({
      rules: [],
      user: { senders: { "a.com": { organisation: { nam: "Mine", country: "DE" } } } },
    });
    expect(resolved.senders["a.com"]).toEqual({ organisation: { country: "DE" } });
    expect(problems[0]).toMatchObject({
      path: "senders.a.com.organisation.nam",
      problem: "no such setting; did you mean name?",
    });
  });
});

describe("a footer of one's own", () => {
  it("with a place that does not exist is refused by name, and the others stay", () => {
    const { policy: resolved, problems } = resolvePolicy({
      rules: [],
      user: { footers: { en: "{company}\n{optOut}", de: "{firma}" } },
    });
    expect(resolved.footers).toEqual({ en: "{company}\n{optOut}" });
    expect(problems[0]).toMatchObject({ path: "footers.de", problem: "there is no {firma}" });
  });
});
