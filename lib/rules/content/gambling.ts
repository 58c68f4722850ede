import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "gambling",
  title: "Offer no gambling",
  why: "Offers of gambling reach people whom they harm, and need a licence nearly everywhere.",
  remedy: "Take the offer out; if you work for licensed operators, say what you do for them.",
  example: "We score fraud risk for licensed casinos.",
  unless: "If the mail is to a licensed operator about your software or service, say so in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("gambling"),
  clauses: [outreachPolicy.gambling],
  messages: {
    offered: "The mail reads as an offer of gambling: {words}.",
    unclear: "Does the mail offer gambling? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("gambling", values);
  },
});
