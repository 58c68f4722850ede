import { z } from "zod";
import { isDay } from "./day.ts";
import { longestTemplate, unknownPlaceholder } from "./footer-template.ts";
import { hideableParts } from "./hidden-part.ts";
import { levels } from "./level.ts";
import { Limits, Retention } from "./limits-policy.ts";
import { Pack } from "./pack.ts";
import { pageAddress } from "./page-address.ts";
import type { FaultText } from "./policy-fault.ts";
import { Sender } from "./sender.ts";
import { spokenLanguages } from "./spoken-language.ts";
import { Team } from "./team-policy.ts";

z.config({ jitless: true });

const unknownCountryChoices = ["ignore", "advise", "consent"] as const;
const optOutMethods = ["reply", "mailto", "link"] as const;

/** Who sends, and what stands in the footer. Empty text means "not configured". */
const Organisation = z.object({
  name: z.string().trim().default("").meta({ title: "Company", description: "The name that recipients know you by." }),
  legalName: z.string().trim().default("").meta({
    title: "Legal name",
    description: "The registered name, where it differs, such as Example Trading Ltd.",
  }),
  postalAddress: z.string().trim().default("").meta({
    title: "Postal address",
    description: "Street, postcode, town and country, as on an envelope.",
  }),
  country: z
    .string()
    .trim()
    .regex(/^(?:[A-Za-z]{2})?$/, "fault.country" satisfies FaultText)
    .default("")
    .meta({
      title: "Country",
      description: "Two-letter code of the country that you send from, such as US or DE.",
    }),
  domains: z.array(z.string().trim().toLowerCase()).default([]).meta({
    title: "Own domains",
    description: "Mail that goes only to these domains is internal and is not judged as outreach.",
  }),
  privacyUrl: pageAddress.default("").meta({
    title: "Privacy notice",
    description: "An https page that says how you treat the data of people whom you write to.",
  }),
});

const line = (title: string, description: string) => z.string().trim().default("").meta({ title, description });

/** What a business letter tells of the company that sends it, as far as its country asks for it. */
const Imprint = z.object({
  legalForm: line("Legal form", "The kind of company in full, where your country wants it in mails."),
  seat: line("Registered seat", "Town or address of the registered office."),
  register: line(
    "Register",
    "The court, office or town that keeps the register, such as Amtsgericht Berlin or RCS Paris.",
  ),
  number: line("Register number", "The number of the company there, such as HRB 12345 or 01234567."),
  directors: line("Directors", "All directors by first and last name, parted by commas."),
  capital: line("Share capital", "The capital as registered, with its currency."),
  taxNumber: line("Tax number", "The VAT or tax number, where your country wants it in mails."),
});

/** A detail of a company that a country may want in its mails. */
export type ImprintField = keyof z.infer<typeof Imprint>;

/** Whom a setting is for. */
const addressOrDomain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^\S+$/, "fault.addressOrDomain" satisfies FaultText);

const languageCode = z.string().regex(/^[a-z]{2}$/, "fault.language" satisfies FaultText);

const OptOut = z.object({
  method: z.enum(optOutMethods).default("reply").meta({
    title: "How people opt out",
    description: "reply: by answering with one word; mailto: by a mail to your address; link: on a web page.",
  }),
  word: z.string().trim().default("").meta({
    title: "Reply word",
    description: "The word that people answer with, in every language; empty: the usual one of the mail's language.",
  }),
  words: z.record(languageCode, z.string().trim().min(1)).default({}).meta({
    title: "Reply words by language",
    description: "By two-letter language: the word that people answer with there; goes before `optOut.word`.",
  }),
  address: z.string().trim().default("").meta({
    title: "Opt-out address",
    description: "The mailbox that receives opt-outs.",
  }),
  url: pageAddress.default("").meta({
    title: "Opt-out page",
    description: "An https page on which one click is enough, without a login.",
  }),
  days: z.number().int().min(1).max(30).default(7).meta({
    title: "Days to honour an opt-out",
    description: "Within so many days each opt-out is recorded, and shared with the team; a stricter law comes first.",
  }),
});

const Send = z.object({
  whenUnchecked: z.enum(["pass", "ask", "stop"]).default("pass").meta({
    title: "Mail that could not be checked",
    description: "pass: it is sent, and marked as not checked; ask: a dialog asks first; stop: it is not sent.",
  }),
  override: z.enum(["never", "reason", "free"]).default("reason").meta({
    title: "Sending what is held",
    description: "never: a held mail must be mended; reason: it can be sent with a reason; free: without one.",
  }),
});

const day = z
  .string()
  .trim()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/, "fault.day" satisfies FaultText)
  // What is no day by its form is told of once.
  .refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isDay(text), "fault.noDay" satisfies FaultText)
  .default("");

