import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { readingOf } from "../../text/reading.ts";
import { pitchTopic } from "../../text/vocabulary/pitch/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

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
  languages: languagesOf(pitchTopic),
  clauses: [outreachPolicy.value, outreachPolicy.guidance],
  messages: { missing: "The mail does not seem to say what the reader gains." },
  needs: ["body"],
  check({ body }) {
    const reading = readingOf(body);
    if (reading.words < fewestWords || reading.hits("value.gain").length > 0) return [];
    return [{ message: "missing", certainty: "ask-a-human", evidence: [], fixes: [] }];
  },
});
