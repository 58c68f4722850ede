import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

export default defineRule({
  id: "unanswered-mails",
  title: "Take silence for an answer",
  why: "A person who has not answered several mails finds the next one a nuisance, and calls it spam.",
  remedy: "Leave this person alone for some months, or try somebody whose work it concerns.",
  example: "No mail at all, or one to the colleague who runs the plant.",
  unless: "If they answered in another way, such as by phone, go on.",
  category: "interference",
  level: "confirm",
  occasions: ["outreach", "non-commercial"],
  languages: "any",
  asks: ["history"],
  clauses: [outreachPolicy.interference, outreachPolicy.lowQuality],
  messages: {
    unanswered: "You wrote to {email} {count} times and had no answer.",
    drop: "Remove {email}",
  },
  parts: { "unanswered.one": "You wrote to {email} once and had no answer." },
  needs: ["recipients"],
  check({ recipients }, { history: { unanswered }, policy: { limits } }) {
    return recipients.flatMap(({ email, line }) => {
      const count = unanswered[email] ?? 0;
      if (count < limits.followUps) return [];
      return {
        message: "unanswered" as const,
        data: { email, count: String(count) },
        certainty: "likely" as const,
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
