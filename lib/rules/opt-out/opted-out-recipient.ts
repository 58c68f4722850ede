import type { Inbound, Recipient } from "../../core/draft.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import type { Suppression } from "../../core/suppression.ts";
import { canSpam } from "../../law/can-spam.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

type Message = "listed" | "domain" | "asked" | "unreadable" | "wroteSince" | "drop";

export default defineRule({
  id: "opted-out-recipient",
  title: "Do not write to people who opted out",
  why: "A person who asked to be left alone has the right to it, whoever at your company heard it first.",
  remedy: "Take the person off this mail, and write again only if they agree to it anew.",
  example: "To: only people who are not on the list",
  unless: "If they have agreed since, record that consent with its date, and the mail is free.",
  category: "opt-out",
  level: "hold",
  occasions: ["outreach", "non-commercial", "conversation"],
  languages: "any",
  asks: ["register"],
  clauses: [outreachPolicy.optOut, canSpam.optOutNotice, ...clausesOn("opt-out-deadline")],
  messages: {
    listed: "{email} opted out on {date}.",
    domain: "{of} opted out on {date}, which covers {email}.",
    asked: "{email} asked you to stop on {date}, and nobody has recorded it yet.",
    unreadable: "The list of opt-outs has an entry for {email} that cannot be read.",
    wroteSince: "{email} opted out on {date} and has written since: answer what they ask, and offer nothing.",
    drop: "Remove {email}",
  },
  needs: ["recipients"],
  uses: ["lastInbound"],
  check({ recipients, lastInbound }, { suppressions, occasion }) {
    return recipients.flatMap((recipient) => {
      const suppression = suppressions.find(({ email }) => email === recipient.email);
      if (!suppression) return [];
      const isAnswer = occasion === "conversation" && hasWrittenSince(recipient, suppression, lastInbound);
      return reportOn(recipient, suppression, isAnswer ? "wroteSince" : messageFor(suppression));
    });
  },
});

/** Who writes after they opted out may be answered. */
function hasWrittenSince({ email }: Recipient, { state, date }: Suppression, inbound: Inbound | undefined): boolean {
  const isTheirs = inbound?.from?.email.toLowerCase() === email.toLowerCase();
  return state === "opted-out" && isTheirs && (inbound?.date ?? "").slice(0, 10) > date;
}

function messageFor({ state, of, email }: Suppression): Message {
  if (state !== "opted-out") return state;
  return of === "" || of.includes("@") || of === email ? "listed" : "domain";
}

function reportOn({ email, line }: Recipient, { of, date }: Suppression, message: Message): Report<Message> {
  return {
    message,
    data: { email, of, "date.date": date },
    certainty: message === "wroteSince" ? "ask-a-human" : "sure",
    evidence: [{ field: "recipients", start: 0, end: email.length, quote: email }],
    fixes: [
      { message: "drop", data: { email }, safety: "dangerous", edits: [{ kind: "drop-recipient", email, line }] },
    ],
  };
}
