import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "escort-services",
  title: "Offer no paid company",
  why: "Offers of paid company endanger people, are against the law in many places, and get a sender blocked at once.",
  remedy: "Take the offer out, or say plainly which vehicles, guards or trade-fair staff you mean.",
  example: "Our pilot cars escort abnormal loads through Bavaria.",
  unless: "If escort means vehicles, guards or visitors, name them next to the word.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("escort"),
  clauses: [outreachPolicy.escortServices],
  messages: {
    offered: "The mail reads as an offer of paid company: {words}.",
    unclear: "Does the mail offer paid company? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("escort", values);
  },
});
