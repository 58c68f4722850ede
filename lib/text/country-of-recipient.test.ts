import { describe, expect, it } from "vitest";
import { type CountryHints, countryOfRecipient } from "./country-of-recipient.ts";

const blank: CountryHints = { settings: {}, relations: {}, inbound: undefined, language: "en", seat: "" };

const told = (email: string, hints: Partial<CountryHints> = {}) => {
  const { country, confidence, because } = countryOfRecipient(email, { ...blank, ...hints });
  return [country, confidence, because.kind, because.sign];
};

const answer = (text: string, email = "anna@globex.com") => ({ inbound: { from: { email }, text } });

describe("a recipient's country", () => {
  it.each([
    ["anna@globex.de", "DE", "high", "domain", ".de"],
    ["anna@mail.globex.co.uk", "GB", "high", "domain", ".uk"],
    ["anna@globex.com.au", "AU", "high", "domain", ".au"],
    ["anna@globex.co.kr", "KR", "high", "domain", ".kr"],
    ["anna@globex.wien", "AT", "high", "domain", ".wien"],
    ["anna@epa.gov", "US", "high", "domain", ".gov"],
    ["anna@xn--80a.xn--p1ai", "RU", "high", "domain", ".xn--p1ai"],
    ["anna@globex.re", "FR", "high", "domain", ".re"],
    ["anna@globex.eu", "EU", "low", "domain", ".eu"],
    ["anna@globex.in", "IN", "low", "domain", ".in"],
    ["anna@globex.com.de", "DE", "low", "domain", ".de"],
  ])("is told by the domain of %s", (email, ...expected) => {
    expect(told(email)).toEqual(expected);
  });

  it.each([
    "anna@globex.com",
    "anna@globex.io",
    "anna@globex.ai",
    "anna@globex.co",
    "anna@globex.me",
    "anna@globex.tv",
    "anna@localhost",
    "anna@globex.example",
    "no at sign",
    "",
  ])("stays unknown for %s", (email) => {
    expect(told(email)).toEqual([undefined, "unknown", "none", ""]);
  });

  it("is what the user says, for one person before their whole domain", () => {
    const settings = { "globex.de": "AT", "anna@globex.de": "CH" };
    expect(told("Anna@globex.de", { settings })).toEqual(["CH", "explicit", "recipient-setting", "anna@globex.de"]);
    expect(told("bob@mail.globex.de", { settings })).toEqual(["AT", "explicit", "domain-setting", "globex.de"]);
    expect(told("eve@globex.com", { settings: { "globex.com": "UK" } })[0]).toBe("GB");
    expect(told("eve@other.de", { settings })).toEqual(["DE", "high", "domain", ".de"]);
  });

  it("is that of a record before that of the domain", () => {
    const relations = { "anna@globex.de": { basis: "customer" as const, date: "2026-01-01", country: "FR" } };
    expect(told("anna@globex.de", { relations })).toEqual(["FR", "explicit", "record", "anna@globex.de"]);
  });

  it("is guessed from the provider of a private mailbox", () => {
    expect(told("anna@gmx.net")).toEqual(["DE", "low", "provider", "gmx.net"]);
    expect(told("anna@yahoo.co.uk")).toEqual(["GB", "low", "provider", "yahoo.co.uk"]);
    expect(told("anna@gmail.com")).toEqual([undefined, "unknown", "none", ""]);
  });

  it("is guessed from the signature of what the recipient wrote", () => {
    expect(told("anna@globex.com", answer("I am away.\n\nAnna Berg\nTel. +49 (30) 123456"))).toEqual([
      "DE",
      "low",
      "phone",
      "+49",
    ]);
    expect(told("anna@globex.com", answer("Anna\nGlobex SAS, RCS Paris 123 456 789"))[0]).toBe("FR");
    expect(told("anna@globex.com", answer("Anna\n00353 1 234 5678"))[0]).toBe("IE");
  });

  it("is guessed from the country that the signature names", () => {
    const signature = "Anna Berg\nGlobex, Ringstrasse 4, 1010 Wien, Österreich\n+49 30 123456";
    expect(told("anna@globex.com", answer(signature))).toEqual(["AT", "low", "address", "Österreich"]);
    expect(told("anna@globex.com", answer("We think of Germany as a market.\nAnna"))[0]).toBeUndefined();
  });

  it("is not guessed from a number that several countries share, nor from somebody else's signature", () => {
    expect(told("anna@globex.com", answer("Anna\n+1 212 555 0100"))[0]).toBeUndefined();
    expect(told("anna@globex.com", answer("Bob\n+49 30 123456", "bob@globex.com"))[0]).toBeUndefined();
    expect(told("anna@globex.com", answer("We grew by +49 % this year"))[0]).toBeUndefined();
  });

  it("is guessed from the language last, the sender's own country first", () => {
    expect(told("anna@globex.com", { language: "de" })).toEqual(["DE", "low", "language", "de"]);
    expect(told("anna@globex.com", { language: "de", seat: "AT" })).toEqual(["AT", "low", "language", "de"]);
    expect(told("anna@globex.com", { language: "pt", seat: "US" })[0]).toBe("PT");
    expect(told("anna@globex.fr", { language: "de" })[0]).toBe("FR");
  });
});

describe("the reader of a mailbox", () => {
  it.each([
    ["info@globex.de", "generic"],
    ["Sales+eu@globex.de", "generic"],
    ["anna.berg@globex.de", "named"],
    ["anna@gmail.com", "consumer"],
    ["anna@berg.me.uk", "sole"],
  ])("of %s is %s", (email, kind) => {
    expect(countryOfRecipient(email, blank).class).toBe(kind);
  });
});
