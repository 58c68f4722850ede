import type { Field } from "./field.ts";

/** A range `[start, end)` of UTF-16 offsets in one text. */
export type Span = readonly [start: number, end: number];

export type DraftKind = "new" | "reply" | "forward";

export interface Address {
  email: string;
  name?: string;
}

/** The header line that a recipient stands on. */
export type RecipientLine = "to" | "cc" | "bcc";

export interface Recipient extends Address {
  line: RecipientLine;
}

export interface Link {
  /** The words that are linked. */
  text: string;
  /** The target as written in the mail, not resolved against the page. */
  href: string;
  /** Where `text` stands in `Body.text`. */
  at: Span;
}

/** A picture in a body. */
export interface Image {
  alt: string;
  /** Size as shown, in CSS pixels, where it is known. */
  width?: number;
  height?: number;
}

/** The sender's own words, without the quoted thread. */
export interface Body {
  /** Plain text, one line per block or line break, with `\n` between lines. */
  text: string;
  links: Link[];
  /** The part of `text` that the webmail inserted as signature. */
  signature?: Span;
  /** Parts of `text` that a reader would not see (`display:none`, font size 0). */
  hidden: Span[];
  /** Parts of `text` that a reader can hardly see: tiny letters, or letters nearly in the colour behind them. */
  faint: Span[];
  images: Image[];
  /** How many fields for typing into the body has, such as those of a login form. */
  inputs: number;
  format: "html" | "plain";
  /** Whether a quoted thread follows or surrounds the sender's words. */
  hasQuote: boolean;
  /** Where in `text` the thread is quoted, where the signature or more words stand below it. */
  quoteAt?: number;
}

export interface Attachment {
  name: string;
  /** Size in bytes, where the page gives it. */
  bytes?: number;
}

/** The last message that somebody else wrote in the thread. */
export interface Inbound {
  from?: Address;
  text: string;
  /** ISO 8601 date. */
  date?: string;
}

/** What the sender has written so far. Plain JSON; each field says whether it could be read. */
export interface Draft {
  kind: Field<DraftKind>;
  from: Field<Address>;
  recipients: Field<Recipient[]>;
  subject: Field<string>;
  body: Field<Body>;
  attachments: Field<Attachment[]>;
  lastInbound: Field<Inbound>;
}

export type FieldName = keyof Draft;

/** The plain values of a draft's fields, as a rule receives them; empty fields give empty values. */
export interface DraftValues {
  kind: DraftKind;
  from: Address | undefined;
  recipients: Recipient[];
  subject: string;
  body: Body;
  attachments: Attachment[];
  lastInbound: Inbound | undefined;
}

/** A body without a word. */
export function emptyBody(format: Body["format"] = "html"): Body {
  return { text: "", links: [], hidden: [], faint: [], images: [], inputs: 0, format, hasQuote: false };
}

/** The part of an address behind the `@`, lower-case; empty where there is none. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
