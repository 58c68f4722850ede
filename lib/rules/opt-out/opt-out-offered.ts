import { defineRule } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOuts } from "../../text/find-opt-out.ts";
import { footerFix } from "../../text/footer-gaps.ts";
import { optOutTopic } from "../../text/vocabulary/opt-out/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "opt-out-offered",
  title: "Offer an opt-out",
  why: "A reader who did not ask for the mail must be able to end it at once.",
  remedy: "Say how the reader stops your mail: a reply with one word, a mail, or a link.",
  example: 'If you would rather not hear from me, reply "unsubscribe" and I will not write again.',
  category: "opt-out",
  level: "confirm",
  occasions: ["outreach"],
  languages: languagesOf(optOutTopic),
  clauses: [outreachPolicy.optOut, ...clausesOn("opt-out"), ...clausesOn("right-to-object")],
  messages: {
    missing: "The mail does not say how to opt out.",
    addFooter: "Add what is missing to the footer",
    openOptions: "Choose how people opt out",
  },
  needs: ["body"],
  uses: ["from", "recipients"],
  check(values, context) {
    if (findOptOuts(values.body).length > 0) return [];
    return [{ message: "missing", certainty: "likely", evidence: [], fixes: [footerFix(values, context, "opt-out")] }];
  },
});
