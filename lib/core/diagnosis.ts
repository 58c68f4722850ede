import { z } from "zod";

/** What of a form is looked at: the fields of a draft, its Send control, and the form itself. */
const parts = ["form", "body", "subject", "recipients", "from", "attachments", "kind", "lastInbound", "send"] as const;

/** How one selector of an adapter fared. */
const SelectorHealth = z.object({
  name: z.string(),
  /** Index of the alternative that matched, newest first; -1 where none did. */
  alternative: z.number().int(),
  /** How many alternatives there are. */
  of: z.number().int(),
  /** How many elements that alternative matched. */
  count: z.number().int(),
});

const PartHealth = z.object({
  part: z.enum(parts),
  state: z.enum(["found", "empty", "missing", "unresolved"]),
  /** What was not there, for `missing`. Names of selectors, never a word of the page. */
  why: z.string().optional(),
  selectors: z.array(SelectorHealth),
});

/** What our script sees in one page of a webmail: how each part of each form was found, and nothing that is written there. */
export const PageDiagnosis = z.object({
  client: z.enum(["gmail", "outlook"]),
  host: z.string(),
  /** The page's own language and direction. */
  language: z.string(),
  direction: z.string(),
  /** What tells that a form may be here; matched without a form, it is one that we do not understand. */
  anchor: SelectorHealth,
  forms: z.array(
    z.object({
      parts: z.array(PartHealth),
      /** The form and what surrounds it as HTML, with every word and address replaced. */
      structure: z.string(),
    }),
  ),
});

export type PageDiagnosis = z.infer<typeof PageDiagnosis>;
export type FormDiagnosis = PageDiagnosis["forms"][number];
export type PartHealth = z.infer<typeof PartHealth>;
export type PartName = PartHealth["part"];
export type SelectorHealth = z.infer<typeof SelectorHealth>;
