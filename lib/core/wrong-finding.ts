import { z } from "zod";

/** A finding that the user called wrong. Of the draft's words only their shape is kept. Plain JSON. */
export const WrongFinding = z.object({
  rule: z.string(),
  messageId: z.string(),
  level: z.string(),
  certainty: z.string(),
  /** ISO 639-1 code of the draft's language. */
  language: z.string(),
  occasion: z.string(),
  evidence: z.array(z.object({ field: z.string(), shape: z.string() })),
  /** Version of the extension. */
  version: z.string(),
  /** ISO date. */
  day: z.string(),
});

export type WrongFinding = z.infer<typeof WrongFinding>;
