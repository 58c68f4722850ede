import { z } from "zod";
import type { Draft } from "./draft.ts";

z.config({ jitless: true });

function field<T>(value: z.ZodType<T>) {
  return z.discriminatedUnion("state", [
    z.object({ state: z.literal("found"), value }),
    z.object({ state: z.literal("empty") }),
    z.object({ state: z.literal("missing"), why: z.string() }),
    z.object({ state: z.literal("unresolved"), value, unresolved: z.array(z.string()) }),
  ]);
}

const offset = z.number().int().nonnegative();
const span = z.tuple([offset, offset]).readonly();
const address = { email: z.string(), name: z.string().optional() };

const body = z.object({
  text: z.string(),
  links: z.array(z.object({ text: z.string(), href: z.string(), at: span })),
  signature: span.optional(),
  hidden: z.array(span),
  faint: z.array(span),
  images: z.array(z.object({ alt: z.string(), width: z.number().optional(), height: z.number().optional() })),
  inputs: offset,
  format: z.enum(["html", "plain"]),
  hasQuote: z.boolean(),
  quoteAt: offset.optional(),
});

/** The shape of a draft where it crosses a boundary. */
export const DraftSchema = z.object({
  kind: field(z.enum(["new", "reply", "forward"])),
  from: field(z.object(address)),
  recipients: field(z.array(z.object({ ...address, line: z.enum(["to", "cc", "bcc"]) }))),
  subject: field(z.string()),
  body: field(body),
  attachments: field(z.array(z.object({ name: z.string(), bytes: offset.optional() }))),
  lastInbound: field(z.object({ from: z.object(address).optional(), text: z.string(), date: z.string().optional() })),
}) satisfies z.ZodType<Draft>;
