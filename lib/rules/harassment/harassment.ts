import type { Body } from "../../core/draft.ts";
import type { Evidence } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findHarassment } from "../../text/find-harassment.ts";
import { findHostileRemark } from "../../text/hostile-remark.ts";
import { namesReader } from "../../text/is-meant.ts";
import { findWithQuotes, quoteSpans } from "../../text/quote-spans.ts";
import { readingOf, readSubject } from "../../text/reading.ts";
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
  check(mail) {
    const all = findWithQuotes(mail, findHarassment, ({ at }) => [at]);
    if (all.length === 0) {
      const at = findHostileRemark(mail.body);
      const evidence = at ? quoteSpans("body", mail.body.text, [at]) : [];
      return evidence.map(({ quote }) => ({
        message: "insult",
        data: { quote },
        certainty: "likely",
        evidence,
        fixes: [],
      }));
    }
    return kinds.flatMap((kind) => {
      const own = all.filter(({ found }) => found.kind === kind);
      const evidence = own.flatMap((each) => each.evidence);
      const [first] = evidence;
      if (!first) return [];
      const isDirect = own.some(({ found: { direct }, evidence: [place] }) => direct && !isHeadline(mail, place));
      const certainty = isDirect ? ("likely" as const) : ("ask-a-human" as const);
      return { message: kind, data: { quote: first.quote }, certainty, evidence, fixes: [] };
    });
  },
});

/** Whether words stand in a subject that names no reader, above a text: it may tell of anybody, as headlines do. */
function isHeadline({ subject, body }: { subject: string; body: Body }, place: Evidence | undefined): boolean {
  const { words, languages } = readingOf(body);
  return place?.field === "subject" && words > 0 && !namesReader(readSubject(subject), languages);
}
