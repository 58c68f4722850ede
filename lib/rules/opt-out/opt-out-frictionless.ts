import { defineRule } from "../../core/rule.ts";
import { canSpam } from "../../law/can-spam.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findFriction } from "../../text/find-friction.ts";
import { optOutSentenceEdit } from "../../text/opt-out-edit.ts";
import { frictionTopic } from "../../text/vocabulary/opt-out-friction/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "opt-out-frictionless",
  title: "Keep the opt-out easy",
  why: "Every step more than a click or a reply keeps people on a list against their will.",
  remedy: "Ask for nothing but a reply, a mail or one click, and promise at most 7 days.",
  example: 'Reply "unsubscribe" and I will not write again.',
  category: "opt-out",
  level: "confirm",
  occasions: ["outreach"],
  languages: languagesOf(frictionTopic),
  clauses: [outreachPolicy.optOut, canSpam.noFeeOrForm],
  messages: {
    login: "The opt-out asks the reader to log in.",
    fee: "The opt-out costs money.",
    explain: "The opt-out asks for more than the address: a reason or a form.",
    phone: "The reader can only opt out by phone.",
    letter: "The reader can only opt out by letter or fax.",
    slow: "The opt-out takes longer than 7 days.",
    useOurs: "Put your own opt-out in its place",
  },
  needs: ["body"],
  check({ body }, { policy, language }) {
    return findFriction(body).map(({ kind, at: [start, end], optOut }) => {
      const edit = optOutSentenceEdit(body, optOut, policy, language);
      return {
        message: kind,
        certainty: "likely" as const,
        evidence: [{ field: "body" as const, start, end, quote: body.text.slice(start, end) }],
        fixes: edit ? [{ message: "useOurs" as const, safety: "review" as const, edits: [edit] }] : [],
      };
    });
  },
});
