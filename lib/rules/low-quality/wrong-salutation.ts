import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { wrongGreeting } from "../../text/greeted-name.ts";

export default defineRule({
  id: "wrong-salutation",
  title: "Greet the reader by their own name",
  why: "A reader who is called by somebody else's name sees that the mail went to many, and marks it as spam.",
  remedy: "Put the reader's name into the greeting, or check that the address is right.",
  example: "Hi Anna,",
  unless: "If the reader goes by both names, send it as it is.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: {
    wrong: "The greeting says {greeted}, but the mail goes to {email}.",
    replace: "Greet {own}",
  },
  needs: ["recipients", "body"],
  check({ recipients, body }) {
    const wrong = wrongGreeting(body, recipients);
    const email = recipients[0]?.email ?? "";
    if (!wrong) return [];
    const { at, greeted, own } = wrong;
    const [start, end] = at;
    return [
      {
        message: "wrong",
        data: { greeted, email },
        certainty: "likely",
        evidence: [{ field: "body", start, end, quote: greeted }],
        fixes: [
          {
            message: "replace",
            data: { own },
            safety: "review",
            edits: [{ kind: "replace", at, expect: greeted, text: own }],
          },
        ],
      },
    ];
  },
});
