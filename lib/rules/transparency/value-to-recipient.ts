import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { ownText } from "../../text/own-text.ts";
import { matches, wordsOf } from "../../text/pattern.ts";
import { allWords, readableLanguages } from "../../text/vocabulary/vocabularies.ts";

const value = wordsOf(allWords((vocabulary) => vocabulary.value));

/** Below this many words a mail is a draft in the making, and advice on it is noise. */
const fewestWords = 25;

export default defineRule({
  id: "value-to-recipient",
  title: "Say what the reader gains",
  why: "A mail that talks only about its sender takes the reader's time and gives nothing for it.",
  remedy: "Name one thing the reader gets: an outcome, a saving, an answer, something of use.",
  example: "Teams like yours cut supplier delays by a fifth within a quarter.",
  category: "transparency",
  level: "inform",
  maxLevel: "inform",
  occasions: ["outreach"],
  languages: readableLanguages,
  clauses: [outreachPolicy.value],
  messages: { missing: "The mail does not seem to say what the reader gains." },
  needs: ["body"],
  check({ body }) {
    const text = ownText(body);
    if ((text.match(/\S+/g)?.length ?? 0) < fewestWords || matches(value, text)) return [];
    return [{ message: "missing", certainty: "ask-a-human", evidence: [], fixes: [] }];
  },
});
