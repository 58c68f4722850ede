import type { Evidence } from "../../core/finding.ts";
import type { RecipientCountry } from "../../core/recipient-country.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { clausesOf } from "../../law/clauses.ts";
import type { SubjectLabel } from "../../law/jurisdiction.ts";
import { jurisdictions } from "../../law/jurisdictions.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { alteredLabel, carriesLabel } from "../../text/subject-label.ts";

const labelled = Object.keys(jurisdictions).filter((code) => jurisdictions[code]?.label);

type Message = "missing" | "altered" | "putLabel";

export default defineRule({
  id: "ad-label",
  title: "Label the subject as the country asks",
  why: "Some countries let readers and programs sort advertising by a fixed word, and punish its absence.",
  remedy: "Put the exact label of the recipient's country into the subject.",
  example: "(광고) 펌프 점검 안내",
  unless: "If the recipient sits in another country, correct it in the list of recipients.",
  category: "law",
  level: "confirm",
  occasions: ["outreach"],
  jurisdictions: labelled,
  languages: "any",
  clauses: [outreachPolicy.law],
  messages: {
    missing: "{country} wants “{label}” in the subject of advertising.",
    altered: "“{quote}” is not the label that {country} asks for; it must be exactly “{label}”.",
    putLabel: "Put “{label}” before the subject",
  },
  needs: ["subject"],
  check({ subject }, { countries }) {
    const done = new Set<string>();
    return countries.flatMap((recipient) => {
      const code = recipient.country?.toLowerCase() ?? "";
      const label = jurisdictions[code]?.label;
      // A label is ugly where it is not asked for, so that a guess is not enough.
      const isCertain = recipient.confidence === "explicit" || recipient.confidence === "high";
      if (!label || !isCertain || done.has(code) || carriesLabel(subject, label)) return [];
      done.add(code);
      return [reportOf(subject, code, label, recipient)];
    });
  },
});

function reportOf(subject: string, code: string, label: SubjectLabel, to: RecipientCountry): Report<Message> {
  const [word = ""] = label.words;
  const country = jurisdictions[code]?.name ?? "";
  const altered = alteredLabel(subject, label);
  const rest = altered ? subject.slice(altered.length).trim() : subject.trim();
  const evidence: Evidence[] = altered ? [{ field: "subject", start: 0, end: altered.length, quote: altered }] : [];
  return {
    message: altered ? "altered" : "missing",
    data: { country, "country.country": code, label: word, quote: altered ?? "" },
    certainty: to.confidence === "explicit" || altered ? "likely" : "ask-a-human",
    clauses: clausesOf(code, "label"),
    evidence,
    fixes: [
      {
        message: "putLabel",
        data: { label: word },
        safety: "review",
        edits: [{ kind: "set-subject", expect: subject, text: `${word} ${rest}`.trim() }],
      },
    ],
  };
}
