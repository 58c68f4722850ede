import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "unlawful-content",
  title: "Keep the mail itself within the law",
  why: "A mail that tells of bought or scraped addresses, or takes silence for consent, breaks the law in the reader's hands.",
  remedy: "Write only to people whose address you may use, say where it is from, and let them decline.",
  example: "I found your address on your company's contact page; tell me if I should not write again.",
  unless: "If the words are about what others do, say that it is not how you work.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("unlawful"),
  clauses: [outreachPolicy.unlawfulContent],
  messages: {
    offered: "The mail tells of a breach of mail or privacy law: {words}.",
    unclear: "Does the mail speak of your own breach of mail or privacy law? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("unlawful", values);
  },
});
