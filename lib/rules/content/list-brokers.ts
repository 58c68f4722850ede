import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "list-brokers",
  title: "Sell or rent no lists of addresses",
  why: "People whose addresses are sold never agreed to it, and whoever mails such a list is taken for a spammer.",
  remedy: "Take the offer out; if you clean or protect a customer's own data, say so.",
  example: "We remove bounced addresses from your own CRM.",
  unless: "If you work on lists that the reader owns already, call them the reader's own.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("list"),
  clauses: [outreachPolicy.listBrokers],
  messages: {
    offered: "The mail reads as an offer of address lists or of mailings to them: {words}.",
    unclear: "Does the mail offer address lists? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("list", values);
  },
});
