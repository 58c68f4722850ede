import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { quoteSpans } from "../../text/quote-spans.ts";
import { readingOf } from "../../text/reading.ts";
import { harassmentTopic } from "../../text/vocabulary/harassment/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "pressure",
  title: "Follow up without blame",
  why: "Nobody owes an answer to a mail that they did not ask for, and blame makes readers press “spam”.",
  remedy: "Offer a new reason to answer, or an easy way to say no.",
  example: "If this is not for you, one word is enough and I will not write again.",
  unless: "If you know the reader well and mean it as a joke, let it stand.",
  category: "harassment",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOf(harassmentTopic),
  clauses: [outreachPolicy.harassment, outreachPolicy.guidance],
  messages: { pressing: "“{quote}” puts the reader under pressure." },
  needs: ["body"],
  check({ body }) {
    const reading = readingOf(body);
    const spans = reading.hits("pressure.complete").map(({ at }) => at);
    const evidence = quoteSpans("body", body.text, spans);
    const [first] = evidence;
    if (!first) return [];
    const data = { quote: first.quote };
    return [{ message: "pressing" as const, data, certainty: "ask-a-human" as const, evidence, fixes: [] }];
  },
});
