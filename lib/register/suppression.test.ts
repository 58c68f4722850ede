import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "./fact.ts";
import { keysCovering, readSubject } from "./subject.ts";
import { suppressionOf } from "./suppression.ts";

const now = Date.UTC(2026, 5, 1);
const day = 86_400_000;
let count = 0;

function optOut(subject: string, at = now - 10 * day): Fact {
  return { ...about(subject, at), kind: "opt-out", source: "typed" };
}

function consent(subject: string, at = now - day, expires?: string): Fact {
  return { ...about(subject, at), kind: "record", basis: "consent", ...(expires && { expires }) };
}

function about(written: string, at: number) {
  const subject = readSubject(written);
  if ("fault" in subject) throw new Error(subject.fault);
  return { id: `f${count++}`, key: subject.key, subject: subject.key, at, recordedAt: at, by: "" };
}

const stateOf = (email: string, facts: Fact[]) => suppressionOf(email, facts, now)?.state;

describe("a person on the list", () => {
  it.each([
    ["in other letters", "Anna@Globex.example", "ANNA@globex.EXAMPLE"],
    ["with a tag", "anna@globex.example", "anna+news@globex.example"],
    ["when the list has the tag", "anna+news@globex.example", "anna@globex.example"],
    ["at Gmail with other dots", "annaberg@gmail.com", "anna.berg+x@googlemail.com"],
    ["at a domain with letters beyond ASCII", "anna@münchen.example", "anna@xn--mnchen-3ya.example"],
    ["by the name and address of a header", "Anna Berg <anna@globex.example>", "anna@globex.example"],
    ["through the whole domain", "@globex.example", "anna@globex.example"],
    ["through the domain above", "globex.example", "anna@mail.globex.example"],
    ["through everyone at a domain", "*@globex.example", "anna@globex.example"],
    ["through a wildcard for subdomains", "*.globex.example", "anna@eu.mail.globex.example"],
  ])("is found %s", (_, listed, email) => {
    expect(stateOf(email, [optOut(listed)])).toBe("opted-out");
  });

  it.each([
    ["somebody else at the company", "anna@globex.example", "bo@globex.example"],
    ["a company whose name ends alike", "globex.example", "anna@notglobex.example"],
    ["the domain itself by a wildcard for its subdomains", "*.globex.example", "anna@globex.example"],
    ["other dots outside of Gmail", "anna.berg@globex.example", "annaberg@globex.example"],
    ["the company above a subdomain", "mail.globex.example", "anna@globex.example"],
  ])("is not %s", (_, listed, email) => {
    expect(stateOf(email, [optOut(listed)])).toBeUndefined();
  });

  it("leaves it by a newer consent only", () => {
    const facts = [optOut("anna@globex.example", now - 5 * day)];
    expect(stateOf("anna@globex.example", [...facts, consent("anna@globex.example", now - 6 * day)])).toBe("opted-out");
    expect(stateOf("anna@globex.example", [...facts, consent("anna@globex.example", now - 5 * day)])).toBe("opted-out");
    expect(stateOf("anna@globex.example", [...facts, consent("anna@globex.example", now - 4 * day)])).toBeUndefined();
  });

  it("is not taken off it by the consent of their company, though their own lifts that of the company", () => {
    expect(stateOf("anna@globex.example", [optOut("anna@globex.example"), consent("globex.example")])).toBe(
      "opted-out",
    );
    expect(stateOf("anna@globex.example", [optOut("globex.example"), consent("anna@globex.example")])).toBeUndefined();
    expect(stateOf("bo@globex.example", [optOut("globex.example"), consent("anna@globex.example")])).toBe("opted-out");
  });

  it("is on it again when the consent has run out, was taken back, or lies in the future", () => {
    const facts = [optOut("anna@globex.example")];
    expect(stateOf("anna@globex.example", [...facts, consent("anna@globex.example", now - day, "2026-05-31")])).toBe(
      "opted-out",
    );
    expect(stateOf("anna@globex.example", [...facts, consent("anna@globex.example", now + day)])).toBe("opted-out");
    const agreed = consent("anna@globex.example");
    const taken: Fact = { ...about("anna@globex.example", now), kind: "void", of: agreed.id };
    expect(stateOf("anna@globex.example", [...facts, agreed])).toBeUndefined();
    expect(stateOf("anna@globex.example", [...facts, agreed, taken])).toBe("opted-out");
  });

  it("who asked is not written to, until somebody says that it was no request", () => {
    const asked: Fact = { ...about("anna@globex.example", now - day), kind: "asked", quote: "stop" };
    const dismissed: Fact = { ...about("anna@globex.example", now), kind: "dismissed", of: asked.id };
    expect(stateOf("anna@globex.example", [asked])).toBe("asked");
    expect(stateOf("anna@globex.example", [asked, dismissed])).toBeUndefined();
  });
});

describe("what was written", () => {
  it.each([
    "",
    "anna",
    "*",
    "anna@",
    "@",
    "a b@globex.example",
    "anna@globex",
    "an*@globex.example",
    "https://globex.example/stop",
  ])("is refused with a reason: %j", (written) => expect(readSubject(written)).toHaveProperty("fault"));

  it("keeps its form when it is read again", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.domain(),
          fc.domain().map((name) => `*.${name}`),
        ),
        (written) => {
          const once = readSubject(written);
          if (!("fault" in once)) expect(readSubject(once.key)).toEqual(once);
        },
      ),
    );
  });

  it("covers itself, whatever its case and tag", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.stringMatching(/^[a-z0-9]{1,8}$/), (email, tag) => {
        const subject = readSubject(email);
        if ("fault" in subject || subject.kind !== "address") return;
        const at = email.lastIndexOf("@");
        const tagged = `${email.slice(0, at)}+${tag}${email.slice(at)}`;
        expect(keysCovering(email.toUpperCase())[0]).toBe(subject.key);
        if (!("fault" in readSubject(tagged))) expect(keysCovering(tagged)).toContain(subject.key);
      }),
    );
  });
});

describe("facts from several machines", () => {
  const subjects = ["anna@globex.example", "globex.example", "*.example", "bo@mail.globex.example"];
  const facts = fc.array(
    fc
      .tuple(fc.constantFrom(...subjects), fc.integer({ min: -20, max: 0 }), fc.boolean())
      .map(([subject, days, agrees]) => {
        const isRecordable = agrees && !subject.startsWith("*");
        return isRecordable ? consent(subject, now + days * day) : optOut(subject, now + days * day);
      }),
    { maxLength: 12 },
  );

  it("say the same in whatever order they arrive, and however often", () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const shuffled = [...all, ...all.slice(0, 3)]
          .map((fact) => ({ fact, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ fact }) => fact);
        for (const email of ["anna@globex.example", "bo@mail.globex.example"]) {
          expect(suppressionOf(email, shuffled, now)).toEqual(suppressionOf(email, all, now));
        }
      }),
    );
  });

  it("never let a person be written to for want of an older fact: an opt-out more only ever stops more", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...subjects), (all, subject) => {
        const before = suppressionOf("anna@globex.example", all, now);
        if (before)
          expect(suppressionOf("anna@globex.example", [...all, optOut(subject, now - 30 * day)], now)).toBeDefined();
      }),
    );
  });
});
