import type { IncomingMessage, ServerResponse } from "node:http";
import { design, type Incoming, type Refusal, refusalOf, type Writer } from "./couch-rules.ts";

/** What is asked of a database in PouchDB. */
export interface Database {
  bulkDocs(documents: readonly object[], options?: object): Promise<unknown>;
  allDocs(options: object): Promise<{ rows: { id: string; doc?: Record<string, unknown>; value?: { rev: string } }[] }>;
  changes(options: object): Promise<{ results: Change[] }>;
  info(): Promise<{ update_seq: number }>;
}

interface Change {
  seq: number;
  id: string;
}

/** How a cluster numbers changes: by opaque texts, of which only it knows what they mean. */
export interface Numbering {
  /** Changes with the database's make: a place of another one means nothing. */
  tag: string;
  /** So many changes are told again, as by a node that lags behind. */
  replays: number;
}

/** What can be wrong within a cluster, as its node that was asked tells it. */
export interface Trouble {
  /**
   * `accepted`: fewer nodes than are wanted have written; `half`: half of the documents could not be written; `breaks-off`: the answer
   * ends in the middle with the reason, its status told long before; else the whole request fails with that status.
   */
  kind: "accepted" | "half" | "breaks-off" | keyof typeof clusterFaults;
}

const timedOut = { error: "timeout", reason: "The request could not be processed in a reasonable amount of time." };
const clusterFaults = {
  412: { error: "nodedown", reason: "progress not possible" },
  500: timedOut,
  503: {
    error: "service unavailable",
    reason: "Nodes are unable to service this request due to overloading or maintenance mode.",
  },
} as const;

/** Answers that a whole request failed; tells whether it did. */
export function answerTrouble(trouble: Trouble | undefined, response: ServerResponse): boolean {
  if (typeof trouble?.kind !== "number") return false;
  sendJson(response, trouble.kind, clusterFaults[trouble.kind]);
  return true;
}

const unknownMember = /^_(?!id$|rev$|deleted$|revisions$|attachments$)/;

/** Answers with JSON, as CouchDB does: with a line break at its end. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", Server: "CouchDB/3.5", ...headers });
  response.end(`${JSON.stringify(body)}\n`);
}

/** What holds for one request that writes. */
interface Rights {
  writer: Writer;
  longestDocument: number;
  trouble: Trouble | undefined;
  /** Rules are asked of what is there already, too, as PouchDB's own server does, and CouchDB does not. */
  asksAgain: boolean;
}

/** POST /db/_bulk_docs: each document is held against the rules; with `new_edits: false` only those that are refused are named. */
export async function answerBulkDocs(
  database: Database,
  { writer, longestDocument, trouble, asksAgain }: Rights,
  { headers }: IncomingMessage,
  text: string,
  response: ServerResponse,
): Promise<void> {
  if (!/^application\/json/.test(headers["content-type"] ?? "")) {
    const reason = "Content-Type must be application/json";
    return sendJson(response, 415, { error: "bad_content_type", reason });
  }
  const { docs: documents, new_edits: isNew } = JSON.parse(text) as { docs: Incoming[]; new_edits?: boolean };
  const wrong = documents.flatMap((document) => Object.keys(document)).find((name) => unknownMember.test(name));
  if (wrong) {
    return sendJson(response, 400, { error: "doc_validation", reason: `Bad special document member: ${wrong}` });
  }
  const tooLong = documents.find((document) => JSON.stringify(document).length > longestDocument);
  // Of all that it is given with nothing is taken.
  if (tooLong) return sendJson(response, 413, { error: "document_too_large", reason: tooLong._id });
  if (isNew !== false) return sendJson(response, 400, { error: "bad_request", reason: "new_edits is not false" });
  const { rows } = await database.allDocs({ keys: documents.map(({ _id }) => _id), include_docs: true });
  const stored = new Map(rows.map((row) => [row.id, row.doc]));
  const refused: Refusal[] = [];
  const taken = documents.filter((document) => {
    const before = stored.get(document._id);
    // A revision that is there already is passed over before any rule is asked.
    if (before?._rev === document._rev && !asksAgain) return false;
    const refusal = refusalOf(document, document._rev.startsWith("1-") && !asksAgain ? null : (before ?? null), writer);
    if (refusal) refused.push(refusal);
    return !refusal;
  });
  const lost = trouble?.kind === "half" ? taken.splice(Math.floor(taken.length / 2)) : [];
  if (taken.length > 0) await database.bulkDocs(taken, { new_edits: false });
  const failed = lost.map(({ _id: id, _rev: rev }) => ({
    id,
    rev,
    error: "internal_server_error",
    reason: "no quorum",
  }));
  sendJson(response, lost.length > 0 ? 500 : trouble ? 202 : 201, [...refused, ...failed]);
}

/** GET /db/_changes: places are opaque texts, and one of another database is malformed. */
export async function answerChanges(
  database: Database,
  { tag, replays }: Numbering,
  query: URLSearchParams,
  response: ServerResponse,
  trouble?: Trouble,
): Promise<void> {
  const asked = query.get("since") ?? "0";
  const [, number] = /^(\d+)-(.+)$/.exec(asked) ?? [];
  if (asked !== "0" && (number === undefined || asked !== placeOf(Number(number), tag))) {
    const reason = "Malformed sequence supplied in 'since' parameter.";
    return sendJson(response, 400, { error: "bad_request", reason });
  }
  const limit = Number(query.get("limit") ?? 1e9);
  const since = Math.max(0, Number(number ?? 0) - replays);
  const isWhole = query.get("include_docs") === "true";
  const { results: told } = await database.changes({ since, limit, include_docs: isWhole });
  response.writeHead(200, { "Content-Type": "application/json", Server: "CouchDB/3.5" });
  response.write('{"results":[\n');
  // In pieces, as it goes over a wire.
  const isWritten = trouble ? told.slice(0, Math.floor(told.length / 2)) : told;
  for (const [at, change] of isWritten.entries())
    response.write(`${at > 0 ? ",\n" : ""}${JSON.stringify({ ...change, seq: placeOf(change.seq, tag) })}`);
  if (trouble) return void response.end(`\n${JSON.stringify({ code: 500, ...timedOut })}\n`);
  const last = told.at(-1)?.seq ?? Number(number ?? 0);
  const { update_seq: end } = await database.info();
  response.end(`\n],\n"last_seq":"${placeOf(last, tag)}","pending":${Math.max(0, end - last)}}\n`);
}

/** Installs the rules, as the administrator does. */
export async function installRules(database: Database): Promise<void> {
  await database.bulkDocs([{ ...design, _rev: `1-${"0".repeat(32)}` }], { new_edits: false });
}

function placeOf(seq: number, tag: string): string {
  return `${seq}-g1AAAAB${Buffer.from(`${seq}.${tag}`).toString("base64url")}`;
}
