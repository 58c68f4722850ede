import type { Body } from "../../core/draft.ts";
import { defineRule, type Report, type RuleContext } from "../../core/rule.ts";
import { canSpam } from "../../law/can-spam.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findOptOuts, isDirect } from "../../text/find-opt-out.ts";
import { linkFault } from "../../text/link-fault.ts";
import type { OptOut } from "../../text/opt-out.ts";
import { optOutEdit } from "../../text/opt-out-edit.ts";
import { optOutTopic } from "../../text/vocabulary/opt-out/topic.ts";
import { languagesOf } from "../../text/vocabulary/topics.ts";

export default defineRule({
  id: "opt-out-usable",
  title: "Make the opt-out work",
  why: "An opt-out that leads nowhere is worse than none, since the reader trusts it.",
  remedy: "Give a link to your own opt-out page, a mail address, or a word to reply with.",
  example: "You can unsubscribe here: https://northwind.example/stop",
  category: "opt-out",
  level: "confirm",
  occasions: ["outreach"],
  languages: languagesOf(optOutTopic),
  clauses: [outreachPolicy.optOut, canSpam.returnAddress],
  messages: {
    placeholder: "The opt-out is still a blank: {blank}.",
    noWay: "The opt-out has no link, address or word to reply with.",
    emptyLink: "The opt-out link leads nowhere.",
    script: "The opt-out link runs a script, which mail programs block.",
    insecure: "The opt-out link is not protected by https.",
    shortener: "The opt-out link hides its target behind {host}.",
    foreignHost: "The opt-out link leads to {host}, not to your opt-out page.",
    foreignMailbox: "The opt-out goes to {mailbox}, not to your opt-out address.",
    useOurs: "Use your own opt-out",
    openOptions: "Choose how people opt out",
  },
  needs: ["body"],
  check({ body }, context) {
    const offers = findOptOuts(body);
    const reports: Report<Message>[] = [];
    const hasWay = offers.some(isUsableWay);
    for (const offer of offers) {
      const fault = faultOf(body, offer, context);
      if (!fault || (fault.message === "noWay" && hasWay)) continue;
      const [start, end] = offer.blank ?? offer.at;
      const evidence = [{ field: "body" as const, start, end, quote: body.text.slice(start, end) }];
      reports.push({ ...fault, certainty: "sure", evidence, fixes: [repair(body, offer, context)] });
      if (fault.message === "noWay") break;
    }
    return reports;
  },
});

type Message =
  | "placeholder"
  | "noWay"
  | "emptyLink"
  | "script"
  | "insecure"
  | "shortener"
  | "foreignHost"
  | "foreignMailbox"
  | "useOurs"
  | "openOptions";

type Fault = Pick<Report<Message>, "message" | "data">;

/** Phones and letters do reach somebody; that they are slow is for another rule to say. */
function isUsableWay(offer: OptOut): boolean {
  return isDirect(offer) || offer.way === "phone" || offer.way === "letter";
}

function faultOf(body: Body, offer: OptOut, { policy }: RuleContext): Fault | undefined {
  const { way, link, blank, at } = offer;
  if (way === "placeholder") return { message: "placeholder", data: { blank: body.text.slice(...(blank ?? at)) } };
  if (way === "none") return { message: "noWay" };
  return link && linkFault(link.href, policy);
}

function repair(body: Body, offer: OptOut, { policy, language }: RuleContext): Report<Message>["fixes"][number] {
  const edit = optOutEdit(body, offer, policy, language);
  if (!edit) return { message: "openOptions", safety: "review", edits: [], opens: "options" };
  return { message: "useOurs", safety: offer.link || offer.blank ? "safe" : "review", edits: [edit] };
}
