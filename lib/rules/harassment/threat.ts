import type { Evidence } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findThreats, type Threat } from "../../text/find-threat.ts";
import { quoteSpans } from "../../text/quote-spans.ts";
import { type Reading, readingOf, readSubject } from "../../text/reading.ts";
import { harassmentTopic } from "../../text/vocabulary/harassment/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

const kinds = ["extortion", "violence", "veiled"] as const;

export default defineRule({
  id: "threat",
  title: "Ask without a threat",
  why: "A threat frightens its reader and is a crime in most countries, whatever the claim behind it.",
  remedy: "Say what you ask for, by when, and which lawful step follows otherwise.",
  example: "If the invoice is not paid by 30 June, we will hand the claim to our lawyers.",
  unless: "If it is a figure of speech or a story about others, plainer words make that clear to every reader.",
  category: "harassment",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOf(harassmentTopic),
  findsInAny: true,
  clauses: [outreachPolicy.harassment, outreachPolicy.illegal],
  messages: {
    extortion: "“{quote}” demands something and threatens to expose or harm the reader.",
    violence: "“{quote}” threatens harm or calls for it.",
    veiled: "“{quote}” may be read as a threat.",
  },
  needs: ["body"],
  uses: ["subject"],
  check({ body, subject }) {
    const inSubject = readSubject(subject);
    const inBody = readingOf(body);
    const found = { subject: findThreats(inSubject), body: findThreats(inBody) };
    return kinds.flatMap((kind) => {
      const evidence = [
        ...quotes("subject", inSubject, found.subject, kind),
        ...quotes("body", inBody, found.body, kind),
      ];
      const [first] = evidence;
      if (!first) return [];
      const certainty = kind === "veiled" ? ("ask-a-human" as const) : ("likely" as const);
      return { message: kind, data: { quote: first.quote }, certainty, evidence, fixes: [] };
    });
  },
});

function quotes(
  field: "subject" | "body",
  { text }: Reading,
  found: readonly Threat[],
  kind: Threat["kind"],
): Evidence[] {
  return quoteSpans(
    field,
    text,
    found.filter((threat) => threat.kind === kind).flatMap(({ at }) => at),
  );
}
