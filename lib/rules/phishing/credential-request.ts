import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { lureWords } from "../../text/lure-words.ts";
import { readingAsSeen } from "../../text/mixed-words.ts";
import { readSubject } from "../../text/reading.ts";

export default defineRule({
  id: "credential-request",
  title: "Ask nobody for a password",
  why: "Passwords, card numbers and recovery phrases that go by mail are read by thieves, and only thieves ask for them.",
  remedy: "Let the reader sign in on your own page, and leave the secret out of the mail.",
  example: "You can change your details at any time under Settings at https://northwind.example",
  unless: "If the sentence warns against such requests, put the warning in the same sentence.",
  category: "phishing",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.phishing],
  messages: { asked: "“{words}” asks for a secret." },
  needs: ["subject", "body"],
  check({ subject, body }) {
    return lureWords(readSubject(subject), readingAsSeen(body)).asked.map(({ field, at: [start, end] }) => {
      const quote = (field === "subject" ? subject : body.text).slice(start, end);
      const evidence = [{ field, start, end, quote }];
      return { message: "asked" as const, data: { words: quote }, certainty: "likely" as const, evidence, fixes: [] };
    });
  },
});
