import { concernsPeopleIn } from "../../core/recipient-country.ts";
import { type Basis, relationTo } from "../../core/relation.ts";
import { defineRule } from "../../core/rule.ts";
import { clausesOn } from "../../law/clauses.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { endOfBody, lineEndingAt } from "../../text/footer.ts";
import { readingOf } from "../../text/reading.ts";
import { lawTopic } from "../../text/vocabulary/law/topic.ts";
import { lawWordsOf } from "../../text/vocabulary/law-words.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

const codes = ["eu", "gb"];
/** Who is on record like this has given the sender the address. */
const gaveTheirAddress: readonly (Basis | undefined)[] = ["consent", "customer", "inquiry", "card"];

export default defineRule({
  id: "data-source",
  title: "Say where you have the address from",
  why: "People who never gave you their address have a right to learn with the first mail how you came by it.",
  remedy: "Name the source of the address in one sentence.",
  example: "I found your work address on the team page of globex.com.",
  unless: "If they gave you the address themselves, or are not in Europe, nothing is missing.",
  category: "law",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach"],
  jurisdictions: codes,
  languages: languagesOf(lawTopic),
  clauses: [outreachPolicy.law, ...clausesOn("data-source")],
  messages: {
    missing: "The mail does not say where you have the reader's address from.",
    addLine: "Add a line for the source",
  },
  needs: ["body"],
  check({ body }, { countries, language, relations }) {
    const strangers = countries.filter(({ email }) => !gaveTheirAddress.includes(relationTo(email, relations)?.basis));
    if (countries.length > 0 && strangers.length === 0) return [];
    if (!concernsPeopleIn(strangers, codes) || readingOf(body).hits("law.source").length > 0) return [];
    const { sourceBefore, sourceSlot, sourceAfter } = lawWordsOf(language);
    const at = endOfBody(body);
    const line = [{ text: sourceBefore }, { text: sourceSlot, slot: true as const }, { text: sourceAfter }];
    const lines = at > 0 ? [[], line] : [line];
    return [
      {
        message: "missing",
        certainty: "likely",
        evidence: [],
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
