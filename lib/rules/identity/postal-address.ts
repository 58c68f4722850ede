import { defineRule } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { addressesOfSender, footerFix, holdsAddress } from "../../text/footer-gaps.ts";

export default defineRule({
  id: "postal-address",
  title: "Give a postal address",
  why: "A reader who cannot see where a sender sits has nobody to hold to account.",
  remedy: "Put your company's full postal address, street, postcode and town, under the mail.",
  example: "Northwind Tools Ltd, 12 Harbour Street, Portland, OR 97201, USA",
  category: "identity",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.identity, ...clausesOn("postal-address")],
  messages: {
    missing: "The mail gives no postal address of yours.",
    different: "The mail gives a postal address, but not the one in your settings.",
    addFooter: "Add what is missing to the footer",
    openOptions: "Enter your postal address",
  },
  needs: ["body"],
  uses: ["from", "recipients"],
  check(values, context) {
    if (holdsAddress(values, context)) return [];
    const fixes = [footerFix(values, context, "address")];
    const other = addressesOfSender(values)[0];
    if (!other) return [{ message: "missing", certainty: "likely", evidence: [], fixes }];
    const [start, end] = other.at;
    const quote = values.body.text.slice(start, end);
    return [
      { message: "different", certainty: "ask-a-human", evidence: [{ field: "body", start, end, quote }], fixes },
    ];
  },
});
