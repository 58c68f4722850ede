import { domainOf } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

export default defineRule({
  id: "many-at-one-company",
  title: "Find the one person whom it concerns",
  why: "Colleagues who compare the same offer in five mailboxes feel hunted, and their company blocks the sender.",
  remedy: "Choose one or two people there, and wait for their answer.",
  example: "One mail to the head of maintenance, none to the ten engineers.",
  unless: "If you work with this company already, go on.",
  category: "interference",
  level: "inform",
  occasions: ["outreach"],
  languages: "any",
  asks: ["history"],
  clauses: [outreachPolicy.interference],
  messages: { many: "You wrote to {count} other people at {domain} within 30 days." },
  parts: { "many.one": "You wrote to one other person at {domain} within 30 days." },
  needs: ["recipients"],
  check({ recipients }, { history: { colleagues }, policy: { limits } }) {
    const domains = [...new Set(recipients.map(({ email }) => domainOf(email)))];
    return domains.flatMap((domain) => {
      const count = colleagues[domain] ?? 0;
      if (count < limits.colleagues) return [];
      const there = recipients.filter(({ email }) => domainOf(email) === domain);
      return {
        message: "many" as const,
        data: { count: String(count), domain },
        certainty: "likely" as const,
        evidence: there.map(({ email }) => ({
          field: "recipients" as const,
          start: 0,
          end: email.length,
          quote: email,
        })),
        fixes: [],
      };
    });
  },
});
