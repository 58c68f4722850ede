import { domainOf } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { kindOfDomain, registrableDomain } from "../../text/mail-domain.ts";
import { someOf } from "../../text/some-of.ts";

/** From so many parties on, who see each other's addresses, a mail is no talk among partners. */
const many = 3;
const tooMany = 5;
const mostNamed = 3;

export default defineRule({
  id: "mixed-companies",
  title: "Write to one company at a time",
  why: "People of several companies see each other's addresses, and see that your offer went to all of them.",
  remedy: "Send each company a mail of its own.",
  example: "To: anna.berg@globex.example, carl.ito@globex.example",
  unless: "If these companies work on one project, they may well be in one mail.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality, outreachPolicy.recipient],
  messages: { mixed: "{count} parties that may not know each other get this mail: {names}." },
  parts: { others: "{first} and {more} more" },
  needs: ["recipients"],
  check({ recipients }, { policy }) {
    const own = new Set(policy.organisation.domains.map(registrableDomain));
    const parties = new Set<string>();
    for (const { email, line } of recipients) {
      if (line === "bcc") continue;
      const domain = registrableDomain(domainOf(email));
      // Those at a mail service are a party each.
      if (!own.has(domain)) parties.add(kindOfDomain(domain) === "company" ? domain : email.toLowerCase());
    }
    if (parties.size < many) return [];
    return [
      {
        message: "mixed",
        data: { count: String(parties.size), ...someOf([...parties], mostNamed) },
        certainty: parties.size >= tooMany ? "likely" : "ask-a-human",
        evidence: [],
        fixes: [],
      },
    ];
  },
});
