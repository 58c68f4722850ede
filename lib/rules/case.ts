import type { Address, Body, Draft, Image, RecipientLine, Span } from "../core/draft.ts";
import { emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";
import type { MessageData } from "../core/finding.ts";
import type { Occasion } from "../core/occasion.ts";
import type { PolicyInput } from "../core/policy.ts";
import type { Relations } from "../core/relation.ts";
import type { SendHistory } from "../core/send-history.ts";
import type { Suppression } from "../core/suppression.ts";

/** What a case writes of a draft; the rest is that of `blankDraft`. Text stands for a body or subject with it. */
export interface PartialDraft {
  kind?: "new" | "reply" | "forward";
  /** As in a header: `Tom Hale <tom@northwind.example>`, or the address alone. */
  from?: string;
  to?: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  text?: string;
  /** Links by their words, which must stand in `text`. */
  links?: Record<string, string>;
  /** Words of `text` that a reader cannot see. */
  hidden?: string;
  /** Words of `text` that a reader can hardly see. */
  faint?: string;
  images?: Image[];
  inputs?: number;
  attachments?: string[];
  /** The last message of the other side. */
  lastInbound?: string;
  /** Who wrote it, as in a header. */
  lastInboundFrom?: string;
  /** When, as an ISO 8601 date. */
  lastInboundDate?: string;
  format?: Body["format"];
}

/** A report that a case expects: message, the words quoted in order, and data where they matter. */
export interface ExpectedReport {
  message: string;
  quotes?: string[];
  data?: MessageData;
}

/** What a case says of the world around its draft. */
export interface CaseContext {
  policy?: PolicyInput;
  history?: Partial<SendHistory>;
  relations?: Relations;
  suppressions?: readonly Suppression[];
  /** The first of the rule's own, where it is not given. */
  occasion?: Occasion;
}

/** The named drafts that say what a rule means. They are its test, its documentation and its benchmark. */
export interface RuleCases {
  /** Details that all cases share; none is configured without it. */
  policy?: PolicyInput;
  /** Drafts in which the rule finds nothing. Among them a near-miss and a negation. */
  valid: Record<string, PartialDraft & CaseContext>;
  /** Drafts with exactly these reports. `after`: the body's text when the first fix has been applied. */
  invalid: Record<string, PartialDraft & CaseContext & { reports: ExpectedReport[]; after?: string }>;
}

/** A sender who has entered everything. */
export const configured: PolicyInput = {
  organisation: {
    name: "Northwind",
    legalName: "Northwind Tools Ltd",
    postalAddress: "12 Harbour Street\nPortland, OR 97201\nUSA",
    country: "US",
    domains: ["northwind.example"],
  },
  optOut: { method: "link", url: "https://northwind.example/stop" },
};

/** A new, empty mail from Tom at Northwind to Anna at Globex, with `parts` in place of what it has. */
export function blankDraft(parts: PartialDraft = {}): Draft {
  const { kind = "new", from = "tom@northwind.example", to = ["anna@globex.example"], subject = "", text = "" } = parts;
  const body: Body = {
    ...emptyBody(parts.format),
    text,
    links: Object.entries(parts.links ?? {}).map(([words, href]) => {
      const start = text.indexOf(words);
      return { text: words, href, at: [start, start + words.length] };
    }),
    hidden: spanOf(text, parts.hidden),
    faint: spanOf(text, parts.faint),
    images: parts.images ?? [],
    inputs: parts.inputs ?? 0,
  };
  const onLine = (line: RecipientLine, all: readonly string[] = []) =>
    all.map((written) => ({ ...addressOf(written), line }));
  const recipients = [...onLine("to", to), ...onLine("cc", parts.cc), ...onLine("bcc", parts.bcc)];
  const { attachments = [], lastInbound, lastInboundFrom, lastInboundDate } = parts;
  const inboundFrom = {
    ...(lastInboundFrom && { from: addressOf(lastInboundFrom) }),
    ...(lastInboundDate && { date: lastInboundDate }),
  };
  return {
    kind: found(kind),
    from: found(addressOf(from)),
    recipients: recipients.length > 0 ? found(recipients) : empty(),
    subject: subject === "" ? empty() : found(subject),
    body: text === "" && body.images.length === 0 ? empty() : found(body),
    attachments: attachments.length > 0 ? found(attachments.map((name) => ({ name }))) : empty(),
    lastInbound: lastInbound === undefined ? empty() : found({ text: lastInbound, ...inboundFrom }),
  };
}

function spanOf(text: string, words: string | undefined): Span[] {
  if (words === undefined) return [];
  const start = text.indexOf(words);
  return [[start, start + words.length]];
}

function addressOf(written: string): Address {
  const named = /^([^<]*) <([^>]*)>$/.exec(written);
  return named ? { name: named[1] ?? "", email: named[2] ?? "" } : { email: written };
}
