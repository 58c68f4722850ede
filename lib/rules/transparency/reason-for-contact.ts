import type { Body } from "../../core/draft.ts";
import type { Edit, Run } from "../../core/edit.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findReason } from "../../text/find-reason.ts";
import { endOfBody, lineEndingAt } from "../../text/footer.ts";
import { endOfGreeting } from "../../text/greeting.ts";
import { footerWordsOf } from "../../text/vocabulary/footer-words.ts";
import { reasonTopic } from "../../text/vocabulary/reason/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "reason-for-contact",
  title: "Say why you write to this person",
  why: "A reader who never heard of you wants to know first why the mail came to them.",
  remedy: "Give one true reason: their role, something they did or published, or who sent you.",
  example: "I am writing because you lead procurement at Globex and posted about supplier delays.",
  category: "transparency",
  level: "confirm",
  occasions: ["outreach"],
  languages: languagesOf(reasonTopic),
  clauses: [outreachPolicy.reason, ...clausesOn("relevance")],
  messages: {
    missing: "The mail does not say why it comes to this reader.",
    generic: "“{quote}” does not say why.",
    blank: "The reason is still a blank.",
    addSentence: "Add a sentence for the reason after the greeting",
    addLine: "Add a line for the reason to the footer",
  },
  needs: ["body"],
  check({ body }, { language }) {
    const { reason, blank, generic } = findReason(body);
    if (reason) return [];
    const certainty = "likely";
    if (blank) return [{ message: "blank", certainty, evidence: [quoteOf(body, blank)], fixes: [] }];
    const fixes = fixesFor(body, language);
    if (!generic) return [{ message: "missing", certainty, evidence: [], fixes }];
    const evidence = quoteOf(body, generic);
    return [{ message: "generic", data: { quote: evidence.quote }, certainty, evidence: [evidence], fixes }];
  },
});

type Message = "missing" | "generic" | "blank" | "addSentence" | "addLine";

function quoteOf(body: Body, [start, end]: readonly [number, number]) {
  return { field: "body" as const, start, end, quote: body.text.slice(start, end) };
}

function fixesFor(body: Body, language: string): Report<Message>["fixes"] {
  const { reasonBefore, reasonLineBefore, reasonSlot, reasonAfter } = footerWordsOf(language);
  const sentence: Run[] = [{ text: reasonBefore }, { text: reasonSlot, slot: true }, { text: reasonAfter }];
  const line: Run[] = [{ text: reasonLineBefore }, { text: reasonSlot, slot: true }, { text: reasonAfter }];
  return [
    { message: "addSentence", safety: "review", edits: [afterLine(body, endOfGreeting(body), sentence)] },
    { message: "addLine", safety: "review", edits: [afterLine(body, endOfBody(body), line)] },
  ];
}

function afterLine({ text }: Body, at: number, line: Run[]): Edit {
  const isFirst = text.slice(0, at).trim() === "";
  return { kind: "insert-lines", at, expect: lineEndingAt(text, at), lines: isFirst ? [line] : [[], line] };
}
