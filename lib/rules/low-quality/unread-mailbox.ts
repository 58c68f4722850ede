import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

/** Mailboxes that nobody reads, and those for which a pitch is an abuse. */
const robots =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|mailer-daemon|bounces?|auto-?(?:reply|responder)|daemon)(?:[+._-]|$)/i;
const offices =
  /^(?:abuse|postmaster|hostmaster|spam|fraud|phishing|security|cert|privacy|dpo|gdpr|dsgvo|rgpd|datenschutz|privacidad|privacidade|privacy-?office|whistle-?blow(?:er|ing)?|compliance-?hotline|unsubscribe|optout|opt-out|legal-?notices?)$/i;

export default defineRule({
  id: "unread-mailbox",
  title: "Write to a mailbox that is meant for you",
  why: "Mail to machines and complaint desks bounces or is reported, and harms the delivery of all your mail.",
  remedy: "Find the address of the person whose work your mail is about.",
  example: "To: anna.berg@globex.example",
  unless: "If the desk asked you to write, its own message in the thread shows it.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: {
    robot: "Nobody reads {email}.",
    office: "{email} is there for complaints and notices, not for offers.",
    drop: "Remove {email}",
  },
  needs: ["recipients"],
  check({ recipients }) {
    return recipients.flatMap(({ email, line }) => {
      const mailbox = email.slice(0, Math.max(0, email.lastIndexOf("@")));
      const message = robots.test(mailbox) ? "robot" : offices.test(mailbox) ? "office" : undefined;
      if (!message) return [];
      const data = { email };
      const evidence = [{ field: "recipients" as const, start: 0, end: email.length, quote: email }];
      const edits = [{ kind: "drop-recipient" as const, email, line }];
      const fixes = [{ message: "drop" as const, data, safety: "dangerous" as const, edits }];
      return { message: message as "robot" | "office", data, certainty: "sure" as const, evidence, fixes };
    });
  },
});
