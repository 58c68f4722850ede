import type { Evidence } from "../../core/finding.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { readSubject } from "../../text/reading.ts";
import { subjectPrefix } from "../../text/subject-prefix.ts";

export default defineRule({
  id: "deceptive-subject",
  title: "Keep the subject honest",
  why: "A subject that feigns a running talk or a debt tricks the reader into opening the mail.",
  remedy: "Use a subject that says what the mail is about, without Re:, Fw: or a false alarm.",
  example: "Fewer supplier delays at Globex",
  category: "honesty",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.law, ...clausesOn("true-subject")],
  messages: {
    fakeReply: "“{prefix}” says that this is an answer or a forward, but it is a new mail.",
    falseContact: "“{words}” speaks of an earlier contact; is there one?",
    falseAlarm: "“{words}” raises an alarm that a first mail cannot have.",
    strip: "Make the subject “{subject}”",
  },
  needs: ["kind", "subject"],
  check({ kind, subject }) {
    if (kind !== "new") return [];
    const prefix = subjectPrefix(subject);
    if (prefix !== "") return [fakeReply(subject, prefix)];
    const reading = readSubject(subject);
    const [alarm] = reading.hits("claim.alarm");
    const claim = alarm ?? reading.hits("claim.contact")[0];
    if (!claim) return [];
    const isAlarm = alarm !== undefined;
    const evidence = [subjectEvidence(claim.at[0], claim.phrase)];
    return [
      {
        message: isAlarm ? "falseAlarm" : "falseContact",
        data: { words: claim.phrase },
        certainty: isAlarm ? "likely" : "ask-a-human",
        evidence,
        fixes: [],
      },
    ];
  },
});

function fakeReply(subject: string, prefix: string): Report<"fakeReply" | "strip"> {
  const text = subject.slice(prefix.length).trim();
  const shown = prefix.trim();
  return {
    message: "fakeReply",
    data: { prefix: shown },
    certainty: "sure",
    evidence: [subjectEvidence(subject.indexOf(shown), shown)],
    fixes: [
      {
        message: "strip",
        data: { subject: text },
        safety: "safe",
        edits: [{ kind: "set-subject", expect: subject, text }],
      },
    ],
  };
}

function subjectEvidence(start: number, quote: string): Evidence {
  return { field: "subject", start, end: start + quote.length, quote };
}
