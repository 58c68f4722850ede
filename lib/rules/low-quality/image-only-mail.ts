import type { Image } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { readingOf } from "../../text/reading.ts";

/** Fewer words than these say nothing beside a picture. */
const fewWords = 12;

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
  needs: ["body"],
  check({ body }) {
    if (!body.images.some(isLarge)) return [];
    const { words } = readingOf(body);
    if (words >= fewWords) return [];
    const message = words === 0 ? "alone" : "few";
    return [{ message, data: { count: String(words) }, certainty: "likely", evidence: [], fixes: [] }];
  },
});

/** Whether a picture may hold a message, rather than a logo, an icon or a counting pixel. */
function isLarge({ width, height }: Image): boolean {
  return (width ?? 300) >= 200 && (height ?? 200) >= 120;
}
