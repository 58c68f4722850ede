import type { Body, Draft } from "../core/draft.ts";
import { emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";
import type { MessageData } from "../core/finding.ts";
import type { PolicyInput } from "../core/policy.ts";

/** What a case writes of a draft; the rest is that of `blankDraft`. Text stands for a body or subject with it. */
export interface PartialDraft {
  kind?: "new" | "reply" | "forward";
  from?: string;
  to?: string[];
  subject?: string;
  text?: string;
  /** Links by their words, which must stand in `text`. */
  links?: Record<string, string>;
  /** Words of `text` that a reader cannot see. */
  hidden?: string;
  format?: Body["format"];
}

/** A report that a case expects: message, the words quoted in order, and data where they matter. */
export interface ExpectedReport {
  message: string;
  quotes?: string[];
  data?: MessageData;
}

/** The named drafts that say what a rule means. They are its test, its documentation and its benchmark. */
export interface RuleCases {
  /** Details that all cases share; none is configured without it. */
  policy?: PolicyInput;
  /** Drafts in which the rule finds nothing. Among them a near-miss and a negation. */
  valid: Record<string, PartialDraft & { policy?: PolicyInput }>;
  /** Drafts with exactly these reports. `after`: the body's text when the first fix has been applied. */
  invalid: Record<string, PartialDraft & { policy?: PolicyInput; reports: ExpectedReport[]; after?: string }>;
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
  const hidden = parts.hidden ? text.indexOf(parts.hidden) : -1;
  const body: Body = {
    ...emptyBody(parts.format),
    text,
    links: Object.entries(parts.links ?? {}).map(([words, href]) => {
      const start = text.indexOf(words);
      return { text: words, href, at: [start, start + words.length] };
    }),
    hidden: hidden < 0 ? [] : [[hidden, hidden + (parts.hidden?.length ?? 0)]],
  };
  return {
    kind: found(kind),
    from: found({ email: from }),
    recipients: to.length > 0 ? found(to.map((email) => ({ email, line: "to" as const }))) : empty(),
    subject: subject === "" ? empty() : found(subject),
    body: text === "" ? empty() : found(body),
    attachments: empty(),
    lastInbound: empty(),
  };
}
