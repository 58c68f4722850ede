import { domainOf } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { isRobotAddress } from "../../text/is-robot.ts";
import { isPersonalDomain } from "../../text/mail-domain.ts";

export default defineRule({
  id: "sender-identity",
  title: "Send from your company's own address",
  why: "A reader judges a mail by its sender, so a strange or dead sender address deceives.",
  remedy: "Send from a mailbox that somebody reads, at one of your company's own domains.",
  example: "From: Tom Hale <tom@northwind.example>",
  category: "identity",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.phishing, ...clausesOn("true-sender")],
  messages: {
    nobodyReads: "Nobody reads answers to {email}.",
    notYours: "{domain} is not one of your company's own domains.",
    freeMail: "{domain} is a private mail service, not a company's domain.",
  },
  needs: ["from"],
  check({ from }, { policy }) {
    if (!from?.email.includes("@")) return [];
    const { email } = from;
    const domain = domainOf(email);
    const evidence = [{ field: "from" as const, start: 0, end: email.length, quote: email }];
    if (isRobotAddress(email)) {
      return [{ message: "nobodyReads", data: { email }, certainty: "sure", evidence, fixes: [] }];
    }
    const own = policy.organisation.domains;
    if (own.some((name) => domain === name || domain.endsWith(`.${name}`))) return [];
    if (isPersonalDomain(domain)) {
      // Without configured domains the sender may be a one-person firm that has no other address.
      const certainty = own.length > 0 ? "sure" : "ask-a-human";
      return [{ message: "freeMail", data: { domain }, certainty, evidence, fixes: [] }];
    }
    if (own.length === 0) return [];
    return [{ message: "notYours", data: { domain }, certainty: "likely", evidence, fixes: [] }];
  },
});
