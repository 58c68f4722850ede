import type { Evidence, MessageData } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findLure, isLure, type LureSign } from "../../text/lure.ts";

/** What each sign says, in words that go on from "it". */
const sayings: Record<LureSign["kind"], string> = {
  sender: "is signed {name}",
  brand: "speaks for {name}",
  lookalike: "links to {name}, which passes for another site",
  link: "links to {name}, which hides whose page it is",
  "no-domain": "comes from “{name}”, which is no domain",
  ask: "asks for a secret",
  letters: "mixes letters that look alike",
  hidden: "hides words inside others",
  form: "holds fields to type in",
  picture: "is a picture to click on",
  office: "is signed by “{name}” alone",
  threat: "threatens the reader's account",
  verify: "wants an account or details confirmed",
  access: "warns of strange activity",
  mailbox: "says that a mailbox or storage is full",
  parcel: "says that a parcel is held",
  refund: "promises money",
  prize: "promises a prize",
  renewal: "says that a subscription or payment has failed",
  wallet: "speaks of the reader's crypto wallet",
  charge: "tells of a charge to dispute",
  document: "tells of a document behind a login",
  payee: "sends payments to another account",
  errand: "asks for a payment or for gift cards",
  private: "speaks of business from a private mailbox",
  loss: "warns of a loss",
  greeting: "greets nobody by name",
  urgency: "hurries the reader",
  shy: "wants no call about it",
  borrowed: "asks for the login of another account",
  button: "presses for a click",
  secret: "speaks of a login",
  away: "links away from the sender's domain",
};
const mostTold = 4;
const mostShown = 5;

export default defineRule({
  id: "phishing-lure",
  title: "Write nothing that reads like phishing",
  why: "Mail that frightens or tempts people into a click costs them money, and costs you your domain.",
  remedy: "Say who you are and what you want, greet the reader by name, and link to your own site.",
  example: "Hi Anna, your Northwind invoice is due on Friday; here it is: https://northwind.example/invoices/42",
  unless: "If the account, parcel or payment is one at your own company, write from its domain and link to it.",
  category: "phishing",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.phishing],
  messages: { lure: "This mail reads like phishing: it {signs}." },
  parts: sayings,
  needs: ["body"],
  uses: ["subject", "from"],
  check({ subject = "", body, from }, { policy }) {
    const lure = findLure({ from, subject, body, ownDomains: policy.organisation.domains });
    if (!lure || !isLure(lure)) return [];
    const signs = [...lure.signs].sort((a, b) => b.weight - a.weight);
    const texts = { subject, body: body.text };
    return [
      {
        message: "lure",
        data: toldIn(signs.slice(0, mostTold)),
        certainty: "likely",
        evidence: signs.flatMap((sign) => evidenceOf(sign, texts)).slice(0, mostShown),
        fixes: [],
      },
    ];
  },
});

function evidenceOf({ at, field }: LureSign, texts: Record<"subject" | "body", string>): Evidence[] {
  if (!at || !field) return [];
  const [start, end] = at;
  const quote = texts[field].slice(start, end);
  return quote.trim() === "" ? [] : [{ field, start, end, quote }];
}

function toldIn(signs: readonly LureSign[]): MessageData {
  const names = signs.flatMap(({ name }, index) => (name === undefined ? [] : [[`signs.${index}.name`, name]]));
  return { "signs.parts": signs.map(({ kind }) => kind).join(" "), ...Object.fromEntries(names) };
}
