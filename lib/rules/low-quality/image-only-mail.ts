import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { isPicture } from "../../text/picture-mail.ts";
import { readingOf } from "../../text/reading.ts";

export default defineRule({
  id: "image-only-mail",
  title: "Say it in words",
  why: "Readers who see no pictures get an empty mail, and filters take a picture without words for spam.",
  remedy: "Write what the picture says as text.",
  example: "Hi Anna, the picture shows the new pump: 40 percent lighter, same output.",
  unless: "If the picture is all that was asked for, a sentence beside it is enough.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: {
    alone: "The mail is a picture without a word.",
    few: "The mail is a picture with {count} words around it.",
  },
  parts: { "few.one": "The mail is a picture with one word beside it." },
  needs: ["body"],
  check({ body }) {
    if (!isPicture(body)) return [];
    const { words } = readingOf(body);
    const message = words === 0 ? "alone" : "few";
    return [{ message, data: { count: String(words) }, certainty: "likely", evidence: [], fixes: [] }];
  },
});
