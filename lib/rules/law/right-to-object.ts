import { concernsPeopleIn } from "../../core/recipient-country.ts";
import { defineRule } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOuts } from "../../text/find-opt-out.ts";
import { endOfBody, lineEndingAt } from "../../text/footer.ts";
import { readingOf } from "../../text/reading.ts";
import { standsAlone } from "../../text/stands-alone.ts";
import { lawTopic } from "../../text/vocabulary/law/topic.ts";
import { lawWordsOf } from "../../text/vocabulary/law-words.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

const codes = ["eu", "gb"];

export default defineRule({
  id: "right-to-object",
  title: "Let the right to object stand by itself",
  why: "A right that is buried in a long paragraph is not seen, and European law wants it told apart from all else.",
  remedy: "Give the way out, or the right to object, a line of its own.",
  example: "You may object to this use of your data at any time: reply “stop”.",
  unless: "If the line stands by itself in the mail as it is sent, nothing is missing.",
  category: "law",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach"],
  jurisdictions: codes,
  languages: languagesOf(lawTopic),
  clauses: [outreachPolicy.law, ...clausesOn("right-to-object")],
  messages: {
    buried: "“{quote}” stands in the middle of a long paragraph.",
    addLine: "Add the right to object as a line of its own",
  },
  needs: ["body"],
  check({ body }, { countries, language }) {
    if (!concernsPeopleIn(countries, codes)) return [];
    // A mail without any way out is another rule's matter.
    const places = [
      ...findOptOuts(body).map(({ at }) => at),
      ...readingOf(body)
        .hits("law.object")
        .map(({ at }) => at),
    ];
    const [first] = places;
    if (!first || places.some((at) => standsAlone(body.text, at))) return [];
    const [start, end] = first;
    const quote = body.text.slice(start, end);
    const at = endOfBody(body);
    const lines = [[], [{ text: lawWordsOf(language).objection }]];
    return [
      {
        message: "buried",
        data: { quote },
        certainty: "likely",
        evidence: [{ field: "body", start, end, quote }],
        fixes: [
          {
            message: "addLine",
            safety: "review",
            edits: [{ kind: "insert-lines", at, expect: lineEndingAt(body.text, at), lines }],
          },
        ],
      },
    ];
  },
});
