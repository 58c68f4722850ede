import type { Span } from "../../core/draft.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { canSpam } from "../../law/can-spam.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOuts } from "../../text/find-opt-out.ts";
import { footerEdit } from "../../text/footer.ts";
import { hiddenOptOuts, isFaint } from "../../text/opt-out-visibility.ts";
import { optOutTopic } from "../../text/vocabulary/opt-out/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "opt-out-conspicuous",
  title: "Show the opt-out",
  why: "An opt-out that nobody can see is taken for none, by readers and by every law.",
  remedy: "Write the opt-out in letters as large and as dark as the rest of the mail.",
  example: 'If you would rather not hear from me, reply "unsubscribe" and I will not write again.',
  unless: "If the letters only look faint to us, such as in a dark theme, go on.",
  category: "opt-out",
  level: "confirm",
  occasions: ["outreach"],
  languages: languagesOf(optOutTopic),
  clauses: [outreachPolicy.optOut, canSpam.optOutNotice],
  messages: {
    hidden: "The opt-out is hidden from the reader.",
    faint: "The opt-out is too small or too pale to be seen.",
    addVisible: "Add your opt-out where it is seen",
    openOptions: "Choose how people opt out",
  },
  needs: ["body"],
  check({ body }, { policy, language }) {
    if (body.hidden.length + body.faint.length === 0) return [];
    const offers = findOptOuts(body);
    if (offers.some((offer) => !isFaint(body, offer))) return [];
    const edit = footerEdit(body, policy, language, ["opt-out"], "opt-out");
    const reportOf = (message: "hidden" | "faint", [start, end]: Span): Report<Message> => ({
      message,
      certainty: "likely",
      evidence: [{ field: "body", start, end, quote: body.text.slice(start, end) }],
      fixes: [
        edit
          ? { message: "addVisible", safety: "review", edits: [edit] }
          : { message: "openOptions", safety: "review", edits: [], opens: "options" },
      ],
    });
    const [faint] = offers;
    if (faint) return [reportOf("faint", faint.at)];
    return hiddenOptOuts(body)
      .slice(0, 1)
      .map((at) => reportOf("hidden", at));
  },
});

type Message = "hidden" | "faint" | "addVisible" | "openOptions";
