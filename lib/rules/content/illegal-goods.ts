import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "illegal-goods",
  title: "Sell nothing that the law forbids",
  why: "Fakes, forged papers, pirated software, stolen data and drugs hurt those who buy them, and those who are copied.",
  remedy: "Take the offer out, or name the lawful product that you sell in words that cannot be mistaken.",
  example: "We help watch makers to find sellers of fakes on marketplaces.",
  unless: "If you sell protection from such goods, or lawful ones that are called alike, say so in the same sentence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("goods"),
  clauses: [outreachPolicy.illegalGoods],
  messages: {
    offered: "The mail reads as an offer of illegal goods or services: {words}.",
    unclear: "Does the mail offer illegal goods or services? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("goods", values);
  },
});
