/** What the acceptable-use policy forbids to offer; the first part of the concepts of each. */
export type OfferKind =
  | "debt"
  | "escort"
  | "followers"
  | "fraud"
  | "gambling"
  | "goods"
  | "list"
  | "loan"
  | "mlm"
  | "pharma"
  | "reputation"
  | "riches"
  | "sexual"
  | "unlawful";

/** How much the words of a kind say, from an offer by itself to the mere name of a thing. */
export const strengths = ["offer", "lure", "thing"] as const;

export type Strength = (typeof strengths)[number];

/** What each phrase adds; the same words add once. */
export const weightOf: Readonly<Record<Strength, number>> = { offer: 4, lure: 2, thing: 1 };

/** A phrase that is written in disguise adds this much more. */
export const disguiseWeight = 2;

/** Names of things add no more than this together: a mail about casinos names many of them. */
export const mostOfThings = 2;

/** What goes with an offer adds this much for each different phrase, and no more than `mostOfCues` together. */
export const cueWeights: Readonly<Record<string, number>> = {
  "offer.call": 0.5,
  "offer.price": 0.5,
  "offer.own": 0.25,
  "offer.shady": 1,
};
export const mostOfCues = 1.5;

/** What speaks about a thing takes away this much for each different phrase, and no more than `mostOfMentions`. */
export const mentionWeight = 0.5;
export const mostOfMentions = 2;

/** A part of a weight that stays where the same sentence speaks about the thing. */
export const mentionedPart: Readonly<Record<Strength, number>> = { offer: 0.5, lure: 0.25, thing: 0 };

/** Kinds that speak of law and of mail themselves, so that such words say nothing against an offer. */
export const lawKinds: ReadonlySet<OfferKind> = new Set(["unlawful"]);

/** What a discussion with quoted lines takes away. */
export const discussionWeight = 1.5;

/** From these scores on a short mail is held, surely so, or shown to its writer as a question. */
export const levels = { hold: 4, sure: 8, ask: 3 } as const;

/** What a mail must reach beyond that where no phrase makes an offer by itself. */
export const withoutOffer = 1;

/**
 * What a longer mail must reach beyond that: words that look like an offer come together by chance in long texts, and
 * long offers repeat themselves. One for each `step` words beyond `short`, and no more than `most`.
 */
export const lengthening = { short: 120, step: 100, most: 3 } as const;

/** What that is worth where the offer begins within so many words of the start. */
export const opening = 30;
export const openingPart = 0.4;

/** Words of an offer stand together; those farther apart than this are of other matters, in words. */
export const reach = 150;

/**
 * What the words of the whole mail add where they are those of such offers (see `offerLikeness`): `step` for each unit
 * above `least` and no more than `most`, beside phrases that say at least `from`. From `alone` on they say enough by
 * themselves, and `against` more for each unit of what speaks about a thing; from
 * `unnamed` on where no phrase is known at all. Below that, see `doubts`, from `shortest` words on.
 * Below `lonely`, one phrase alone that makes an offer by itself loses `lonelyWeight`, from `letter` words on: short
 * offers say little else.
 */
export const likeness = {
  from: 2,
  least: -2,
  step: 1.25,
  most: 4,
  alone: 0.5,
  unnamed: 0.9,
  against: 0.5,
  lonely: -2.4,
  lonelyWeight: 1.25,
  letter: 25,
  shortest: 20,
} as const;

/**
 * What is taken away where all words of a mail are those of other matters: `step` for each unit of odds below `from`,
 * no more than `most`; where a phrase makes an offer by itself, and where none does. `titled` is the part of that
 * which stays where the subject names what is offered. Words in disguise leave no doubt. Of other languages than
 * `language` too few words were learned to doubt an offer; where none is made, `elsewhere` holds.
 */
export const doubts = {
  language: "en",
  titled: 0.5,
  offer: { from: -2.9, step: 2.2, most: 5 },
  other: { from: -1.5, step: 1.4, most: 4.5 },
  elsewhere: { from: -3.5, step: 6, most: 3 },
} as const;
