import { defineRule } from "../../core/rule.ts";
import { canSpam } from "../../law/can-spam.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOuts } from "../../text/find-opt-out.ts";
import { isRobotAddress } from "../../text/is-robot.ts";
import { optOutSentenceEdit } from "../../text/opt-out-edit.ts";
import { optOutTopic } from "../../text/vocabulary/opt-out/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "opt-out-reply-read",
  title: "Read the replies that you ask for",
  why: "A reader who answers as asked, and is not heard, has been denied the opt-out.",
  remedy: "Write from a mailbox that somebody reads, or offer a link or an address in place of the reply.",
  example: "You can unsubscribe here: https://northwind.example/stop",
  unless: "If somebody does read that mailbox, go on.",
  category: "opt-out",
  level: "hold",
  occasions: ["outreach"],
  languages: languagesOf(optOutTopic),
  clauses: [outreachPolicy.optOut, canSpam.returnAddress],
  messages: {
    nobodyReads: "The reader is asked to reply to {email}, which nobody reads.",
    useOurs: "Put your own opt-out in its place",
    openOptions: "Choose how people opt out",
  },
  needs: ["body", "from"],
  check({ body, from }, { policy, language }) {
    if (!from || !isRobotAddress(from.email)) return [];
    const offers = findOptOuts(body);
    const reply = offers.find(({ way }) => way === "reply");
    const hasOther = offers.some(({ way }) => way === "link" || way === "mailto");
    if (!reply || hasOther) return [];
    const [start, end] = reply.at;
    const edit = policy.optOut.method === "reply" ? undefined : optOutSentenceEdit(body, reply, policy, language);
    return [
      {
        message: "nobodyReads",
        data: { email: from.email },
        certainty: "sure",
        evidence: [{ field: "body", start, end, quote: body.text.slice(start, end) }],
        fixes: [
          edit
            ? { message: "useOurs", safety: "review", edits: [edit] }
            : { message: "openOptions", safety: "review", edits: [], opens: "options" },
        ],
      },
    ];
  },
});
