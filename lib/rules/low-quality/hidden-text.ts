import type { Body, Span } from "../../core/draft.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { hiddenInWords, hiddenWords } from "../../text/hidden-words.ts";

/** A preview line at the top of a mail is hidden by custom, up to so many UTF-16 units. */
const longestPreview = 250;
const mostShown = 3;

export default defineRule({
  id: "hidden-text",
  title: "Hide no words",
  why: "Words that only machines see are there to fool filters, and filters look for them.",
  remedy: "Show the words, or take them out.",
  example: "To hear no more from us, reply with “stop”.",
  unless: "If the words came along with a paste, take them out.",
  category: "low-quality",
  level: "confirm",
  occasions: ["outreach", "conversation", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.lowQuality],
  messages: {
    hidden: "The mail holds words that nobody sees: “{words}”.",
    faint: "The mail holds words that can hardly be seen: “{words}”.",
    drop: "Take out what is hidden",
  },
  needs: ["body"],
  check({ body }) {
    const inside = new Set(hiddenInWords(body));
    const hidden = hiddenWords(body).filter((span) => !inside.has(span) && !isPreview(body, span));
    const faint = body.faint.filter(([start, end]) => countWords(body.text.slice(start, end)) >= 3);
    const reports: Report<"hidden" | "faint" | "drop">[] = [];
    if (hidden[0]) {
      const edits = hidden.map((at) => ({ kind: "replace" as const, at, expect: body.text.slice(...at), text: "" }));
      const fixes = [{ message: "drop" as const, safety: "review" as const, edits }];
      reports.push({
        message: "hidden",
        data: wordsOf(body, hidden[0]),
        certainty: "likely",
        evidence: shown(body, hidden),
        fixes,
      });
    }
    if (faint[0]) {
      const evidence = shown(body, faint);
      reports.push({ message: "faint", data: wordsOf(body, faint[0]), certainty: "ask-a-human", evidence, fixes: [] });
    }
    return reports;
  },
});

function isPreview({ text }: Body, [start, end]: Span): boolean {
  return text.slice(0, start).trim() === "" && end - start <= longestPreview;
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

function wordsOf({ text }: Body, [start, end]: Span): { words: string } {
  const words = text.slice(start, end).trim().replace(/\s+/g, " ");
  return { words: words.length > 60 ? `${words.slice(0, 60)}…` : words };
}

function shown({ text }: Body, spans: readonly Span[]) {
  return spans
    .slice(0, mostShown)
    .map(([start, end]) => ({ field: "body" as const, start, end, quote: text.slice(start, end) }));
}
