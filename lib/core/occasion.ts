import { type Draft, domainOf } from "./draft.ts";
import { valueOr } from "./field.ts";

/**
 * What kind of mail this is. The duties toward unsolicited recipients bind on `outreach` only.
 * `conversation`: the other side has written. `internal`: everyone is a colleague.
 * `non-commercial`: a new mail that sells nothing.
 */
export const occasions = ["outreach", "conversation", "internal", "non-commercial"] as const;

export type Occasion = (typeof occasions)[number];

export interface OccasionEvidence {
  /** The sender's own domains, lower-case. */
  ownDomains: readonly string[];
  /** Whether the text promotes something; `undefined` where it could not be judged. */
  commercial: boolean | undefined;
  /** Whether the last inbound message came from a person rather than from a robot. */
  inboundIsHuman: boolean;
}

/**
 * Decides the occasion of a draft. A draft whose recipients are not known is taken as outreach,
 * save as an answer to a message at hand. A reply whose thread cannot be seen gets the benefit of the doubt.
 */
export function occasionOf(draft: Draft, evidence: OccasionEvidence): Occasion {
  const recipients = valueOr(draft.recipients, []);
  const allKnown = draft.recipients.state === "found";
  if (allKnown && recipients.every(({ email }) => isOwn(domainOf(email), evidence.ownDomains))) return "internal";
  if (isLivingConversation(draft, evidence)) return "conversation";
  if (draft.recipients.state === "missing") return "outreach";
  return evidence.commercial === false ? "non-commercial" : "outreach";
}

function isLivingConversation(draft: Draft, { ownDomains, inboundIsHuman }: OccasionEvidence): boolean {
  if (valueOr(draft.kind, "new") !== "reply") return false;
  const inbound = draft.lastInbound;
  if (inbound.state === "missing") return draft.recipients.state !== "missing";
  if (inbound.state === "empty") return false;
  const writer = inbound.value.from?.email;
  return inboundIsHuman && (writer === undefined || !isOwn(domainOf(writer), ownDomains));
}

function isOwn(domain: string, ownDomains: readonly string[]): boolean {
  return ownDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
