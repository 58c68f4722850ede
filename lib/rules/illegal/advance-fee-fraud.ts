import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "advance-fee-fraud",
  title: "Promise no money that is not there",
  why: "Inheritances, prizes and donations from strangers, payment agents and recovery of lost coins are frauds that ruin people.",
  remedy:
    "Take the promise out; where real money is owed, name the contract and write through the people who know of it.",
  example: "Your invoice 4711 was paid twice; our accounts team will send 240 euros back to the same account.",
  unless: "If you train people against such frauds, say so in the same sentence.",
  category: "illegal",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("fraud"),
  clauses: [outreachPolicy.illegal],
  messages: {
    offered: "The mail reads as an advance-fee or money-agent fraud: {words}.",
    unclear: "Does the mail promise money that is not there? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("fraud", values);
  },
});
