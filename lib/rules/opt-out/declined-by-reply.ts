import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOutRequest } from "../../text/opt-out-request.ts";

export default defineRule({
  id: "declined-by-reply",
  title: "Take a no for an answer",
  why: "A person who has just said no reads the next pitch as pressure.",
  remedy: "Leave it for now, or answer without an offer.",
  example: "Thank you for telling me. I will leave it there.",
  unless: "If they asked you to come back later, and later is now, go on.",
  category: "opt-out",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach", "conversation"],
  languages: "any",
  clauses: [outreachPolicy.optOut],
  messages: { later: "Their last message says no for now: “{quote}”." },
  needs: ["lastInbound"],
  check({ lastInbound }) {
    const request = lastInbound && findOptOutRequest(lastInbound);
    if (request?.kind !== "later") return [];
    return [{ message: "later", data: { quote: request.quote }, certainty: "ask-a-human", evidence: [], fixes: [] }];
  },
});
