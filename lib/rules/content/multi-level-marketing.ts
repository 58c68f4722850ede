import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "multi-level-marketing",
  title: "Recruit nobody for a multi-level scheme",
  why: "Most people who join such a scheme lose money to those above them.",
  remedy: "Take the offer out, or describe the product and the plain commission on its sale.",
  example: "We pay resellers 15 % on each licence that they sell.",
  unless: "If you sell software or advice to direct-selling companies, say so in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("mlm"),
  clauses: [outreachPolicy.multiLevelMarketing],
  messages: {
    offered: "The mail reads as recruiting for a multi-level scheme: {words}.",
    unclear: "Does the mail recruit for a multi-level scheme? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("mlm", values);
  },
});
