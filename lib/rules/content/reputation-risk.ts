import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "reputation-risk",
  title: "Offer nothing that puts a sender in bad company",
  why: "Link schemes, mass form posts, chain letters and miracles get a sender's whole domain blocked.",
  remedy: "Take the offer out, or describe honest work in terms that can be checked.",
  example: "We review your pages and tell you which three to improve first.",
  unless: "If you protect people from such offers, say so in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("reputation"),
  clauses: [outreachPolicy.reputationRisk],
  messages: {
    offered: "The mail reads as an offer that harms a sender's standing: {words}.",
    unclear: "Does this offer harm your standing? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("reputation", values);
  },
});
