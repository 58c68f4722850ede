import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "sexual-content",
  title: "Keep sexual content out of the mail",
  why: "People at work are offended by sexual offers, and mail services block those who send them.",
  remedy: "Take the words out; where your product has to do with the subject, describe it in plain terms.",
  example: "We check ages for sites that host content for adults.",
  unless: "If you work against it, such as in moderation or education, say so in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("sexual"),
  clauses: [outreachPolicy.sexualContent],
  messages: {
    offered: "The mail reads as sexual content or an offer of it: {words}.",
    unclear: "Is this sexual content? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("sexual", values);
  },
});
