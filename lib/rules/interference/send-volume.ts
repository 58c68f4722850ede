import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

export default defineRule({
  id: "send-volume",
  title: "Send no faster than you can write",
  why: "Mail services take a mailbox that sends to hundreds of people for a machine, and block its whole company.",
  remedy: "Stop for now and go on tomorrow, with fewer people whom the mail really concerns.",
  example: "Ten mails today, each to somebody whose work you have read about.",
  unless: "If these are answers that people wait for, go on.",
  category: "interference",
  level: "confirm",
  occasions: ["outreach", "non-commercial"],
  languages: "any",
  asks: ["history"],
  clauses: [outreachPolicy.interference, outreachPolicy.lowQuality],
  messages: {
    hour: "You wrote to {count} people within the last hour.",
    day: "You wrote to {count} people within the last 24 hours.",
  },
  parts: {
    "hour.one": "You wrote to one person within the last hour.",
    "day.one": "You wrote to one person within the last 24 hours.",
  },
  needs: ["recipients"],
  check({ recipients }, { history: { lastHour, lastDay }, policy: { limits } }) {
    if (recipients.length === 0) return [];
    if (lastHour >= limits.perHour)
      return [{ message: "hour", data: { count: String(lastHour) }, certainty: "likely", evidence: [], fixes: [] }];
    if (lastDay < limits.perDay) return [];
    return [{ message: "day", data: { count: String(lastDay) }, certainty: "likely", evidence: [], fixes: [] }];
  },
});
