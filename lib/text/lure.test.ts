import { describe, expect, it } from "vitest";
import { type Address, type Body, emptyBody } from "../core/draft.ts";
import { findLure, isLure } from "./lure.ts";

interface Mail {
  from?: Address;
  subject?: string;
  text: string;
  /** The words of a link in the text, and where it leads. */
  link?: readonly [words: string, href: string];
  body?: Partial<Body>;
}

function lureOf({ from, subject = "", text, link, body }: Mail) {
  const start = link ? text.indexOf(link[0]) : 0;
  const links = link ? [{ text: link[0], href: link[1], at: [start, start + link[0].length] as const }] : [];
  const ownDomains = ["brightloop.example"];
  return findLure({ from, subject, body: { ...emptyBody(), text, links, ...body }, ownDomains });
}

const kindsOf = (mail: Mail) => lureOf(mail)?.signs.map(({ kind, name }) => (name ? `${kind} ${name}` : kind)) ?? [];

const from = { email: "help@northwind.example" };
const threat = "Your account has been suspended. Verify your account within 24 hours or it will be closed.";
const click = `${threat} Click here.`;
const base = ["threat", "verify", "urgency", "button"];

/** What each mail has besides what `threat` has by itself. */
const besides: Record<string, [Mail, string[]]> = {
  "nothing, from a stranger": [{ from, text: threat }, []],
  "nothing, where nobody can say who writes": [{ text: threat }, []],
  "a brand in the sender's name": [
    { from: { name: "PayPal Support", email: from.email }, text: threat },
    ["sender PayPal"],
  ],
  "an address in the sender's name that is not theirs": [
    { from: { name: "Globex.com", email: from.email }, text: threat },
    ["sender globex.com"],
  ],
  "an office for a name": [
    { from: { name: "Account Team", email: from.email }, text: threat },
    ["office Account Team"],
  ],
  "a private mailbox": [{ from: { email: "bob.smith@gmail.com" }, text: threat }, ["private"]],
  "a sender without a domain": [{ from: { email: "root@localhost" }, text: threat }, ["no-domain localhost"]],
  "a brand that it speaks for": [{ from, text: `${threat}\nThe PayPal Team` }, ["brand PayPal"]],
  "no brand, where that brand writes": [{ from: { email: "service@paypal.com" }, text: `${threat}\nPayPal Team` }, []],
  "no brand, where its own page is linked": [
    { from, text: `${click}\nPayPal Team`, link: ["Click here", "https://www.paypal.com/x"] },
    ["away"],
  ],
  "no brand, where neither sender nor link says who it is": [{ text: `${threat}\nPayPal Team` }, []],
  "fields to type into": [{ from, text: threat, body: { inputs: 2 } }, ["form"]],
  "hidden letters in a word": [
    { from, text: `${threat} Kixyzndly`, body: { hidden: [[threat.length + 3, threat.length + 6]] } },
    ["hidden"],
  ],
  "a letter of another script": [{ from, text: threat.replace("account", "аccount") }, ["letters"]],
  "a link to a slip of a brand": [
    { from, text: click, link: ["Click here", "https://paypall.com/x"] },
    ["lookalike paypall.com", "away"],
  ],
  "a link to a page of nobody's": [
    { from, text: click, link: ["Click here", "https://203.0.113.9/x"] },
    ["link 203.0.113.9", "away"],
  ],
};

describe("a mail that presses for an account", () => {
  it.each(Object.entries(besides))("has besides: %s", (_, [mail, more]) => {
    expect(kindsOf(mail).filter((kind) => !base.includes(kind))).toEqual(more);
    expect(base.filter((kind) => !kindsOf(mail).includes(kind))).toEqual([]);
    expect(isLure(lureOf(mail) ?? { score: 0, signs: [] })).toBe(true);
  });

  it("is nearer to phishing where a brand's name is whole than where it stands among others, and where it is no common word", () => {
    const score = (name: string) => lureOf({ from: { name, email: from.email }, text: threat })?.score ?? 0;
    expect(score("PayPal")).toBeGreaterThan(score("Ledger"));
    expect(score("Ledger")).toBeGreaterThan(score("Max Stein von Amazon"));
    expect(score("Max Stein von Amazon")).toBeGreaterThan(score("Max Stein"));
  });

  it("is farther from it where the link is the sender's own page, though not where that is a public mailbox", () => {
    const score = (email: string, href: string) =>
      lureOf({ from: { email }, text: click, link: ["Click here", href] })?.score ?? 0;
    const own = score(from.email, "https://northwind.example/x");
    expect(own).toBeLessThan(score(from.email, "https://globex.example/x") - 1);
    expect(score("bob@gmail.com", "https://gmail.com/x")).toBeGreaterThan(own);
  });
});

describe("a mail that speaks of a parcel or a subscription", () => {
  it.each<[string, Mail, string[]]>([
    [
      "with a brand's name as a part of a host",
      {
        from,
        text: "USPS: your parcel is on hold. Pay the fee. Click here.",
        link: ["Click here", "https://usps-redelivery.example/x"],
      },
      ["parcel", "button", "brand USPS", "lookalike usps-redelivery.example", "away"],
    ],
    [
      "with a long name at the start of a host",
      {
        from,
        text: "Your Netflix account is on hold. Click here.",
        link: ["Click here", "https://netflixhelp.example/x"],
      },
      ["threat", "button", "brand Netflix", "lookalike netflixhelp.example", "away"],
    ],
    [
      "with a host of that name alone, which may be a namesake's",
      { from, text: "Your Netflix account is on hold. Click here.", link: ["Click here", "https://netflix.example/x"] },
      ["threat", "button", "brand Netflix", "away"],
    ],
  ])("%s", (_, mail, kinds) => {
    expect(kindsOf(mail)).toEqual(kinds);
  });
});

it("is none where nothing tells a story, asks for a secret or hides behind a name", () => {
  expect(lureOf({ from, text: "Hi Anna, we help teams like yours save money. Book a demo?" })).toBeUndefined();
});

it("is a picture with a link, and hardly a word", () => {
  const mail: Mail = { from, text: "Verify your account: here", link: ["here", "https://globex.example/x"] };
  expect(kindsOf(mail)).not.toContain("picture");
  expect(kindsOf({ ...mail, body: { images: [{ alt: "", width: 600, height: 400 }] } })).toContain("picture");
  expect(kindsOf({ ...mail, body: { images: [{ alt: "", width: 16, height: 16 }] } })).not.toContain("picture");
});

it("asks for a secret", () => {
  expect(kindsOf({ from, text: "Please reply with your password to confirm your account." })).toContain("ask");
});
