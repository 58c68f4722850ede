import httpAdapter from "pouchdb-adapter-http";
import PouchDB from "pouchdb-core";
import type { Team } from "../core/team-policy.ts";
import type { TeamDocument, TeamRemote } from "../core/team-remote.ts";
import type { TeamFault } from "../core/team-state.ts";

PouchDB.plugin(httpAdapter);

/** So long one answer may take; ms. */
const patience = 60_000;

/** The team's database on its server, by the protocol of CouchDB. */
export function openRemote({ url, database, user, password, token }: Team): TeamRemote {
  const authorization = token === "" ? `Basic ${base64(`${user}:${password}`)}` : `Bearer ${token}`;
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
      });
    },
  });
  return {
    readNote: (name) => remote.get(`_local/${name}`).catch(absent),
    writeNote: async (name, value) => {
      const before = await remote.get(`_local/${name}`).catch(absent);
      await remote.put({ ...value, _id: `_local/${name}`, ...(before && { _rev: before._rev }) });
    },
    add: async (documents) => {
      const answers: unknown[] = await remote.bulkDocs([...documents], { new_edits: false });
      return answers.flatMap((answer, index) => refusalOf(answer, documents[index]));
    },
    changesSince: async (since, most) => {
      const { results, last_seq: next } = await remote.changes({
        since,
        limit: most,
        batch_size: most,
        include_docs: true,
        return_docs: true,
      });
      const kept = results.filter(({ id, deleted }) => !deleted && !id.startsWith("_"));
      return { documents: kept.map(({ doc }) => doc), next, isEnd: results.length < most };
    },
  };
}

/** What is wrong where the server or the way to it fails. */
export function teamFaultOf(error: unknown): TeamFault {
  const status = memberOf(error, "status");
  const detail = String(memberOf(error, "reason") ?? memberOf(error, "message") ?? error).slice(0, 300);
  if (status === 401) return { why: "unauthorized", detail };
  if (status === 403) return { why: "forbidden", detail };
  if (status === 404) return { why: "missing", detail };
  if (typeof status === "number" && status >= 400) return { why: "server", detail: `${status}: ${detail}` };
  const name = memberOf(error, "name");
  const isWay = error instanceof TypeError || name === "AbortError" || name === "TimeoutError" || name === "FetchError";
  return { why: isWay ? "unreachable" : "broken", detail };
}

function absent(error: unknown): undefined {
  if (memberOf(error, "status") !== 404 || memberOf(error, "reason") === "no_db_file") throw error;
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
