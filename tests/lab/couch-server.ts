import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import {
  answerBulkDocs,
  answerChanges,
  answerTrouble,
  type Database,
  installRules,
  type Numbering,
  sendJson,
  type Trouble,
} from "./couch-answers.ts";
import type { Writer } from "./couch-rules.ts";

const load = createRequire(import.meta.url);

/**
 * A server on the loopback that speaks CouchDB's protocol and keeps its databases in memory. Where PouchDB's own server is laxer
 * than a cluster of CouchDB 3, it answers as that does: rules of the design document, roles, opaque places in the feed of changes.
 */
export interface CouchServer extends Numbering {
  url: string;
  /** Accounts that may come in, by their passwords. */
  accounts: Map<string, string>;
  /** Roles of accounts that have others than the team's. */
  roles: Map<string, readonly string[]>;
  /** Bodies of all requests and answers, as they went over the wire. */
  wire: string[];
  /** Called before each request is answered; with `false` its connection is cut. */
  gate: (request: IncomingMessage) => boolean;
  /** Something that a proxy before the server answers in its place: a status and a page. */
  proxy: (request: IncomingMessage) => number | undefined;
  /** What such an answer has besides. */
  proxyHeaders: Record<string, string>;
  /** The longest body of a request, in bytes. */
  longestBody: number;
  /** The longest document, in characters. */
  longestDocument: number;
  /** Whether rules are asked of what is there already, as PouchDB's own server does. */
  asksAgain: boolean;
  /** What is wrong within the cluster, by what is asked, such as `POST _bulk_docs`. */
  trouble: (asked: string) => Trouble["kind"] | undefined;
  /** Puts documents there as they are, past every check. */
  put(database: string, documents: readonly object[]): Promise<void>;
  /** All documents of a database, save its rules. */
  documents(database: string): Promise<Record<string, unknown>[]>;
  /** Puts an empty database in the place of the one that was there, as after a loss. */
  remake(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server with one empty database of that name, in which the team's rules are installed. */
export async function startCouch(database: string): Promise<CouchServer> {
  let stage = await newStage(database);
  const server = createServer((request, response) => {
    void answer(request, response).catch((error) => {
      if (!response.headersSent) sendJson(response, 500, { error: "unknown_error", reason: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const couch: CouchServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accounts: new Map([
      ["u1", "secret-1"],
      ["u2", "secret-2"],
    ]),
    roles: new Map(),
    wire: [],
    tag: crypto.randomUUID(),
    replays: 0,
    longestBody: 2 ** 32,
    longestDocument: 8_000_000,
    asksAgain: false,
    trouble: () => undefined,
    gate: () => true,
    proxy: () => undefined,
    proxyHeaders: {},
    put: async (name, documents) => void (await stage.open(name).bulkDocs(documents, { new_edits: false })),
    documents: async (name) =>
      (await stage.open(name).allDocs({ include_docs: true })).rows.flatMap(({ id, doc }) =>
        doc && !id.startsWith("_design/") ? [doc] : [],
      ),
    remake: async () => {
      stage = await newStage(database);
      couch.tag = crypto.randomUUID();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return couch;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!couch.gate(request)) return void request.socket.destroy();
    const status = couch.proxy(request);
    const headers = { "Content-Type": "text/html", ...couch.proxyHeaders };
    if (status) return void response.writeHead(status, headers).end(`<h1>${status}</h1>`);
    const writer = writerOf(request, couch);
    if (!writer) {
      const reason = request.headers.authorization ? "Name or password is incorrect." : "Authentication required.";
      const challenge = { "WWW-Authenticate": 'Basic realm="administrator"' };
      return sendJson(response, 401, { error: "unauthorized", reason }, challenge);
    }
    const { pathname, searchParams } = new URL(request.url ?? "/", couch.url);
    const [, name = "", ...rest] = pathname.split("/").map(decodeURIComponent);
    if (name !== database) return sendJson(response, 404, { error: "not_found", reason: "Database does not exist." });
    if (!writer.roles.includes("goodsend")) {
      return sendJson(response, 403, { error: "forbidden", reason: "You are not allowed to access this db." });
    }
    if (Number(request.headers["content-length"] ?? 0) > couch.longestBody) {
      return sendJson(response, 413, { error: "too_large", reason: "the request entity is too large" });
    }
    // Compressed answers could not be looked through.
    delete request.headers["accept-encoding"];
    const asked = `${request.method} ${rest.join("/")}`;
    record(request, response, couch.wire);
    const kind = couch.trouble(asked);
    const trouble = kind && { kind };
    if (answerTrouble(trouble, response)) return;
    if (asked === "GET _changes") return answerChanges(stage.open(name), couch, searchParams, response, trouble);
    if (asked !== "POST _bulk_docs") return stage.answer(request, response);
    const rights = { ...couch, writer, trouble };
    return answerBulkDocs(stage.open(name), rights, request, await textOf(request), response);
  }
}

interface Stage {
  answer(request: IncomingMessage, response: ServerResponse): void;
  open(name: string): Database;
}

async function newStage(database: string): Promise<Stage> {
  const PouchDB = load("pouchdb-core")
    .plugin(load("pouchdb-adapter-memory"))
    .defaults({ adapter: "memory", prefix: `couch-${crypto.randomUUID()}-` });
  // All classes of PouchDB share one emitter, at which each server would listen for good to what databases are made.
  PouchDB.allDbs = async (tell?: (error: null, names: string[]) => void) => {
    tell?.(null, [database]);
    return [database];
  };
  const settings = { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: "/dev/null" };
  const opened = new Map<string, Database>();
  const open = (name: string): Database => {
    const known = opened.get(name) ?? (new PouchDB(name) as Database);
    opened.set(name, known);
    return known;
  };
  const answer = load("express-pouchdb")(PouchDB, settings);
  await installRules(open(database));
  return { answer, open };
}

function writerOf({ headers }: IncomingMessage, { accounts, roles }: CouchServer): Writer | undefined {
  const [, encoded = ""] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  const [name = "", password] = Buffer.from(encoded, "base64").toString().split(":");
  if (password === undefined || accounts.get(name) !== password) return undefined;
  return { name, roles: roles.get(name) ?? ["goodsend"] };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function record(request: IncomingMessage, response: ServerResponse, wire: string[]): void {
  wire.push(`${request.method} ${request.url}`);
  const keep = (part: unknown) => {
    if (typeof part === "string" || part instanceof Uint8Array) wire.push(Buffer.from(part as Uint8Array).toString());
  };
  const emit = request.emit.bind(request) as (...parts: unknown[]) => boolean;
  // A listener would set the body flowing before the server reads it.
  request.emit = (...parts: unknown[]) => {
    if (parts[0] === "data") keep(parts[1]);
    return emit(...parts);
  };
  const write = response.write.bind(response) as (...parts: unknown[]) => boolean;
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.write = (...parts: unknown[]) => {
    keep(parts[0]);
    return write(...parts);
  };
  response.end = (...parts: unknown[]) => {
    keep(parts[0]);
    return end(...parts);
  };
}
