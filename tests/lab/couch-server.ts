import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

const load = createRequire(import.meta.url);

/** A server on the loopback that speaks CouchDB's protocol and keeps its databases in memory. */
export interface CouchServer {
  url: string;
  /** Accounts that may come in, by their passwords. */
  accounts: Map<string, string>;
  /** Bodies of all requests and answers, as they went over the wire. */
  wire: string[];
  /** Called before each request is answered; with `false` its connection is cut. */
  gate: (request: IncomingMessage) => boolean;
  /** Puts documents there as they are, past every check. */
  put(database: string, documents: readonly object[]): Promise<void>;
  /** All documents of a database. */
  documents(database: string): Promise<Record<string, unknown>[]>;
  /** Puts an empty database in the place of the one that was there, as after a loss. */
  remake(): Promise<void>;
  stop(): Promise<void>;
}

interface Database {
  bulkDocs(documents: readonly object[], options?: object): Promise<unknown>;
  allDocs(options: object): Promise<{ rows: { doc: Record<string, unknown> }[] }>;
}

/** Starts a server with one empty database of that name. */
export async function startCouch(database: string): Promise<CouchServer> {
  let stage = await newStage(database);
  const accounts = new Map([
    ["u1", "secret-1"],
    ["u2", "secret-2"],
  ]);
  const wire: string[] = [];
  const server = createServer((request, response) => {
    if (!couch.gate(request)) return request.socket.destroy();
    allowPages(request, response);
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    if (!isLetIn(request, accounts)) {
      return response
        .writeHead(401, { "Content-Type": "application/json" })
        .end('{"error":"unauthorized","reason":"Name or password is incorrect."}');
    }
    // Compressed answers could not be looked through.
    delete request.headers["accept-encoding"];
    record(request, response, wire);
    return stage.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const couch: CouchServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accounts,
    wire,
    gate: () => true,
    put: async (name, documents) => void (await stage.open(name).bulkDocs(documents, { new_edits: false })),
    documents: async (name) => (await stage.open(name).allDocs({ include_docs: true })).rows.map(({ doc }) => doc),
    remake: async () => {
      stage = await newStage(database);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return couch;
}

interface Stage {
  answer(request: IncomingMessage, response: ServerResponse): void;
  open(name: string): Database;
}

async function newStage(database: string): Promise<Stage> {
  const PouchDB = load("pouchdb-core")
    .plugin(load("pouchdb-adapter-memory"))
    .defaults({ adapter: "memory", prefix: `couch-${crypto.randomUUID()}-` });
  const settings = { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: "/dev/null" };
  const open = (name: string): Database => new PouchDB(name);
  // The server lists the databases that are made after it.
  const answer = load("express-pouchdb")(PouchDB, settings);
  await open(database).allDocs({});
  return { answer, open };
}

/** A page of the browser has the leave of the server where it has none of the browser. */
function allowPages({ headers }: IncomingMessage, response: ServerResponse): void {
  if (!headers.origin) return;
  response.setHeader("Access-Control-Allow-Origin", headers.origin);
  response.setHeader("Access-Control-Allow-Headers", "authorization, content-type, accept");
  response.setHeader("Access-Control-Allow-Methods", "GET, PUT, POST, HEAD");
}

function isLetIn({ headers }: IncomingMessage, accounts: ReadonlyMap<string, string>): boolean {
  const [, encoded = ""] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  const [name = "", password] = Buffer.from(encoded, "base64").toString().split(":");
  return password !== undefined && accounts.get(name) === password;
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
