import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { type Hit, type Reading, readingOf } from "../../text/reading.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";
import { unsafeTopic } from "../../text/vocabulary/unsafe/topic.ts";

const instructions = [
  ["macros", "unsafe.macros"],
  ["guard", "unsafe.guard"],
  ["paste", "unsafe.paste"],
] as const;

export default defineRule({
  id: "unsafe-instruction",
  title: "Tell nobody to lower their guard",
  why: "Macros, a virus scanner switched off and pasted commands are how mails take over a machine, so readers and filters take yours for one of them.",
  remedy: "Send a file that opens without such steps, such as a PDF, or a link to a page of yours.",
  example: "The figures are in the attached PDF; I can share the sheet in a call.",
  unless: "If you warn of such steps, say so in the same sentence.",
  category: "malicious",
  level: "confirm",
  occasions: ["outreach", "conversation", "non-commercial"],
  languages: languagesOf(unsafeTopic),
  clauses: [outreachPolicy.malicious],
  messages: {
    macros: "“{words}” has the reader let a file run programs.",
    guard: "“{words}” has the reader switch off what protects their machine.",
    paste: "“{words}” has the reader run a command that they cannot judge.",
  },
  needs: ["body"],
  check({ body }) {
    const reading = readingOf(body);
    return instructions.flatMap(([message, concept]) =>
      reading
        .hits(concept)
        .filter((hit) => !isWarning(reading, hit))
        .slice(0, 1)
        .map(({ at: [start, end] }) => {
          const quote = body.text.slice(start, end);
          const evidence = [{ field: "body" as const, start, end, quote }];
          return { message, data: { words: quote }, certainty: "likely" as const, evidence, fixes: [] };
        }),
    );
  },
});

/** A sentence that says "never" or "attackers" before or within the instruction speaks against it. */
function isWarning(reading: Reading, hit: Hit): boolean {
  return reading.hits("unsafe.not").some(({ sentence, at }) => sentence === hit.sentence && at[0] < hit.at[1]);
}
