import { z } from "zod";
import { levels } from "../core/level.ts";

const about = {
  id: z.string().min(1).max(100),
  /** In ms since the epoch. */
  at: z.number().int().nonnegative(),
  /** Keyed hashes of the people concerned, `a:…` for an address, and of their companies, `d:…` for a domain. */
  keys: z.array(z.string().max(60)).max(5000),
};

/** Somebody by the keys that what happened with them stands under. */
export const Person = z.object({
  /** `a:…`, the keyed hash of their address. */
  person: z.string().max(60),
  /** `d:…`, that of their company's domain; absent where the domain gives mailboxes to anybody. */
  company: z.string().max(60).optional(),
});

/** A mail that was sent: neither its subject nor a word of its body. */
export const SentEvent = z.object({
  ...about,
  kind: z.literal("sent"),
  people: z.array(Person).max(2500),
  /** The sender's own address. */
  from: z.string().max(320),
  status: z.enum([...levels.filter((level) => level !== "off"), "clear", "unknown"]),
  /** Ids of the rules that spoke at `confirm` or above, and were overridden. */
  rules: z.array(z.string()).max(200),
  /** What the text is like: see `likenessOf`. */
  likeness: z.string().max(200),
});

/** A mail to somebody came back for good. */
const BouncedEvent = z.object({ ...about, kind: z.literal("bounced") });

/** Somebody answered. */
const HeardEvent = z.object({ ...about, kind: z.literal("heard") });

/** Something that happened with mail, as one JSON document. Events are added, and removed when they are old. */
export const MailEvent = z.discriminatedUnion("kind", [SentEvent, BouncedEvent, HeardEvent]);

export type Person = z.infer<typeof Person>;
export type SentEvent = z.infer<typeof SentEvent>;
export type MailEvent = z.infer<typeof MailEvent>;

/** Reads stored events one by one, so that a broken one costs no other. */
export function readEvents(entries: readonly unknown[]): MailEvent[] {
  return entries.flatMap((entry) => MailEvent.safeParse(entry).data ?? []);
}