/** What of a footer a mail gateway may add after a mail has left the sender. */
export const footerParts = ["company", "address", "imprint", "opt-out"] as const;

/** A footer that the organisation's mail gateway appends, so that the draft need not hold it. */
const GatewayFooter = z
  .object({
    adds: z.array(z.enum(footerParts)).default([]).meta({
      title: "Added by the mail gateway",
      description: "Parts of the footer that your gateway adds to every mail: company, address, imprint, opt-out.",
    }),
    until: day.meta({
      title: "Declared until",
      description: "Last day of this declaration, as YYYY-MM-DD. From then on the draft itself must hold these parts.",
    }),
  })
  .refine(({ adds, until }) => adds.length === 0 || until !== "", {
    message: "fault.gatewayUntil" satisfies FaultText,
    path: ["until"],
  });

const RollOut = z.object({
  mode: z.enum(["full", "monitor"]).default("full").meta({
    title: "Roll-out",
    description:
      "full: rules speak as their levels say; monitor: all is recorded, nothing is shown and no mail is held.",
  }),
  until: day.meta({
    title: "Monitor until",
    description: "Last day of a roll-out that only records, as YYYY-MM-DD; without one it lasts until you end it.",
  }),
});
/** Lines of a footer; see `footerPlaceholders`. */
const FooterTemplate = z
  .string()
  .trim()
  .min(1)
  .max(longestTemplate)
  .superRefine((template, context) => {
    const name = unknownPlaceholder(template);
    if (name === undefined) return;
    context.addIssue({
      code: "custom",
      message: "fault.placeholder" satisfies FaultText,
      params: { name: `{${name}}` },
    });
  });

const languageChoices = ["browser", ...spokenLanguages] as const;

/** Everything that a user or an organisation decides. The one source for types, defaults, forms and docs. */
export const Policy = z.object({
  contact: line("Contact", "Whom your people ask about these settings: a name, an address or a page."),
  language: z.enum(languageChoices).default("browser").meta({
    title: "Language",
    description: "The language of Goodsend itself; browser: that of the browser's own buttons.",
  }),
  organisation: Organisation.prefault({}),
  optOut: OptOut.prefault({}),
  senders: z.record(addressOrDomain, Sender).default({}).meta({
    title: "Sender profiles",
    description:
      "By From address or domain: the organisation, optOut and imprint values that differ for mail sent from there.",
  }),
  footers: z.record(languageCode, FooterTemplate).default({}).meta({
    title: "Footers",
    description:
      "By two-letter language: your own footer, with {company}, {address}, {details} and {optOut} where these are to stand.",
  }),
  send: Send.prefault({}),
  imprint: Imprint.prefault({}),
  levels: z.record(z.string(), z.enum(levels)).default({}).meta({
    title: "Levels",
    description: "Level per rule id: off, monitor, inform, confirm or hold.",
  }),
  groups: z.record(z.string(), z.enum(levels)).default({}).meta({
    title: "Levels of groups",
    description: "Level per group of rules (the folder that a rule stands in, such as content); levels go before it.",
  }),
  rollOut: RollOut.prefault({}),
  gatewayFooter: GatewayFooter.prefault({}),
  hidden: z
    .array(z.enum(hideableParts))
    .default([])
    .meta({
      title: "Hidden parts",
      description: `What your people do not see; a held mail and its reasons can never be hidden. Any of: ${hideableParts.join(", ")}.`,
    }),
  jurisdictions: z.array(z.string().trim().toLowerCase()).default(["us"]).meta({
    title: "Jurisdictions",
    description: "Law that always applies to your mail, as two-letter codes; the recipient's is added where known.",
  }),
  countries: z
    .record(
      addressOrDomain,
      z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{2}$/, "fault.country" satisfies FaultText),
    )
    .default({})
    .meta({
      title: "Countries",
      description: "Two-letter country by mail address or domain of a recipient, where what the check infers is wrong.",
    }),
  unknownCountry: z.enum(unknownCountryChoices).default("ignore").meta({
    title: "Unknown countries",
    description:
      "What is said of consent where a recipient's country is not known: ignore: nothing; advise: to set it; consent: as for a country that asks for prior consent.",
  }),
  limits: Limits.prefault({}),
  retention: Retention.prefault({}),
  team: Team.prefault({}),
  packs: z.array(Pack).max(20).default([]).meta({
    title: "Phrase rules",
    description: "Rules of your own as data, in packs; see phrase-rules.md.",
  }),
});

export type Policy = z.infer<typeof Policy>;

/** A policy as written by a user or an admin: as much of it as they care to set. */
export type PolicyInput = z.input<typeof Policy>;
