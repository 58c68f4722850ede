import { defineRule } from "../../core/rule.ts";
import { clausesOf } from "../../law/clauses.ts";
import { jurisdictions } from "../../law/jurisdictions.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { endOfBody, lineEndingAt } from "../../text/footer.ts";
import { readingOf, readSubject } from "../../text/reading.ts";

const marked = Object.keys(jurisdictions).filter((code) => jurisdictions[code]?.mark);

export default defineRule({
  id: "commercial-mark",
  title: "Mark the mail as commercial",
  why: "Some countries want a reader to see by fixed words that a mail is meant to sell.",
  remedy: "Put the words that the recipient's country uses into the mail, wherever you like.",
  example: "Obchodní sdělení",
  unless:
    "If the mail calls itself commercial in other words, or its reader is in another country, nothing is missing.",
  category: "law",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach"],
  jurisdictions: marked,
  languages: "any",
  clauses: [outreachPolicy.law],
  messages: {
    missing: "{country} wants commercial mail marked as such, for instance by “{words}”.",
    addLine: "Add “{words}” as a line",
  },
  needs: ["body"],
  uses: ["subject"],
  check({ body, subject }, { countries }) {
    const certain = countries.filter(({ confidence }) => confidence === "explicit" || confidence === "high");
    const codes = new Set(certain.map(({ country = "" }) => country.toLowerCase()));
    return [...codes].flatMap((code) => {
      const words = jurisdictions[code]?.mark;
      const concept = `law.mark-${code}`;
      if (!words || [readingOf(body), readSubject(subject)].some((read) => read.hits(concept).length > 0)) return [];
      const at = endOfBody(body);
      const lines = at > 0 ? [[], [{ text: words }]] : [[{ text: words }]];
      return {
        message: "missing" as const,
        data: { country: jurisdictions[code]?.name ?? "", "country.country": code, words },
        certainty: "likely" as const,
        clauses: clausesOf(code, "recognisable"),
        evidence: [],
        fixes: [
          {
            message: "addLine" as const,
            data: { words },
            safety: "review" as const,
            edits: [{ kind: "insert-lines" as const, at, expect: lineEndingAt(body.text, at), lines }],
          },
        ],
      };
    });
  },
});
