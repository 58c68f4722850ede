import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { languagesOfOffer, reportOffer } from "../../text/report-offer.ts";

export default defineRule({
  id: "get-rich-quick",
  title: "Promise nobody quick riches",
  why: "Promises of easy income or sure profit take the savings of people who believe them.",
  remedy: "Take the promise out; speak of what the reader's company gains, with figures that you can show.",
  example: "Teams like yours answered a fifth more requests with the same staff.",
  unless: "If you hire, name the job, the employer and the salary; if you advise investors, name your licence.",
  category: "content",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: languagesOfOffer("riches"),
  clauses: [outreachPolicy.getRichQuick],
  messages: {
    offered: "The mail reads as a promise of quick riches: {words}.",
    unclear: "Does the mail promise quick riches? {words} sounds like it.",
  },
  needs: ["body"],
  uses: ["subject"],
  check(values) {
    return reportOffer("riches", values);
  },
});
