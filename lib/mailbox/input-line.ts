import { z } from "zod";

z.config({ jitless: true });

const text = z.string().nullish();
const addresses = z.array(z.string()).nullish();

/** One line of JSONL input. Other keys are passed over; `null` counts as absent. */
export const InputLine = z.object({
  id: z.union([z.string(), z.number()], { error: "expected string" }),
  kind: z.enum(["new", "reply", "forward"]).nullish(),
  from: text,
  to: addresses,
  cc: addresses,
  bcc: addresses,
  subject: text,
  text,
  html: text,
  attachments: z.array(z.object({ name: z.string(), size: z.number().int().nonnegative().nullish() })).nullish(),
  lastInbound: z.object({ from: text, text, date: text }).nullish(),
});

export type InputLine = z.infer<typeof InputLine>;
