import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

/** So many times the limit is no doubt any more, but a load on the services that carry it. */
const far = 2.5;

export default defineRule({
  id: "repeated-text",
  title: "Write each mail for its reader",
  why: "The same text sent again and again is caught by filters, and gets the whole company's mail blocked.",
  remedy: "Write fewer mails, each about its reader, or use a service for newsletters that people asked for.",
  example: "Hi Anna, your talk in Lyon on seal wear made me think of a test that we ran in May.",
  unless: "If these people asked for this very text, it may go out.",
  category: "interference",
  level: "confirm",
  occasions: ["outreach", "non-commercial"],
  languages: "any",
  asks: ["history"],
  clauses: [outreachPolicy.interference, outreachPolicy.lowQuality],
  messages: {
    often: "This text went to {count} others today.",
    tooOften: "This text went to {count} others today: that is a mailing.",
  },
  parts: {
    "often.one": "This text went to one other person today.",
    "tooOften.one": "This text went to one other person today: that is more than your limit.",
  },
  needs: ["body"],
  check({ body }, { history: { sameText }, policy: { limits } }) {
    if (body.text.trim() === "" || sameText < limits.sameText) return [];
    const data = { count: String(sameText) };
    if (sameText < far * limits.sameText)
      return [{ message: "often", data, certainty: "ask-a-human", evidence: [], fixes: [] }];
    return [{ message: "tooOften", data, certainty: "sure", evidence: [], fixes: [] }];
  },
});
