import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

/** Who writes, as the server's rules are told. */
export interface Writer {
  name: string;
  roles: readonly string[];
}

/** What the server says against one document. */
export interface Refusal {
  id: string;
  rev: string;
  error: string;
  reason: string;
}

/** A document on its way to the server. */
export interface Incoming {
  _id: string;
  _rev: string;
  [member: string]: unknown;
}

/** The design document as it is installed. */
export const design: Record<string, unknown> & { validate_doc_update: string } = JSON.parse(
  readFileSync(new URL("../../docs/team/design-document.json", import.meta.url), "utf8"),
);

// Run in a context of its own, as the server does: nothing of Node.js is there, and numbers and lists are other ones than ours.
const context = createContext({});
const check = new Script(`(${design.validate_doc_update})`).runInContext(context);
const parse = new Script("JSON.parse").runInContext(context);

/** Holds a document against the rules that are installed; `undefined` where they take it. */
export function refusalOf(document: Incoming, before: object | null, writer: Writer): Refusal | undefined {
  const [start, ...rest] = document._rev.split("-");
  const revisions = { start: Number(start), ids: [rest.join("-")] };
  const inside = (value: unknown) => parse(JSON.stringify(value));
  try {
    check(
      inside({ ...document, _revisions: revisions }),
      inside(before),
      inside({ db: "goodsend", ...writer }),
      inside({ admins: { names: [], roles: ["_admin"] }, members: { names: [], roles: ["goodsend"] } }),
    );
    return undefined;
  } catch (thrown) {
    const { forbidden, unauthorized } = Object(thrown);
    const reason = forbidden ?? unauthorized;
    if (typeof reason !== "string") throw thrown;
    return { id: document._id, rev: document._rev, error: forbidden ? "forbidden" : "unauthorized", reason };
  }
}
