import type { Body, Recipient, Span } from "../core/draft.ts";
import { fold } from "./fold.ts";
import { readingOf } from "./reading.ts";
import { firstNames, mayBeOnePerson } from "./vocabulary/names/first-names.ts";

/** A greeting by a name that is not the reader's. */
export interface WrongName {
  /** The greeted name, in UTF-16 offsets of the body's text. */
  at: Span;
  greeted: string;
  /** The reader's first name, with a capital. */
  own: string;
}

/** A name behind a greeting, before the end of its line or a mark. */
const nameBehind = /^[\s,]{1,3}(\p{Lu}[\p{Ll}\p{M}'’]{2,20})(?=\s*(?:[,!.:;–-]|\n|$))/u;

/**
 * The name of a greeting that belongs to somebody else. Found only where both are sure: the greeting holds a common
 * first name and nothing else, and the one reader's address or name holds another.
 */
export function wrongGreeting(body: Body, recipients: readonly Recipient[]): WrongName | undefined {
  const [reader, ...others] = recipients;
  if (!reader || others.length > 0) return undefined;
  const [greeting] = readingOf(body).hits("letter.greeting");
  if (!greeting || greeting.token > 3) return undefined;
  const { text } = readingOf(body);
  // The phrase of a greeting may take one more word in: "Hi Anna".
  const start =
    greeting.at[0] +
    (/^\S+(?:\s(?:morning|afternoon|evening|day|tag|morgen|abend|geehrte[rn]?))?/iu.exec(greeting.phrase)?.[0].length ??
      0);
  const match = nameBehind.exec(text.slice(start, start + 40));
  const greeted = match?.[1];
  if (!match || !greeted) return undefined;
  const name = fold(greeted);
  if (!firstNames.has(name)) return undefined;
  const own = firstNameOf(reader);
  if (!own) return undefined;
  const known = namesOf(reader);
  if (known.some((each) => mayBeOnePerson(each, name))) return undefined;
  const from = start + match[0].lastIndexOf(greeted);
  return { at: [from, from + greeted.length], greeted, own: capitalised(own) };
}

/** All parts of a reader's name and mailbox, folded. */
function namesOf({ email, name = "" }: Recipient): string[] {
  const mailbox = email.slice(0, Math.max(0, email.lastIndexOf("@")));
  return `${name} ${mailbox}`
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((part) => part.length > 1);
}

/** The reader's first name as the name or an address such as `anna.berg@` or `anna@` gives it. */
function firstNameOf({ email, name }: Recipient): string | undefined {
  const mailbox = email.slice(0, Math.max(0, email.lastIndexOf("@"))).replace(/\+.*$/, "");
  const parts = (name && /\s/.test(name.trim()) ? name : mailbox)
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((part) => part !== "");
  const known = parts.filter((part) => firstNames.has(part));
  return parts.length <= 3 && known.length === 1 ? known[0] : undefined;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
