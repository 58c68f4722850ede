import type { outreachPolicy } from "./outreach-policy.ts";

/** What no look at a draft can prove about a line of the acceptable-use policy, and what stands in for the proof. */
export interface BeyondDraft {
  cannotProve: string;
  standsIn: string;
}

/** For each line of the acceptable-use policy, by the key of its clause. */
export const beyondDrafts: Record<keyof typeof outreachPolicy, BeyondDraft> = {
  guidance: {
    cannotProve: "That people write better mail because of us.",
    standsIn:
      "Every finding says why, what to do and gives an example; ignores and overrides show where it does not help.",
  },
  phishing: {
    cannotProve: "That the sender is who they say, and what the linked page does.",
    standsIn: "The organisation's domains, names and senders in the policy.",
  },
  illegal: {
    cannotProve: "Whether an activity is legal where sender and reader live.",
    standsIn: "A person's judgement: such findings can be overridden with a reason, where the policy allows it.",
  },
  lowQuality: {
    cannotProve: "How many mails bounce or are complained about.",
    standsIn: "The record of bounces and opt-outs, against the organisation's limit.",
  },
  malicious: {
    cannotProve: "What a file or page holds; only its name and address are seen.",
    standsIn: "The virus scanners of the mail services.",
  },
  harassment: {
    cannotProve: "How the reader feels, and what passed between both before.",
    standsIn: "An opt-out, which holds every further mail to that person.",
  },
  interference: {
    cannotProve: "What colleagues send at the same time.",
    standsIn: "The sending history of this machine and, where it is shared, of the team.",
  },
  illegalGoods: {
    cannotProve: "That goods are genuine, licensed or allowed in the reader's country.",
    standsIn: "A person's judgement, recorded with its reason.",
  },
  unlawfulContent: {
    cannotProve: "That claims are true and addresses were lawfully gathered.",
    standsIn: "The organisation's dated attestation of its sources, and the record of consents.",
  },
  sexualContent: {
    cannotProve: "What a picture or a linked page shows.",
    standsIn: "A person's judgement.",
  },
  escortServices: { cannotProve: "What is sold behind a neutral word.", standsIn: "A person's judgement." },
  pharmaceuticals: {
    cannotProve: "Whether the sender is licensed to sell medicine, and the reader to buy it.",
    standsIn: "A person's judgement, recorded with its reason.",
  },
  gambling: {
    cannotProve: "Whether an operator is licensed.",
    standsIn: "A person's judgement, recorded with its reason.",
  },
  multiLevelMarketing: {
    cannotProve: "How a company pays the people who sell for it.",
    standsIn: "A person's judgement, recorded with its reason.",
  },
  getRichQuick: { cannotProve: "Whether a promised income is real.", standsIn: "A person's judgement." },
  creditRepair: { cannotProve: "Whether the sender is a licensed adviser.", standsIn: "A person's judgement." },
  paydayLoans: { cannotProve: "The terms of a loan.", standsIn: "A person's judgement." },
  listBrokers: {
    cannotProve: "Where a list came from.",
    standsIn: "The organisation's dated attestation of its sources.",
  },
  fakeFollowers: { cannotProve: "Whether an audience is real.", standsIn: "A person's judgement." },
  reputationRisk: {
    cannotProve: "What mail services think of the domain.",
    standsIn: "The record of bounces and opt-outs.",
  },
  identity: {
    cannotProve: "That mail sent to the address arrives.",
    standsIn: "The organisation's details in the policy, declared by its administrator.",
  },
  reason: { cannotProve: "That the reason is true.", standsIn: "The record of consents and relationships." },
  optOut: {
    cannotProve: "That opt-outs are honoured within 7 days.",
    standsIn: "The register of opt-outs, whose clock runs from the request.",
  },
  value: { cannotProve: "What the reader finds valuable.", standsIn: "Advice only; answers and opt-outs tell." },
  recipient: {
    cannotProve:
      "That a company address belongs to the person, or that a private one is not their published business address.",
    standsIn: "An ignore for that recipient, recorded on this machine.",
  },
  law: {
    cannotProve: "Where the reader lives, and that consent was given.",
    standsIn: "The user's correction of a country, and the record of consents.",
  },
};
