import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { mismatchOf } from "../../text/link-mismatch.ts";

export default defineRule({
  id: "link-mismatch",
  title: "Let links lead where they say",
  why: "A link that shows one site and opens another is the mark of a fraud, even where it only counts clicks.",
  remedy: "Make the words and the target of the link the same site, or use plain words.",
  example: "See our page on pumps: https://northwind.example/pumps",
  unless: "If a service that you use counts clicks, turn that off for one-to-one mail.",
  category: "phishing",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.phishing],
  messages: {
    mismatch: "The link shows {shown} and opens {host}.",
    counted: "The link shows {shown} and goes through {host}, which counts clicks.",
    mailbox: "The link shows {shown} and writes to {host}.",
    showTarget: "Let the link open {shown}",
  },
  needs: ["body"],
  check({ body }) {
    return body.links.flatMap(({ text, href, at }) => {
      const fault = mismatchOf(text, href);
      if (!fault) return [];
      const { kind, shown, actual, target } = fault;
      const [start, end] = at;
      const quote = body.text.slice(start, end);
      const edits = [{ kind: "set-link" as const, at, expect: quote, href: target }];
      return {
        message: kind,
        data: { shown, host: actual },
        certainty: kind === "counted" ? ("ask-a-human" as const) : ("sure" as const),
        evidence: [{ field: "body" as const, start, end, quote }],
        fixes: [{ message: "showTarget" as const, data: { shown }, safety: "review" as const, edits }],
      };
    });
  },
});
