import { defineRule, type Report } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { remembered } from "../../text/remembered.ts";

/** Words shorter than this may be names of things: "CRM", "ISO". */
const shortest = 4;
const fewest = 3;

export default defineRule({
  id: "shouting-subject",
  title: "Keep the subject calm",
  why: "Capitals and rows of exclamation marks read as shouting, and filters count them.",
  remedy: "Write the subject as you would say it.",
  example: "A question about your Salem plant",
  unless: "If the capitals are a name, leave them.",
  category: "low-quality",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality, outreachPolicy.guidance],
  messages: {
    capitals: "The subject is written in capitals.",
    marks: "The subject ends in “{marks}”.",
    calm: "Make the subject “{subject}”",
  },
  needs: ["subject"],
  check({ subject }) {
    const reports: Report<"capitals" | "marks" | "calm">[] = [];
    if (isLoud(subject)) {
      const text = subject.charAt(0) + subject.slice(1).toLowerCase();
      const edits = [{ kind: "set-subject" as const, expect: subject, text }];
      const fixes = [{ message: "calm" as const, data: { subject: text }, safety: "review" as const, edits }];
      reports.push({ message: "capitals", certainty: "sure", evidence: [quoteOf(subject, 0, subject)], fixes });
    }
    const marks = /[!?！？]{2,10}/u.exec(subject);
    if (marks?.[0].match(/[!！]/)) {
      const text = subject.slice(0, marks.index) + subject.slice(marks.index + marks[0].length);
      const edits = [{ kind: "set-subject" as const, expect: subject, text }];
      const fixes = [{ message: "calm" as const, data: { subject: text }, safety: "review" as const, edits }];
      const evidence = [quoteOf(subject, marks.index, marks[0])];
      reports.push({ message: "marks", data: { marks: marks[0] }, certainty: "sure", evidence, fixes });
    }
    return reports;
  },
});

/** Asked anew at each keystroke in the body. */
const isLoud = remembered((subject: string): boolean => {
  const words = subject.match(/[\p{L}\p{M}]+/gu) ?? [];
  const loud = words.filter(
    (word) => word.length >= shortest && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  const calm = words.filter((word) => word.length >= shortest && word !== word.toUpperCase());
  return loud.length >= fewest && calm.length <= loud.length / 3;
});

function quoteOf(subject: string, start: number, quote: string) {
  return {
    field: "subject" as const,
    start,
    end: start + quote.length,
    quote: subject.slice(start, start + quote.length),
  };
}
