import { z } from "zod";
import { DayFigures, type GroupFigures, type MemberDay } from "../core/day-figures.ts";
import { keyedHash } from "./keyed-hash.ts";
import { hashedKeyForm, onlyRevision, teamId, teamIdForm } from "./team-hash.ts";

/** The figures of one day as a document of a team's database: numbers and hashes. Others than these members are refused. */
const FiguresDocument = z.strictObject({
  _id: z.string().regex(teamIdForm),
  _rev: z.string().optional(),
  form: z.literal(1),
  kind: z.literal("figures"),
  /** Whose they are, as a hash of the account's name. */
  key: z.string().regex(hashedKeyForm),
  /** On which of their machines they were counted, as a hash of its name. */
  device: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  ...DayFigures.shape,
});

export type FiguresDocument = z.infer<typeof FiguresDocument>;

/** Whether a document says that it holds figures. */
export function isFiguresDocument(document: unknown): boolean {
  return typeof document === "object" && document !== null && Reflect.get(document, "kind") === "figures";
}

/**
 * Figures as the team's document. Its id is made of all that it says, with the organisation's key: the same figures are the
 * same document, and neither the day nor the member can be told from the id.
 * @param author name of the account
 * @param machine name of the machine
 */
export async function toFiguresDocument(
  figures: DayFigures,
  secret: CryptoKey,
  { author, machine }: { author: string; machine: string },
): Promise<FiguresDocument> {
  const key = `h:${await keyedHash(secret, `member:${author}`)}`;
  const device = (await keyedHash(secret, `device:${machine}`)).slice(0, 22);
  const said = { form: 1 as const, kind: "figures" as const, key, device, ...figures };
  const _id = await teamId(secret, listed(said));
  return { _id, _rev: onlyRevision(_id), ...said };
}

/**
 * Reads a document of the team's database that holds figures.
 * @returns the figures, or what is wrong with the document
 */
export async function readFiguresDocument(
  document: unknown,
  secret: CryptoKey,
): Promise<{ figures: MemberDay } | { fault: string }> {
  const { data, error } = FiguresDocument.safeParse(document);
  if (!data) {
    const [issue] = error.issues;
    return { fault: `${issue?.path.join(".") || "the document"}: ${issue?.message}` };
  }
  if ((await teamId(secret, listed(data))) !== data._id)
    return { fault: "it was changed, or written with another key" };
  const { _id: _, _rev: __, form: ___, kind: ____, ...figures } = data;
  return { figures };
}

/** All that a document says, in one order. */
function listed(said: Omit<FiguresDocument, "_id" | "_rev">): unknown[] {
  const { form, kind, key, device, day, sent, bounced, waiting, late, groups } = said;
  const group = ([name, { shown = 0, fixed = 0, ignored = 0, overridden = 0 }]: [string, GroupFigures]) => [
    name,
    shown,
    fixed,
    ignored,
    overridden,
  ];
  const byName = Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1));
  return [form, kind, key, device, day, sent, bounced, waiting, late, byName.map(group)];
}
