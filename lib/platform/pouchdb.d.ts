// The published types give every file a `Buffer` of their own, which Node's does not fit. This is the part that we use.
declare module "pouchdb-core" {
  interface Stored {
    _id: string;
    _rev: string;
    [member: string]: unknown;
  }
  interface Options {
    adapter: "http";
    skip_setup: boolean;
    fetch(target: string | Request, init?: RequestInit): Promise<Response>;
  }
  interface ChangesOptions {
    since: string | number;
    limit: number;
    batch_size: number;
    include_docs: boolean;
    return_docs: boolean;
  }
  export default class PouchDB {
    static plugin(adapter: object): void;
    constructor(address: string, options: Options);
    get(id: string): Promise<Stored>;
    put(document: object): Promise<unknown>;
    bulkDocs(documents: object[], options: { new_edits: boolean }): Promise<unknown[]>;
    /** A row for each key; of what is not there it has no value. */
    allDocs(options: { keys: string[] }): Promise<{ rows: { id?: string; value?: { rev: string } }[] }>;
    changes(options: ChangesOptions): Promise<{
      results: { id: string; deleted?: boolean; doc?: unknown }[];
      last_seq: string | number;
    }>;
  }
}

declare module "pouchdb-adapter-http" {
  const adapter: object;
  export default adapter;
}
