import { z } from "zod";
import { pageAddress } from "./page-address.ts";
import type { FaultText } from "./policy-fault.ts";

const text = z.string().trim().optional();
const page = pageAddress.optional();

/** What a sender profile may say otherwise than the policy around it. */
export const Sender = z.object({
  organisation: z
    .object({ name: text, legalName: text, postalAddress: text, country: text, privacyUrl: page })
    .optional(),
  optOut: z
    .object({
      method: z.enum(["reply", "mailto", "link"]).optional(),
      word: text,
      /** By two-letter language; goes before `word`. */
      words: z
        .record(z.string().regex(/^[a-z]{2}$/, "fault.language" satisfies FaultText), z.string().trim().min(1))
        .optional(),
      ...{ address: text, url: page },
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
