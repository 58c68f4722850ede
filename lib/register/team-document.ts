import { z } from "zod";
import { type Fact, OptOutFact, RecordFact } from "./fact.ts";
import { hashedKey, hashedKeyForm, onlyRevision, teamId, teamIdForm } from "./team-hash.ts";

/** Facts that a team shares. What nobody has decided on yet stays with the machine that saw it. */
export type SharedFact = Extract<Fact, { kind: "opt-out" | "record" | "void" }>;

const id = z.string().regex(teamIdForm);
const about = {
  _id: id,
  _rev: z.string().optional(),
  /** The form of the document. */
  form: z.literal(1),
  key: z.string().regex(hashedKeyForm),
  at: OptOutFact.shape.at,
  recordedAt: OptOutFact.shape.recordedAt,
  /** The account that wrote it; the server sees to it that it is no other. */
  author: z.string().max(200),
};

const { source, country } = OptOutFact.shape;
const { basis, expires } = RecordFact.shape;

/** A fact as a document of a team's database: no address, no words. Others than these members are refused. */
const TeamFact = z.discriminatedUnion("kind", [
  z.strictObject({ ...about, kind: z.literal("opt-out"), source, country }),
  z.strictObject({ ...about, kind: z.literal("record"), basis, expires, country }),
  z.strictObject({ ...about, kind: z.literal("void"), of: id }),
]);

export type TeamFact = z.infer<typeof TeamFact>;

/** Whether a fact came from the team. What came from there is not sent back. */
export function isFromTeam(fact: Pick<Fact, "id">): boolean {
  return teamIdForm.test(fact.id);
}

/** Whether a fact is one that a team shares, and was written down on this machine. */
export function isToShare(fact: Fact): fact is SharedFact {
  return (fact.kind === "opt-out" || fact.kind === "record" || fact.kind === "void") && !isFromTeam(fact);
}

/**
 * A fact as the team's document.
 * @param author name of the account that writes it
 * @param of id in the team of the record that a fact of kind `void` takes back
 */
export async function toTeamFact(fact: SharedFact, secret: CryptoKey, author: string, of = ""): Promise<TeamFact> {
  const { at, recordedAt } = fact;
  const said = { form: 1 as const, key: await hashedKey(secret, fact.key), at, ...saidBy(fact, of) };
  const _id = await teamId(secret, listed(said));
  return { _id, _rev: onlyRevision(_id), ...said, recordedAt, author };
}

/**
 * Reads a document of the team's database.
 * @returns the fact, or what is wrong with the document
 */
export async function readTeamFact(
  document: unknown,
  secret: CryptoKey,
): Promise<{ fact: SharedFact } | { fault: string }> {
  const { data, error } = TeamFact.safeParse(document);
  if (!data) {
    const [issue] = error.issues;
    return { fault: `${issue?.path.join(".") || "the document"}: ${issue?.message}` };
  }
  if ((await teamId(secret, listed(data))) !== data._id)
    return { fault: "it was changed, or written with another key" };
  const { _id, key, at, recordedAt, author } = data;
  const common = { id: _id, key, at, recordedAt, by: author };
  if (data.kind === "void") return { fact: { ...common, kind: data.kind, of: data.of } };
  const where = data.country ? { country: data.country } : {};
  if (data.kind === "opt-out") return { fact: { ...common, ...where, kind: data.kind, source: data.source } };
  const until = data.expires ? { expires: data.expires } : {};
  return { fact: { ...common, ...where, ...until, kind: data.kind, basis: data.basis } };
}

/** What a fact says of its kind that may leave the machine. */
function saidBy(fact: SharedFact, of: string) {
  switch (fact.kind) {
    case "opt-out":
      return { kind: fact.kind, source: fact.source, ...countryOf(fact) };
    case "record":
      return { kind: fact.kind, basis: fact.basis, ...(fact.expires && { expires: fact.expires }), ...countryOf(fact) };
    case "void":
      return { kind: fact.kind, of };
  }
}

function countryOf({ country: code }: OptOutFact | RecordFact): { country?: string } {
  return code ? { country: code } : {};
}

/** All that a document says, in one order; who wrote it down and when makes no other fact of it. */
function listed(said: Omit<TeamFact, "_id" | "_rev" | "recordedAt" | "author">): unknown[] {
  const { form, key, at, kind, ...rest } = said as TeamFact;
  const member = (name: string) => Reflect.get(rest, name) ?? "";
  return [form, kind, key, at, ...["source", "basis", "expires", "country", "of"].map(member)];
}
