import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { type MailboxFault, mailboxFault } from "../../text/mailbox-fault.ts";

export default defineRule({
  id: "undeliverable-recipient",
  title: "Check the address for slips",
  why: "Mail to addresses that cannot exist bounces, and bounces harm the delivery of all your mail.",
  remedy: "Correct the address, or take it out.",
  example: "To: anna.berg@gmail.com",
  unless: "If the domain is right as it stands, send it.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: {
    syntax: "{email} is not a mail address.",
    reserved: "{email} is at a domain that exists inside networks only.",
    misspelt: "{email} may be misspelt: {better} is likelier.",
    drop: "Remove {email}",
  },
  needs: ["recipients"],
  check({ recipients }) {
    return recipients.flatMap(({ email, line }) => {
      const fault = email === "" ? undefined : mailboxFault(email);
      if (!fault) return [];
      const evidence = [{ field: "recipients" as const, start: 0, end: email.length, quote: email }];
      const edits = [{ kind: "drop-recipient" as const, email, line }];
      return {
        message: fault.kind,
        data: { email, better: fault.better ?? "" },
        certainty: certainties[fault.kind],
        evidence,
        fixes: [{ message: "drop" as const, data: { email }, safety: "review" as const, edits }],
      };
    });
  },
});

const certainties: Record<MailboxFault["kind"], "sure" | "likely"> = {
  syntax: "sure",
  reserved: "sure",
  misspelt: "likely",
};
