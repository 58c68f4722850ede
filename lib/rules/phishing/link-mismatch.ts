import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { registrableDomain } from "../../text/mail-domain.ts";

/** A web address as the whole text of a link. */
const shownAddress = /^\s*(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})(?:[/?#:]\S*)?\s*$/iu;

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
    showTarget: "Let the link open {shown}",
  },
  needs: ["body"],
  check({ body }) {
    return body.links.flatMap(({ text, href, at }) => {
      const shown = shownAddress.exec(text)?.[1]?.toLowerCase();
      if (!shown || !/^https?:/i.test(href) || !URL.canParse(href)) return [];
      const host = new URL(href).hostname.toLowerCase();
      if (registrableDomain(host) === registrableDomain(shown)) return [];
      const [start, end] = at;
      const quote = body.text.slice(start, end);
      const target = `https://${text.trim().replace(/^https?:\/\//i, "")}`;
      return {
        message: "mismatch" as const,
        data: { shown, host },
        certainty: "sure" as const,
        evidence: [{ field: "body" as const, start, end, quote }],
        fixes: [
          {
            message: "showTarget" as const,
            data: { shown },
            safety: "review" as const,
            edits: [{ kind: "set-link" as const, at, expect: quote, href: target }],
          },
        ],
      };
    });
  },
});
