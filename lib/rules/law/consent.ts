import type { Evidence } from "../../core/finding.ts";
import type { RecipientCountry } from "../../core/recipient-country.ts";
import { type Basis, bases, isOlderThan, relationTo } from "../../core/relation.ts";
import { defineRule, type Report, type RuleContext } from "../../core/rule.ts";
import { clausesOf, clausesOn } from "../../law/clauses.ts";
import type { Posture } from "../../law/jurisdiction.ts";
import { jurisdictions } from "../../law/jurisdictions.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { someOf } from "../../text/some-of.ts";

type Message =
  | "needed"
  | "neededThere"
  | "askOnce"
  | "published"
  | "massMail"
  | "expired"
  | "ranOut"
  | "unsettled"
  | "unknownCountry";

export default defineRule({
  id: "consent",
  title: "Have a reason in law to write",
  why: "In many countries a first sales mail, even to a company, is a breach unless the reader agreed to it before.",
  remedy: "Write to people who agreed, who are customers for similar goods, or whose law allows a first mail.",
  example: "You agreed at our stand in Hanover to hear about pump maintenance.",
  unless:
    "If they agreed, are customers, or sit in another country: record it or correct the country, or ignore this for them.",
  category: "law",
  level: "confirm",
  occasions: ["outreach"],
  languages: "any",
  clauses: [outreachPolicy.law, ...clausesOn("existing-customer")],
  messages: {
    needed: "{country} asks for consent before a first sales mail to {names}.",
    neededThere: "If {names} is in {country}, as it seems, consent is needed before a first sales mail.",
    askOnce: "{country} allows one mail to {names}, and only to ask whether they agree to more.",
    published: "{country} allows a first mail to {names} only if they publish or gave out the address for such mail.",
    massMail: "{country} asks for consent before mail that goes to many, and this text went out before.",
    ranOut: "What is recorded of {names} ran out, so that it does not stand in for consent any more.",
    expired: "In {country}, what was between you and {names} is too long ago to stand in for consent.",
    unsettled: "Whether {country} allows a first mail to {names} without consent is not settled.",
    unknownCountry: "Where {names} sits is not known, so that the law on consent is not either.",
  },
  parts: { others: "{first} and {more} more" },
  needs: [],
  check(_, context) {
    const groups = new Map<string, Group>();
    for (const recipient of context.countries) {
      const said = messageFor(recipient, context);
      if (!said) continue;
      const key = [said.message, said.isSure, recipient.country].join();
      const group = groups.get(key) ?? { ...said, country: recipient.country ?? "", emails: [] };
      group.emails.push(recipient.email);
      groups.set(key, group);
    }
    return [...groups.values()].map(reportOf);
  },
});

interface Said {
  message: Message;
  /** Whether law and country are both certain enough to ask before sending. */
  isSure: boolean;
}

interface Group extends Said {
  country: string;
  emails: string[];
}

function messageFor(recipient: RecipientCountry, context: RuleContext): Said | undefined {
  const law = jurisdictions[recipient.country?.toLowerCase() ?? ""];
  const relation = relationTo(recipient.email, context.relations);
  const posture = law?.consent[recipient.class];
  const serves = relation && serving(posture, law?.unsettled?.includes(recipient.class)).includes(relation.basis);
  const lasts = relation && law?.basisLasts?.[relation.basis];
  const isExpired = lasts !== undefined && isOlderThan(relation?.date ?? "", lasts, context.today);
  if (serves && relation.expires && relation.expires < context.today) return { message: "ranOut", isSure: false };
  if (serves && isExpired) return { message: "expired", isSure: false };
  if (serves) return undefined;
  if (!law || !posture) {
    const { unknownCountry } = context.policy;
    return unknownCountry === "ignore"
      ? undefined
      : { message: "unknownCountry", isSure: unknownCountry === "consent" };
  }
  const message = messages[posture];
  if (!message || (message === "massMail" && context.history.sameText === 0)) return undefined;
  if (message !== "needed") return { message, isSure: false };
  if (law.unsettled?.includes(recipient.class)) return { message: "unsettled", isSure: false };
  const isCertain = recipient.confidence === "explicit" || recipient.confidence === "high";
  return isCertain ? { message, isSure: true } : { message: "neededThere", isSure: false };
}

/** Earlier dealings that allow a mail where the law takes this posture. */
function serving(posture: Posture | undefined, isUnsettled = posture === "U"): readonly Basis[] {
  if (posture === "P") return bases;
  // Where the law is not settled, a sender who weighed both sides' interests and can show it has done what can be done.
  return isUnsettled || posture === "U"
    ? ["consent", "customer", "inquiry", "legitimate-interest"]
    : ["consent", "customer"];
}

/** What is said of each posture; nothing where the law asks for nothing that can be told from here. */
const messages: Readonly<Record<Posture, Message | undefined>> = {
  A: undefined,
  R: undefined,
  P: "published",
  M: "massMail",
  "1x": "askOnce",
  I: "needed",
  U: "unsettled",
};

function reportOf({ message, isSure, country, emails }: Group): Report<Message> {
  const code = country.toLowerCase();
  return {
    message,
    data: { country: jurisdictions[code]?.name ?? "", "country.country": code, ...someOf(emails, 1) },
    certainty: isSure ? "likely" : "ask-a-human",
    clauses: clausesOf(code, "consent"),
    evidence: emails.map((email): Evidence => ({ field: "recipients", start: 0, end: email.length, quote: email })),
    fixes: [],
  };
}
