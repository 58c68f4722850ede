import type { Evidence } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { unfilledFields } from "../../text/merge-field.ts";
import { type Reading, readingOf, readSubject } from "../../text/reading.ts";

export default defineRule({
  id: "unfilled-merge-tag",
  title: "Fill in the blanks of the template",
  why: "A reader who finds a template's blank where their name should be marks the mail as spam.",
  remedy: "Put the reader's own words in place of each blank, or take it out.",
  example: "Hi Anna, I saw that Globex opens a second plant.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: { found: "“{blank}” is a blank of a template." },
  needs: ["subject", "body"],
  check({ subject, body }) {
    const evidence = [...blanksIn("subject", readSubject(subject)), ...blanksIn("body", readingOf(body))];
    return evidence.map((blank) => ({
      message: "found" as const,
      data: { blank: blank.quote },
      certainty: "sure" as const,
      evidence: [blank],
      fixes: [],
    }));
  },
});

function blanksIn(field: "subject" | "body", reading: Reading): Evidence[] {
  return unfilledFields(reading).map(([start, end]) => ({ field, start, end, quote: reading.text.slice(start, end) }));
}
