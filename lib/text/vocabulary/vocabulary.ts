/**
 * The words by which the duties are kept or broken in one language. Patterns are matched as whole
 * words, whatever their case, on text with plain quotes and dashes: written in small letters, they carry no flag but `u` and no groups
 * that capture. A new language is one file of this shape and one line in `vocabularies.ts`.
 */
export interface Vocabulary {
  /** ISO 639-1 code. */
  language: string;
  optOut: OptOutWords;
  friction: FrictionWords;
  /** Words that only machines write: absence notes, bounces. */
  robot: readonly RegExp[];
}

/** An opt-out notice is a wish and, within a sentence or two, a way to act on it. */
export interface OptOutWords {
  /** To be written to no more. */
  wish: readonly RegExp[];
  /** Wishes that offer the way by themselves, such as "you can unsubscribe". */
  offered: readonly RegExp[];
  /** Words that stand alone as a label, such as "Unsubscribe" in a row of footer links. */
  label: readonly RegExp[];
  /** Words that a link to the opt-out may have, from its start. */
  linkLabel: readonly RegExp[];
  /** Wishes that name the word to reply with: "reply STOP". */
  replyWith: readonly RegExp[];
  /** Talk about opt-outs that offers none: "unsubscribe rate". */
  talk: readonly RegExp[];
  reply: readonly RegExp[];
  click: readonly RegExp[];
  phone: readonly RegExp[];
  letter: readonly RegExp[];
}

/** What makes an opt-out harder than a click or a reply. */
export interface FrictionWords {
  login: readonly RegExp[];
  /** Costs of opting out, whether told in the same sentence or the next. */
  fee: readonly RegExp[];
  /** Any price; it is one of opting out where it stands in the same sentence. */
  price: readonly RegExp[];
  explain: readonly RegExp[];
  /** Units of time, by length in days. */
  units: readonly { unit: RegExp; days: number }[];
  /** Words before a time that make it a promise: "within", "allow up to". */
  promise: readonly RegExp[];
  /** Numbers written as words. */
  numbers: Record<string, number>;
}
