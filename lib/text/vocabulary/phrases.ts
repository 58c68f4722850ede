/** Phrases by the concept that they express, in the notation of `lib/text/phrase.ts`. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** The phrases of one topic, by ISO 639-1 code; those under `any` belong to all languages. */
export type Topic = Readonly<Record<string, Phrases>>;
