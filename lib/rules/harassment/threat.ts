import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findThreats } from "../../text/find-threat.ts";
import { findWithQuotes } from "../../text/quote-spans.ts";
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
  check(mail) {
    const all = findWithQuotes(mail, findThreats, ({ at }) => at);
    return kinds.flatMap((kind) => {
      const own = all.filter(({ found }) => found.kind === kind);
      const evidence = own.flatMap((each) => each.evidence);
      const [first] = evidence;
      if (!first) return [];
      const isDirect = own.some(({ found: { direct } }) => direct);
      const certainty = kind === "veiled" || !isDirect ? ("ask-a-human" as const) : ("likely" as const);
      return { message: kind, data: { quote: first.quote }, certainty, evidence, fixes: [] };
    });
  },
});
