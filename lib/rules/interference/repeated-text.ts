import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

/** So often the same text within a day is a mailing; so much more often is a load on the services that carry it. */
const often = 20;
const tooOften = 50;
/** Recipients within an hour that nobody writes to by hand. */
const fastest = 60;

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
  clauses: [outreachPolicy.interference, outreachPolicy.lowQuality],
  messages: {
    often: "This text went to {count} others today.",
    tooOften: "This text went to {count} others today: that is a mailing.",
    fast: "You wrote to {count} people within the last hour.",
  },
  needs: ["body"],
  check({ body }, { history: { sameText, lastHour } }) {
    if (body.text.trim() === "") return [];
    if (sameText >= often) {
      const message = sameText >= tooOften ? "tooOften" : "often";
      const certainty = sameText >= tooOften ? "sure" : "ask-a-human";
      return [{ message, data: { count: String(sameText) }, certainty, evidence: [], fixes: [] }];
    }
    if (lastHour < fastest) return [];
    return [{ message: "fast", data: { count: String(lastHour) }, certainty: "likely", evidence: [], fixes: [] }];
  },
});
