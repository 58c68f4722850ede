import type { Evidence } from "../../core/finding.ts";
import type { RecipientCountry } from "../../core/recipient-country.ts";
import { defineRule, type Report, type RuleContext } from "../../core/rule.ts";
import { clausesOf, clausesOn } from "../../law/clauses.ts";
import type { Posture } from "../../law/jurisdiction.ts";
import { jurisdictions } from "../../law/jurisdictions.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

type Message = "needed" | "askOnce" | "published" | "massMail" | "unsettled" | "unknownCountry";

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
    askOnce: "{country} allows one mail to {names}, and only to ask whether they agree to more.",
    published: "{country} allows a first mail to {names} only if they publish or gave out the address for such mail.",
    massMail: "{country} asks for consent before mail that goes to many, and this text went out before.",
    unsettled: "Whether {country} allows a first mail to {names} without consent is not settled.",
    unknownCountry: "Where {names} sits is not known, so that the law on consent is not either.",
  },
  needs: [],
  check(_, context) {
    const groups = new Map<string, Group>();
    for (const recipient of context.countries) {
      const said = messageFor(recipient, context);
      if (!said) continue;
      const key = [said.message, said.isSure, recipient.country].join();
      const group = groups.get(key) ?? { ...said, country: recipient.country, emails: [] };
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
  country: string | undefined;
  emails: string[];
}

function messageFor(recipient: RecipientCountry, context: RuleContext): Said | undefined {
  const { country = "", confidence } = recipient;
  const law = jurisdictions[country.toLowerCase()];
  const basis = basisOf(recipient, context);
  if (basis === "consent" || basis === "customer") return undefined;
  if (!law) {
    const { unknownCountry } = context.policy;
    if (unknownCountry === "ignore") return undefined;
    return { message: "unknownCountry", isSure: unknownCountry === "consent" };
  }
  const message = messages[law.consent[recipient.class]];
  if (!message || (message === "published" && basis)) return undefined;
  if (message === "massMail" && context.history.sameText === 0) return undefined;
  const isSettled = !law.unsettled?.includes(recipient.class);
  const isCertain = confidence === "explicit" || confidence === "high";
  return { message, isSure: message === "needed" && isSettled && isCertain };
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

function basisOf({ email }: RecipientCountry, { relations }: RuleContext) {
  const address = email.toLowerCase();
  return (relations[address] ?? relations[address.slice(address.lastIndexOf("@") + 1)])?.basis;
}

function reportOf({ message, isSure, country = "", emails }: Group): Report<Message> {
  const code = country.toLowerCase();
  const [first = "", ...others] = emails;
  return {
    message,
    data: {
      country: jurisdictions[code]?.name ?? "",
      names: others.length === 0 ? first : `${first} and ${others.length} more`,
    },
    certainty: isSure ? "likely" : "ask-a-human",
    clauses: clausesOf(code, "consent"),
    evidence: emails.map((email): Evidence => ({ field: "recipients", start: 0, end: email.length, quote: email })),
    fixes: [],
  };
}
