import type { Span } from "../../core/draft.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { withLatinLook } from "../../text/confusable.ts";
import { hiddenInWords } from "../../text/hidden-words.ts";
import { brokenWords, withoutInvisible } from "../../text/invisible-letters.ts";
import { manyMixed, mixedWords } from "../../text/mixed-words.ts";

const mostShown = 5;

type Message = "letters" | "invisible" | "hidden" | "plain" | "drop";

export default defineRule({
  id: "obfuscated-text",
  title: "Write words as they are read",
  why: "Words with foreign letters or hidden parts are there to get past filters, and filters count them against you.",
  remedy: "Type the words in one alphabet, with nothing hidden between their letters.",
  example: "Update your account settings at any time.",
  unless: "If a few words came from another keyboard by mistake, let them be put right.",
  category: "phishing",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.phishing, outreachPolicy.lowQuality],
  messages: {
    letters: "“{word}” mixes Latin letters with others that look alike.",
    invisible: "“{word}” has characters inside that nobody sees.",
    hidden: "Words are hidden inside the text that a reader sees.",
    plain: "Write it in Latin letters alone",
    drop: "Take out what is hidden",
  },
  needs: ["body"],
  check({ body }) {
    const { text } = body;
    const mixed = mixedWords(body);
    const broken = brokenWords(body);
    const hidden = hiddenInWords(body);
    const reports: Report<Message>[] = [];
    if (mixed.length > 0) reports.push(report("letters", text, mixed, withLatinLook, mixed.length >= manyMixed));
    if (broken.length > 0) reports.push(report("invisible", text, broken, withoutInvisible, true));
    if (hidden.length > 0) {
      const edits = hidden.map((at) => ({ kind: "replace" as const, at, expect: text.slice(...at), text: "" }));
      const fixes = [{ message: "drop" as const, safety: "review" as const, edits }];
      reports.push({ message: "hidden", certainty: "likely", evidence: evidenceOf(text, hidden), fixes });
    }
    return reports;
  },
});

function report(
  message: "letters" | "invisible",
  text: string,
  words: readonly Span[],
  mend: (word: string) => string,
  isSure: boolean,
): Report<Message> {
  const edits = words.map((at) => {
    const expect = text.slice(...at);
    return { kind: "replace" as const, at, expect, text: mend(expect) };
  });
  return {
    message,
    data: { word: text.slice(...(words[0] ?? [0, 0])) },
    certainty: isSure ? "likely" : "ask-a-human",
    evidence: evidenceOf(text, words),
    fixes: [{ message: "plain", safety: "safe", edits }],
  };
}

function evidenceOf(text: string, spans: readonly Span[]) {
  return spans
    .slice(0, mostShown)
    .map(([start, end]) => ({ field: "body" as const, start, end, quote: text.slice(start, end) }));
}
