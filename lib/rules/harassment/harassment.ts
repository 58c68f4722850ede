import type { Evidence } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findHarassment, type Harsh } from "../../text/find-harassment.ts";
import { quoteSpans } from "../../text/quote-spans.ts";
import { type Reading, readingOf, readSubject } from "../../text/reading.ts";
import { harassmentTopic } from "../../text/vocabulary/harassment/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

const kinds = ["hate", "sexual", "insult"] as const;

export default defineRule({
  id: "harassment",
  title: "Criticise the matter, not the person",
  why: "Words that insult or demean hurt the one who reads them, and no mail service lets them through for long.",
  remedy: "Say what went wrong and what you would like instead, without a word about the person or their group.",
  example: "The report came two days late and three figures were wrong. Could we go through them on Monday?",
  unless: "If you quote somebody else, put their words into the quoted thread, or say that you reject them.",
  category: "harassment",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOf(harassmentTopic),
  findsInAny: true,
  clauses: [outreachPolicy.harassment],
  messages: {
    insult: "“{quote}” reads as an insult.",
    hate: "“{quote}” demeans people for what they are.",
    sexual: "“{quote}” is a sexual remark that the reader did not ask for.",
  },
  needs: ["body"],
  uses: ["subject"],
  check({ body, subject }) {
    const inSubject = readSubject(subject);
    const inBody = readingOf(body);
    const found = { subject: findHarassment(inSubject), body: findHarassment(inBody) };
    return kinds.flatMap((kind) => {
      const evidence = [
        ...quotes("subject", inSubject, found.subject, kind),
        ...quotes("body", inBody, found.body, kind),
      ];
      const [first] = evidence;
      if (!first) return [];
      const isDirect = [...found.subject, ...found.body].some((harsh) => harsh.kind === kind && harsh.direct);
      const certainty = isDirect ? ("likely" as const) : ("ask-a-human" as const);
      return { message: kind, data: { quote: first.quote }, certainty, evidence, fixes: [] };
    });
  },
});

function quotes(
  field: "subject" | "body",
  { text }: Reading,
  found: readonly Harsh[],
  kind: Harsh["kind"],
): Evidence[] {
  return quoteSpans(
    field,
    text,
    found.filter((harsh) => harsh.kind === kind).map(({ at }) => at),
  );
}
