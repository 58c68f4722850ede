import { defineRule, type Report } from "../../core/rule.ts";
import { clausesOf } from "../../law/clauses.ts";
import { jurisdictions } from "../../law/jurisdictions.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { footerFix } from "../../text/footer-gaps.ts";
import { imprintText, missingImprint, unsetImprint } from "../../text/imprint.ts";
import { isoCountry } from "../../text/iso-country.ts";

export default defineRule({
  id: "imprint",
  title: "Give your company's register details",
  why: "A reader must be able to look up the company behind a mail, and the law of your own country may ask for it.",
  remedy: "Put the details that your country asks for, such as register and number, under the mail.",
  example: "Northwind GmbH, Sitz: Berlin, Amtsgericht Charlottenburg, HRB 12345, Geschäftsführer: Tom Hale",
  unless: "If you are no company, or yours is of a form that need not give them, ignore this or correct your country.",
  category: "law",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.law],
  messages: {
    missing: "The mail lacks details of your company that {country} asks for: {details}.",
    unset: "{country} asks for details of your company that your settings lack: {details}.",
    addFooter: "Add what is missing to the footer",
    openOptions: "Enter your company's details",
  },
  needs: ["body"],
  uses: ["from", "recipients"],
  check(values, context) {
    const missing = missingImprint(values.body, context);
    const unset = unsetImprint(context);
    if (missing.length === 0 && unset.length === 0) return [];
    const seat = isoCountry(context.policy.organisation.country).toLowerCase();
    const country = jurisdictions[seat]?.name ?? "";
    const clauses = clausesOf(seat, "imprint");
    const reports: Report<"missing" | "unset" | "addFooter" | "openOptions">[] = [];
    if (missing.length > 0) {
      const details = missing.map(imprintText).join(", ");
      const fixes = [footerFix(values, context, "imprint")];
      reports.push({
        message: "missing",
        data: { country, "country.country": seat, details },
        certainty: "likely",
        clauses,
        evidence: [],
        fixes,
      });
    }
    if (unset.length > 0) {
      reports.push({
        message: "unset",
        data: { country, "country.country": seat, details: unset.map(({ name }) => name).join(", ") },
        certainty: "ask-a-human",
        clauses,
        evidence: [],
        fixes: [{ message: "openOptions", safety: "review", edits: [], opens: "options" }],
      });
    }
    return reports;
  },
});
