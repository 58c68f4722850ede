import { defineRule } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { footerFix, namesCompany } from "../../text/footer-gaps.ts";

export default defineRule({
  id: "company-name",
  title: "Name your company",
  why: "A reader must be able to see which company a mail comes from, not just a first name.",
  remedy: "Name your company as it is registered, in the text or in the footer.",
  example: "Tom Hale, Northwind Tools Ltd",
  category: "identity",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.identity, ...clausesOn("company-name")],
  messages: {
    missing: "The mail does not name your company.",
    addFooter: "Add what is missing to the footer",
    openOptions: "Enter your company's name",
  },
  needs: ["body"],
  uses: ["from", "recipients"],
  check(values, context) {
    if (namesCompany(values, context)) return [];
    return [{ message: "missing", certainty: "likely", evidence: [], fixes: [footerFix(values, context, "company")] }];
  },
});
