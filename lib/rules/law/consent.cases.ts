import type { RuleCases } from "../case.ts";

const text = "Hi Anna,\n\nwe test pumps for plants like yours.";
const german = "Guten Tag Frau Berg,\n\nwir prüfen Pumpen für Werke wie das Ihre und würden Ihnen das gern zeigen.";

const cases: RuleCases = {
  valid: {
    "interests weighed on record, where the law is not settled": {
      text,
      to: ["anna@globex.cz"],
      relations: { "globex.cz": { basis: "legitimate-interest", date: "2026-05-01", expires: "2027-05-01" } },
    },
    "a country that allows a first mail": { text, to: ["anna@globex.us"] },
    "a company in the United Kingdom": { text, to: ["anna@globex.co.uk"] },
    "a shared mailbox of a Belgian company": { text, to: ["info@globex.be"] },
    "a domain that tells no country": { text, to: ["anna@globex.com"] },
    "near-miss: a country domain that is sold to everybody": { text, to: ["anna@globex.io"] },
    "negation: a German customer": {
      text,
      to: ["anna@globex.de"],
      relations: { "anna@globex.de": { basis: "customer", date: "2026-01-10" } },
    },
    "consent that a whole company gave": {
      text,
      to: ["anna@globex.de", "bob@globex.de"],
      relations: { "globex.de": { basis: "consent", date: "2026-01-10" } },
    },
    "a German domain whose user sits in the United States": {
      text,
      to: ["anna@globex.de"],
      policy: { countries: { "globex.de": "US" } },
    },
    "an address that its Canadian owner publishes": {
      text,
      to: ["anna@globex.ca"],
      relations: { "anna@globex.ca": { basis: "published", date: "2026-01-10" } },
    },
    "a Canadian customer of last year": {
      text,
      to: ["anna@globex.ca"],
      relations: { "globex.ca": { basis: "customer", date: "2025-03-01" } },
    },
    "a letter to Switzerland, written by hand": { text, to: ["anna@globex.ch"] },
    "a colleague abroad": { text, to: ["bob@northwind.de"], policy: { organisation: { domains: ["northwind.de"] } } },
    "no recipient yet": { text, to: [] },
  },
  invalid: {
    "a first mail to Germany": {
      text,
      to: ["anna@globex.de"],
      reports: [{ message: "needed", quotes: ["anna@globex.de"] }],
    },
    "a shared mailbox in Germany all the same": {
      text,
      to: ["info@globex.de"],
      reports: [{ message: "needed", quotes: ["info@globex.de"] }],
    },
    "several people of one country are one finding": {
      text,
      to: ["anna@globex.de", "bob@acme.de"],
      reports: [{ message: "needed", quotes: ["anna@globex.de", "bob@acme.de"] }],
    },
    "two countries are two findings": {
      text,
      to: ["anna@globex.de"],
      cc: ["luca@globex.it", "ann@globex.us"],
      reports: [
        { message: "needed", quotes: ["anna@globex.de"] },
        { message: "needed", quotes: ["luca@globex.it"] },
      ],
    },
    "a country that the user corrected": {
      text,
      to: ["anna@globex.com"],
      policy: { countries: { "anna@globex.com": "DE" } },
      reports: [{ message: "needed", quotes: ["anna@globex.com"] }],
    },
    "a guess from the language": { text: german, to: ["anna@globex.com"], reports: [{ message: "neededThere" }] },
    "law that is not settled, in Czechia": { text, to: ["anna@globex.cz"], reports: [{ message: "unsettled" }] },
    "near-miss: an answer once is no consent": {
      text,
      to: ["anna@globex.de"],
      relations: { "anna@globex.de": { basis: "referral", date: "2026-01-10" } },
      reports: [{ message: "needed" }],
    },
    "one question allowed in South Africa": {
      text,
      to: ["anna@globex.co.za"],
      reports: [{ message: "askOnce", quotes: ["anna@globex.co.za"] }],
    },
    "an address in Canada of which nothing is recorded": {
      text,
      to: ["anna@globex.ca"],
      reports: [{ message: "published", quotes: ["anna@globex.ca"] }],
    },
    "an inquiry from Canada, more than six months ago": {
      text,
      to: ["anna@globex.ca"],
      relations: { "anna@globex.ca": { basis: "inquiry", date: "2026-05-01" } },
      reports: [{ message: "expired", quotes: ["anna@globex.ca"] }],
    },
    "a consent that ran out": {
      text,
      to: ["anna@globex.de"],
      relations: { "anna@globex.de": { basis: "consent", date: "2024-05-01", expires: "2026-05-01" } },
      reports: [{ message: "ranOut", quotes: ["anna@globex.de"] }],
    },
    "near-miss: interests weighed, where the law is settled": {
      text,
      to: ["anna@globex.de"],
      relations: { "globex.de": { basis: "legitimate-interest", date: "2026-05-01" } },
      reports: [{ message: "needed" }],
    },
    "the same text again to Switzerland": {
      text,
      to: ["anna@globex.ch"],
      history: { sameText: 30 },
      reports: [{ message: "massMail" }],
    },
    "a named mailbox in Norway": { text, to: ["anna@globex.no"], reports: [{ message: "unsettled" }] },
    "an unknown country, where the organisation wants to hear of it": {
      text,
      to: ["anna@globex.com"],
      policy: { unknownCountry: "advise" },
      reports: [{ message: "unknownCountry", quotes: ["anna@globex.com"] }],
    },
  },
};

export default cases;
