import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "fake-followers",
  title: "Sell no followers, likes or reviews",
  why: "Bought followers and reviews deceive everybody who reads the numbers.",
  remedy: "Take the offer out; speak of real customers, and of how you reach them.",
  example: "We ask your real customers for a review after delivery.",
  unless: "If you find or remove such fakes, say so in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("followers"),
  clauses: [outreachPolicy.fakeFollowers],
  messages: {
    offered: "The mail reads as an offer of followers, likes or reviews: {words}.",
    unclear: "Does the mail offer followers, likes or reviews? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("followers", values);
  },
});
