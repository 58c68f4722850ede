import type { Recipient } from "../../core/draft.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

/** A share of fewer mails than this says little. */
const fewest = 20;

export default defineRule({
  id: "bounced-mail",
  title: "Write to mailboxes that exist",
  why: "Mail that comes back tells every mail service that the sender does not know whom they write to.",
  remedy: "Check the address with the person or their company, and clean the list that it came from.",
  example: "To: anna.berg@globex.example, as on the company's page",
  unless: "If the mailbox has been made or mended since, go on.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach", "non-commercial"],
  languages: "any",
  asks: ["history"],
  clauses: [outreachPolicy.lowQuality],
  messages: {
    bounced: "Your mail to {email} came back on {date}.",
    rate: "{percent} % of your mail of the last 30 days came back: {count} of {sent}.",
    drop: "Remove {email}",
  },
  needs: ["recipients"],
  check({ recipients }, { history, policy: { limits } }) {
    const { bounced, sent, returned } = history;
    const reports: Report<"bounced" | "rate" | "drop">[] = recipients.flatMap((recipient) => {
      const date = bounced[recipient.email];
      return date ? [cameBack(recipient, date)] : [];
    });
    const percent = (100 * returned) / Math.max(1, sent);
    if (recipients.length === 0 || sent < fewest || percent < limits.bouncePercent) return reports;
    const data = { percent: String(Math.round(percent)), count: String(returned), sent: String(sent) };
    return [...reports, { message: "rate", data, certainty: "likely", evidence: [], fixes: [] }];
  },
});

function cameBack({ email, line }: Recipient, date: string): Report<"bounced" | "rate" | "drop"> {
  return {
    message: "bounced",
    data: { email, "date.date": date },
    certainty: "likely",
    evidence: [{ field: "recipients", start: 0, end: email.length, quote: email }],
    fixes: [
      { message: "drop", data: { email }, safety: "dangerous", edits: [{ kind: "drop-recipient", email, line }] },
    ],
  };
}
