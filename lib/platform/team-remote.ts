import httpAdapter from "pouchdb-adapter-http";
import PouchDB from "pouchdb-core";
import type { Team } from "../core/team-policy.ts";
import type { RefusedDocument, TeamDocument, TeamRemote } from "../core/team-remote.ts";
import type { TeamFault } from "../core/team-state.ts";

PouchDB.plugin(httpAdapter);

/** So long one answer may take; ms. */
const patience = 60_000;

/** The team's database on its server, by the protocol of CouchDB. */
export function openRemote({ url, database, user, password, token }: Team): TeamRemote {
  const authorization = token === "" ? `Basic ${base64(`${user}:${password}`)}` : `Bearer ${token}`;
  let clock = Number.NaN;
  const address = `${url.replace(/\/+$/, "")}/${encodeURIComponent(database)}`;
  const remote = new PouchDB(address, {
    adapter: "http",
    // A database that is lacking is the administrator's to make.
    skip_setup: true,
    fetch: (target, init) => {
      const headers = new Headers(init?.headers);
      headers.set("Authorization", authorization);
      const limits = [AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])];
      // Neither cookies nor another address, to which the account's password would go along.
      return fetch(target, {
        ...init,
        headers,
        credentials: "omit",
        redirect: "error",
        cache: "no-store",
        signal: AbortSignal.any(limits),
      }).then((response) => {
        clock = Date.parse(response.headers.get("Date") ?? "");
        return inJson(response);
      });
    },
  });
  return {
    readNote: (name) => remote.get(`_local/${name}`).catch(absent),
    writeNote: async (name, value) => {
      const write = async () => {
        const before = await remote.get(`_local/${name}`).catch(absent);
        await remote.put({ ...value, _id: `_local/${name}`, ...(before && { _rev: before._rev }) });
      };
      // Another node of a cluster may know of a later one.
      await write().catch((error) => (isStatus(error, 409) ? write() : Promise.reject(error)));
    },
    add: async (documents) => lacking(await addInParts(documents), documents),
    changesSince: async (since, most) => {
      const changes = (from: string | number) =>
        remote.changes({ since: from, limit: most, batch_size: most, include_docs: true, return_docs: true });
      // A server that was put back from elsewhere knows no place of before. From its beginning all is read once more.
      const { results, last_seq: next } = await changes(since).catch((error) =>
        isStatus(error, 400) && since !== 0 ? changes(0) : Promise.reject(error),
      );
      // What was purged or removed meanwhile has no document any more.
      const kept = results.filter(({ id, deleted, doc }) => doc && !deleted && !id.startsWith("_"));
      return { documents: kept.map(({ doc }) => doc), next, isEnd: results.length < most, ...told(clock) };
    },
  };

  /** Those refused documents that are not there. Some servers hold what they have already against their rules once more. */
  async function lacking(refused: RefusedDocument[], documents: readonly TeamDocument[]): Promise<RefusedDocument[]> {
    if (refused.length === 0) return refused;
    const revisions = new Map(documents.map(({ _id, _rev }) => [_id, _rev]));
    const { rows } = await remote.allDocs({ keys: refused.map(({ id }) => id) });
    const there = new Set(rows.flatMap(({ id = "", value }) => (value?.rev === revisions.get(id) ? [id] : [])));
    return refused.filter(({ id }) => !there.has(id));
  }

  /** In smaller parts where the server, or a proxy before it, says that a request is too large. */
  async function addInParts(documents: readonly TeamDocument[]): Promise<RefusedDocument[]> {
    try {
      const answers: unknown[] = await remote.bulkDocs([...documents], { new_edits: false });
      return answers.flatMap((answer, index) => refusalOf(answer, documents[index]));
    } catch (error) {
      const [only] = documents;
      if (!isStatus(error, 413) || !only) throw error;
      if (documents.length === 1) return [{ id: only._id, why: "the server calls it too large" }];
      const half = Math.ceil(documents.length / 2);
      return [...(await addInParts(documents.slice(0, half))), ...(await addInParts(documents.slice(half)))];
    }
  }
}

function told(clock: number): { clock?: number } {
  return Number.isNaN(clock) ? {} : { clock };
}

/** The answer, or one that says in JSON what a proxy before the server said in a page, and how long it asks to be left alone. */
async function inJson(response: Response): Promise<Response> {
  const type = response.headers.get("Content-Type") ?? "";
  const retryAfter = response.ok ? undefined : waitOf(response.headers.get("Retry-After"));
  // CouchDB itself calls its JSON plain text where a browser might show it.
  if (/json|text\/plain/.test(type) && retryAfter === undefined) return response;
  const { status, statusText } = response;
  const error = statusText || "no answer of a CouchDB";
  return Response.json(
    { error, reason: error, ...(retryAfter !== undefined && { retryAfter }) },
    { status: response.ok ? 502 : status, statusText },
  );
}

/** The wait that `Retry-After` asks for, in seconds or until a date; ms. */
function waitOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function isStatus(error: unknown, status: number): boolean {
  return memberOf(error, "status") === status;
}

/** What is wrong where the server or the way to it fails. */
export function teamFaultOf(error: unknown): TeamFault {
  const status = memberOf(error, "status");
  const detail = String(memberOf(error, "reason") ?? memberOf(error, "message") ?? error).slice(0, 300);
  if (status === 401) return { why: "unauthorized", detail };
  if (status === 403) return { why: "forbidden", detail };
  if (status === 404) return { why: "missing", detail };
  const retryAfter = memberOf(error, "retryAfter");
  if (typeof status === "number" && status >= 400)
    return { why: "server", detail: `${status}: ${detail}`, ...(typeof retryAfter === "number" && { retryAfter }) };
  // Its status goes ahead of what a cluster finds out while it tells.
  if (error instanceof SyntaxError) return { why: "server", detail: `an answer that breaks off: ${detail}` };
  const name = memberOf(error, "name");
  const isWay = error instanceof TypeError || name === "AbortError" || name === "TimeoutError" || name === "FetchError";
  return { why: isWay ? "unreachable" : "broken", detail };
}

/** A note that is lacking; where the database itself is, the server gives another reason. */
function absent(error: unknown): undefined {
  const isLacking = ["missing", "deleted"].includes(String(memberOf(error, "reason")));
  if (!isStatus(error, 404) || !isLacking) throw error;
}

/** What an answer to one document says against it. A server names only those that it does not take. */
function refusalOf(answer: unknown, asked: TeamDocument | undefined) {
  const error = memberOf(answer, "error");
  if (!error) return [];
  const why = String(memberOf(answer, "reason") ?? memberOf(answer, "message") ?? error).slice(0, 300);
  return [{ id: String(memberOf(answer, "id") ?? asked?._id ?? ""), why }];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
