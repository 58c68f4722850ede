import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "pharmaceuticals",
  title: "Offer no medicines or remedies by mail",
  why: "Medicines and miracle remedies from an unknown sender can hurt the people who take them.",
  remedy: "Take the product out; if you serve pharmacies or makers, say what you do for them.",
  example: "We plan routes for sales teams that visit clinics.",
  unless: "If you supply licensed pharmacies, makers or laboratories, name your licence and your kind of customer.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("pharma"),
  clauses: [outreachPolicy.pharmaceuticals],
  messages: {
    offered: "The mail reads as an offer of medicines or remedies: {words}.",
    unclear: "Does the mail offer medicines or remedies? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("pharma", values);
  },
});
