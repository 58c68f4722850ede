import { defineRule } from "../../core/rule.ts";
import { canSpam } from "../../law/can-spam.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOutRequest } from "../../text/opt-out-request.ts";

export default defineRule({
  id: "opted-out-by-reply",
  title: "Do not write to someone who asked you to stop",
  why: "A person who asked to be left alone has the right to it, within days in every law and at once in ours.",
  remedy: "Close this draft and put the person on your list of those who opted out.",
  example: "You will not hear from us again.",
  unless: "If they have since asked you to write, a newer message of theirs in the thread settles it.",
  category: "opt-out",
  level: "hold",
  occasions: ["outreach", "conversation", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.optOut, canSpam.optOutNotice],
  messages: { stop: "Their last message asks you to stop: “{quote}”." },
  needs: ["lastInbound"],
  uses: ["kind", "recipients"],
  check({ lastInbound, kind, recipients }) {
    const asker = lastInbound?.from?.email.toLowerCase();
    const isToOthers = asker && recipients.length > 0 && !recipients.some(({ email }) => email.toLowerCase() === asker);
    // Who passes a request on to a colleague does not write to the person who made it.
    if (kind === "forward" && isToOthers) return [];
    const request = lastInbound && findOptOutRequest(lastInbound);
    if (request?.kind !== "stop") return [];
    return [{ message: "stop", data: { quote: request.quote }, certainty: "sure", evidence: [], fixes: [] }];
  },
});
