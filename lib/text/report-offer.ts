import type { DraftValues } from "../core/draft.ts";
import type { Report } from "../core/rule.ts";
import { findOffer } from "./find-offer.ts";
import type { OfferKind } from "./offer-weights.ts";
import { contentTopic } from "./vocabulary/content/topic.ts";

/** What a rule against an offer of one kind reports: `offered` for a clear one, `unclear` as a question. */
export function reportOffer(
  kind: OfferKind,
  { subject, body }: Pick<DraftValues, "subject" | "body">,
): Report<"offered" | "unclear">[] {
  const offer = findOffer(kind, subject, body);
  if (!offer) return [];
  const { certainty, evidence } = offer;
  const words = evidence.map(({ quote }) => `“${quote.replace(/\s+/g, " ")}”`).join(", ");
  const message = certainty === "ask-a-human" ? "unclear" : "offered";
  return [{ message, data: { words }, certainty, evidence, fixes: [] }];
}

/** The languages in which offers of a kind are known. */
export function languagesOfOffer(kind: OfferKind): readonly string[] {
  return Object.keys(contentTopic).filter((language) => contentTopic[language]?.[`${kind}.offer`]);
}
