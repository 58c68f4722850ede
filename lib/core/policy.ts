import { z } from "zod";
import { levels } from "./level.ts";
import { Pack } from "./pack.ts";

z.config({ jitless: true });

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
  country: z.string().trim().default("").meta({
    title: "Country",
    description: "Two-letter code of the country that you send from, such as US or DE.",
  }),
  domains: z.array(z.string().trim().toLowerCase()).default([]).meta({
    title: "Own domains",
    description: "Mail that goes only to these domains is internal and is not judged as outreach.",
  }),
});

const OptOut = z.object({
  method: z.enum(optOutMethods).default("reply").meta({
    title: "How people opt out",
    description: "reply: by answering with one word; mailto: by a mail to your address; link: on a web page.",
  }),
  word: z.string().trim().min(1).default("unsubscribe").meta({
    title: "Reply word",
    description: "The word that people answer with.",
  }),
  address: z.string().trim().default("").meta({
    title: "Opt-out address",
    description: "The mailbox that receives opt-outs.",
  }),
  url: z.string().trim().default("").meta({
    title: "Opt-out page",
    description: "An https page on which one click is enough, without a login.",
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

/** Everything that a user or an organisation decides. The one source for types, defaults, forms and docs. */
export const Policy = z.object({
  organisation: Organisation.prefault({}),
  optOut: OptOut.prefault({}),
  send: Send.prefault({}),
  levels: z.record(z.string(), z.enum(levels)).default({}).meta({
    title: "Levels",
    description: "Level per rule id: off, monitor, inform, confirm or hold.",
  }),
  jurisdictions: z.array(z.string().trim().toLowerCase()).default(["us"]).meta({
    title: "Jurisdictions",
    description: "Law that always applies to your mail, as two-letter codes; the recipient's is added where known.",
  }),
  packs: z.array(Pack).max(20).default([]).meta({
    title: "Phrase rules",
    description: "Rules of your own as data, in packs; see phrase-rules.md.",
  }),
});

export type Policy = z.infer<typeof Policy>;

/** A policy as written by a user or an admin: as much of it as they care to set. */
export type PolicyInput = z.input<typeof Policy>;
