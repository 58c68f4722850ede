import { type Address, domainOf, type Recipient } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { posedCompany } from "../../text/posed-company.ts";
import { senderBrand } from "../../text/sender-brand.ts";

export default defineRule({
  id: "brand-impersonation",
  title: "Sign with your own name",
  why: "A sender's name that is another company's deceives its reader, and is how most phishing starts.",
  remedy: "Use your own name and that of your own company as the sender's name.",
  example: "From: Tom Hale, Northwind <tom@northwind.example>",
  unless: "If the company is yours, list the domain in your settings.",
  category: "phishing",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.phishing],
  messages: {
    brand: "The sender is called {name}, but {email} is not an address of theirs.",
    mentioned: "The sender's name holds {name}; is the mail theirs?",
    company: "The sender is called {name}, but {email} is not an address of that company.",
    address: "The sender's name shows the address {shown}, but the mail comes from {email}.",
  },
  needs: ["from"],
  uses: ["recipients"],
  check({ from, recipients }, { policy }) {
    if (!from?.name) return [];
    const found = faultOf(from, recipients, policy.organisation);
    if (!found) return [];
    const { message, data, isSure } = found;
    const { email } = from;
    return [
      {
        message,
        data: { ...data, email },
        certainty: isSure ? "likely" : "ask-a-human",
        evidence: [{ field: "from", start: 0, end: email.length, quote: email }],
        fixes: [],
      },
    ];
  },
});

interface Fault {
  message: "brand" | "mentioned" | "company" | "address";
  data: Record<string, string>;
  isSure: boolean;
}

function faultOf(
  from: Address,
  recipients: readonly Recipient[],
  { name, domains }: { name: string; domains: readonly string[] },
): Fault | undefined {
  const shown = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(from.name ?? "")?.[0];
  if (shown && domainOf(shown) !== domainOf(from.email)) return { message: "address", data: { shown }, isSure: true };
  const company = posedCompany(from, { recipients, name, domains });
  if (company) return { message: "company", data: { name: company }, isSure: true };
  const brand = senderBrand(from, domains);
  if (!brand) return undefined;
  const message = brand.isWhole ? "brand" : "mentioned";
  return { message, data: { name: brand.name }, isSure: brand.isWhole && !brand.isCommon };
}
