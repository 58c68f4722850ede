import type { Evidence } from "../../core/finding.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { blankOfName, blankOfTarget, unfilledFields } from "../../text/merge-field.ts";
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
  messages: {
    found: "“{blank}” is a blank of a template.",
    link: "The link “{text}” leads to the blank “{blank}”.",
    name: "The recipient is called “{blank}”, a blank of a template.",
  },
  needs: ["subject", "body"],
  uses: ["recipients"],
  check({ subject, body, recipients }) {
    const found = [...blanksIn("subject", readSubject(subject)), ...blanksIn("body", readingOf(body))];
    const reports: Report<"found" | "link" | "name">[] = found.map((blank) => reportOf("found", blank, blank.quote));
    for (const { href, at, text } of body.links) {
      const blank = blankOfTarget(href);
      const [start, end] = at;
      const quote = body.text.slice(start, end);
      const isShown = found.some((each) => each.field === "body" && each.start >= start && each.end <= end);
      if (!blank || quote === "" || isShown) continue;
      reports.push(reportOf("link", { field: "body", start, end, quote }, blank, text.trim()));
    }
    for (const { email, name = "" } of recipients) {
      const blank = blankOfName(name);
      const evidence: Evidence = { field: "recipients", start: 0, end: email.length, quote: email };
      if (blank) reports.push(reportOf("name", evidence, blank));
    }
    return reports;
  },
});

function reportOf<Message extends "found" | "link" | "name">(
  message: Message,
  evidence: Evidence,
  blank: string,
  text = "",
): Report<Message> {
  return { message, data: { blank, text }, certainty: "sure", evidence: [evidence], fixes: [] };
}

function blanksIn(field: "subject" | "body", reading: Reading): Evidence[] {
  return unfilledFields(reading).map(([start, end]) => ({ field, start, end, quote: reading.text.slice(start, end) }));
}
