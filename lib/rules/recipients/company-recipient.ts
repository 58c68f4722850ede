import { domainOf } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { kindOfDomain } from "../../text/mail-domain.ts";

export default defineRule({
  id: "company-recipient",
  title: "Write to the company address",
  why: "A private mailbox belongs to a person at home, whom business offers disturb.",
  remedy: "Use the address that the person has at their company.",
  example: "To: anna.berg@globex.example",
  category: "recipients",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.recipient],
  messages: {
    personal: "{email} is a private mailbox.",
    relay: "{email} is a privacy relay: the person chose not to give their address.",
    disposable: "{email} is a throw-away mailbox.",
    drop: "Remove {email}",
  },
  needs: ["recipients"],
  check({ recipients }) {
    return recipients.flatMap(({ email, line }) => {
      const kind = kindOfDomain(domainOf(email));
      if (kind === "company") return [];
      return {
        message: kind,
        data: { email },
        certainty: "sure" as const,
        evidence: [{ field: "recipients" as const, start: 0, end: email.length, quote: email }],
        fixes: [
          {
            message: "drop" as const,
            data: { email },
            safety: "dangerous" as const,
            edits: [{ kind: "drop-recipient" as const, email, line }],
          },
        ],
      };
    });
  },
});
