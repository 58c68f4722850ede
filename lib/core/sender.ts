import { z } from "zod";

const text = z.string().trim().optional();

/** What a sender profile may say otherwise than the policy around it. */
export const Sender = z.object({
  organisation: z
    .object({ name: text, legalName: text, postalAddress: text, country: text, privacyUrl: text })
    .optional(),
  optOut: z
    .object({
      method: z.enum(["reply", "mailto", "link"]).optional(),
      word: text,
      /** By two-letter language; goes before `word`. */
      words: z
        .record(z.string().regex(/^[a-z]{2}$/, "not a two-letter language code"), z.string().trim().min(1))
        .optional(),
      ...{ address: text, url: text },
    })
    .optional(),
  imprint: z
    .object({
      ...{ legalForm: text, seat: text, register: text, number: text, directors: text, capital: text, taxNumber: text },
    })
    .optional(),
});

/** A profile for some of a user's From addresses: as much as differs from the rest of the policy. */
export type Sender = z.infer<typeof Sender>;

/** The sections of a policy that a profile may set. */
export const senderSections = ["organisation", "optOut", "imprint"] as const;
