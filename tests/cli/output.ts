import { z } from "zod";

const level = z.enum(["monitor", "inform", "confirm", "hold"]);

/** A judged draft as others read it: the output's contract, to the key. */
export const Result = z.strictObject({
  id: z.union([z.string(), z.number()]),
  status: z.enum(["clear", "monitor", "inform", "confirm", "hold", "unknown"]),
  occasion: z.enum(["outreach", "conversation", "internal", "non-commercial"]),
  language: z.string(),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      category: z.string(),
      level,
      certainty: z.enum(["sure", "likely", "ask-a-human"]),
      message: z.string(),
      clauses: z.array(z.strictObject({ id: z.string(), label: z.string(), url: z.url() })),
      evidence: z.array(
        z.strictObject({
          field: z.enum(["subject", "body", "from", "recipients"]),
          start: z.number().int(),
          end: z.number().int(),
          quote: z.string(),
        }),
      ),
      fixes: z.array(
        z.strictObject({ id: z.string(), safety: z.enum(["safe", "review", "dangerous"]), label: z.string() }),
      ),
    }),
  ),
  notChecked: z.array(
    z.strictObject({ rule: z.string(), reason: z.enum(["field", "language", "broken"]), detail: z.string() }),
  ),
  ms: z.number().nonnegative(),
});

/** A draft that could not be read. */
export const Unread = z.union([
  z.strictObject({ id: z.union([z.string(), z.number()]), error: z.string() }),
  z.strictObject({ line: z.number().int().positive(), error: z.string() }),
]);
