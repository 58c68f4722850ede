import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { readingAsSeen } from "../../text/mixed-words.ts";

/** Words that make a form one for secrets. */
const concepts = ["phish.secret", "phish.ask", "phish.verify", "phish.threat"];

export default defineRule({
  id: "login-form",
  title: "Put no form into a mail",
  why: "What a reader types into a mail goes unseen to whoever made it, which is why mail services warn of such mails.",
  remedy: "Link to a page on your own site that holds the form.",
  example: "Choose your day here: https://northwind.example/visit",
  unless: "If the field came with text that you pasted, delete it.",
  category: "malicious",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.malicious, outreachPolicy.phishing],
  messages: {
    secret: "The mail holds a form to type into, and speaks of a login or details to confirm.",
    form: "The mail holds a field to type into.",
    forms: "The mail holds {count} fields to type into.",
  },
  needs: ["body"],
  check({ body }) {
    if (body.inputs === 0) return [];
    const reading = readingAsSeen(body);
    const isSecret = concepts.some((concept) => reading.hits(concept).length > 0);
    return [
      {
        message: isSecret ? "secret" : body.inputs === 1 ? "form" : "forms",
        data: { count: String(body.inputs) },
        certainty: isSecret && body.inputs > 1 ? "likely" : "ask-a-human",
        evidence: [],
        fixes: [],
      },
    ];
  },
});
