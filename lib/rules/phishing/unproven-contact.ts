import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { greetsNobody } from "../../text/impersonal-greeting.ts";
import { readingOf } from "../../text/reading.ts";

/** A bill with more words than these around it explains itself. */
const fewWords = 120;

export default defineRule({
  id: "unproven-contact",
  title: "Claim no earlier contact that there was not",
  why: "An invoice or a talk that the reader cannot remember is how fraud begins, and makes the reader suspect you.",
  remedy: "Say how you know each other, name the order or the day, and greet the reader by name.",
  example: "Hi Anna, here is the invoice for the pumps that you ordered on 3 May (order 4711).",
  unless: "If you have dealt with each other before, answer in that thread.",
  category: "phishing",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.phishing],
  messages: {
    document: "“{words}” speaks of a bill or a payment to somebody whom the mail does not even greet by name.",
    greeted: "“{words}” speaks of a bill or a payment; does the reader expect one?",
    contact: "“{words}” speaks of an earlier contact; is there one?",
  },
  needs: ["body"],
  uses: ["kind", "lastInbound"],
  check({ body, kind, lastInbound }) {
    if (kind !== "new" || lastInbound) return [];
    const reading = readingOf(body);
    const [document] = reading.hits("phish.attached");
    const [contact] = reading.hits("claim.contact");
    const hit = document ?? contact;
    if (!hit) return [];
    const isBare = document !== undefined && reading.words < fewWords && greetsNobody(body);
    const message = isBare ? "document" : document ? "greeted" : "contact";
    const [start, end] = hit.at;
    return [
      {
        message,
        data: { words: hit.phrase },
        certainty: isBare ? "likely" : "ask-a-human",
        evidence: [{ field: "body", start, end, quote: body.text.slice(start, end) }],
        fixes: [],
      },
    ];
  },
});
