/** Words by two-letter language. */
type Words = Readonly<Record<string, string>>;

/** The words by language with another one for a language; an empty one takes it out. */
export function wordsWith(words: Words, language: string, word: string): Record<string, string> {
  const { [language]: _, ...others } = words;
  return word === "" ? others : { ...others, [language]: word };
}
