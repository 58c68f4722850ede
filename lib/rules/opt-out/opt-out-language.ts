import { defineRule } from "../../core/rule.ts";
import { canSpam } from "../../law/can-spam.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOuts } from "../../text/find-opt-out.ts";
import { footerEdit } from "../../text/footer.ts";
import { isReadable, languagesOfOptOut } from "../../text/opt-out-language.ts";
import { readingOf } from "../../text/reading.ts";
import { hasFooterWords } from "../../text/vocabulary/footer-words.ts";
import { optOutTopic } from "../../text/vocabulary/opt-out/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

/** Shorter mails do not tell their language well enough, in UTF-16 units. */
const enoughToTell = 200;

export default defineRule({
  id: "opt-out-language",
  title: "Offer the opt-out in the language of the mail",
  why: "A reader who was addressed in one language cannot be expected to opt out in another.",
  remedy: "Say how to opt out in the language in which you write.",
  example: "Wenn Sie nichts mehr von uns hören möchten, antworten Sie bitte mit „Stopp“.",
  unless: "If your reader works in English as well, leave it as it is.",
  category: "opt-out",
  level: "inform",
  occasions: ["outreach"],
  languages: languagesOf(optOutTopic),
  clauses: [outreachPolicy.optOut, canSpam.optOutNotice],
  messages: {
    otherLanguage: "The opt-out is not in the language of the mail.",
    addOwn: "Add the opt-out in the language of the mail",
    openOptions: "Choose how people opt out",
  },
  needs: ["body"],
  check({ body }, { policy, language }) {
    if (body.text.length < enoughToTell) return [];
    const [first, ...others] = findOptOuts(body);
    if (!first) return [];
    const reading = readingOf(body);
    const worded = [first, ...others].map((offer) => languagesOfOptOut(reading, offer));
    const isForeign = (codes: readonly string[]) =>
      codes.length > 0 && !codes.some((code) => isReadable(code, language));
    if (!worded.every(isForeign)) return [];
    const [start, end] = first.at;
    const edit = footerEdit(body, policy, language, ["opt-out"], "opt-out");
    return [
      {
        message: "otherLanguage",
        certainty: "likely",
        evidence: [{ field: "body", start, end, quote: body.text.slice(start, end) }],
        fixes: [
          edit && hasFooterWords(language)
            ? { message: "addOwn", safety: "safe", edits: [edit] }
            : { message: "openOptions", safety: "review", edits: [], opens: "options" },
        ],
      },
    ];
  },
});
