import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

export default defineRule({
  id: "empty-subject",
  title: "Give the mail a subject",
  why: "A reader who is not told what a stranger's mail is about deletes it, or reports it.",
  remedy: "Say in a few words what the mail is about.",
  example: "Fewer supplier delays at Globex",
  category: "low-quality",
  level: "inform",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: { empty: "The mail has no subject.", sign: "The subject “{subject}” holds no word." },
  needs: ["subject"],
  uses: ["kind", "body"],
  check({ subject, kind, body }) {
    if (kind !== "new" || /[\p{L}\p{N}]/u.test(subject)) return [];
    // While nothing is written, there is nothing to name yet.
    if (body.text.trim() === "") return [];
    const shown = subject.trim();
    if (shown === "") return [{ message: "empty", certainty: "sure", evidence: [], fixes: [] }];
    const start = subject.indexOf(shown);
    const evidence = [{ field: "subject" as const, start, end: start + shown.length, quote: shown }];
    return [{ message: "sign", data: { subject: shown }, certainty: "sure", evidence, fixes: [] }];
  },
});
