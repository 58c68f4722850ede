import type { Body } from "../../core/draft.ts";
import { concernsPeopleIn } from "../../core/recipient-country.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { endOfBody, lineEndingAt } from "../../text/footer.ts";
import { readingOf } from "../../text/reading.ts";
import { lawTopic } from "../../text/vocabulary/law/topic.ts";
import { lawWordsOf } from "../../text/vocabulary/law-words.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

const codes = ["eu", "gb", "ch"];

export default defineRule({
  id: "privacy-notice",
  title: "Link your privacy notice",
  why: "People have a right to learn who uses their data, why, for how long, and whom they can complain to.",
  remedy: "Put a link to your privacy notice under the mail.",
  example: "How we treat your data: https://northwind.example/privacy",
  unless: "If the mail itself tells all of this, or its reader is not in Europe, nothing is missing.",
  category: "law",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach"],
  jurisdictions: codes,
  languages: languagesOf(lawTopic),
  clauses: [outreachPolicy.law, ...clausesOn("privacy-notice")],
  messages: {
    missing: "The mail does not lead to your privacy notice.",
    addLine: "Add a line with your privacy notice",
    openOptions: "Enter the address of your privacy notice",
  },
  needs: ["body"],
  check({ body }, { countries, language, policy }) {
    const { privacyUrl } = policy.organisation;
    if (!concernsPeopleIn(countries, codes) || holdsNotice(body, privacyUrl)) return [];
    return [{ message: "missing", certainty: "likely", evidence: [], fixes: [fixFor(body, language, privacyUrl)] }];
  },
});

const noticeHref = /privac|datenschutz|confidentialit|rgpd|gdpr|dsgvo|personvern|tietosuoja/i;

function holdsNotice(body: Body, url: string): boolean {
  if (readingOf(body).hits("law.privacy").length > 0 || (url !== "" && body.text.includes(url))) return true;
  return body.links.some(({ href }) => (url !== "" && href.startsWith(url)) || noticeHref.test(href));
}

function fixFor(body: Body, language: string, url: string): Report<"addLine" | "openOptions">["fixes"][number] {
  if (url === "") return { message: "openOptions", safety: "review", edits: [], opens: "options" };
  const at = endOfBody(body);
  const line = [
    { text: lawWordsOf(language).privacyBefore },
    { text: url, ...(body.format === "html" && { href: url }) },
  ];
  const lines = at > 0 ? [[], line] : [line];
  return {
    message: "addLine",
    safety: "review",
    edits: [{ kind: "insert-lines", at, expect: lineEndingAt(body.text, at), lines }],
  };
}
