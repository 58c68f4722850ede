/** What a team's database is asked for. Each rejects with the server's or the browser's error. */
export interface TeamRemote {
  /** A note that the server keeps for one machine and copies nowhere; `undefined` where there is none. */
  readNote(name: string): Promise<unknown>;
  writeNote(name: string, value: object): Promise<void>;
  /** Adds documents; one that is there already is passed over. Gives those that the server does not take. */
  add(documents: readonly TeamDocument[]): Promise<RefusedDocument[]>;
  /** The next documents that were added since a place in the server's order of changes; 0 is its beginning. */
  changesSince(since: string | number, most: number): Promise<TeamChanges>;
}

/** A document of a team's database. */
export interface TeamDocument {
  _id: string;
  _rev?: string;
}

export interface RefusedDocument {
  id: string;
  why: string;
}

export interface TeamChanges {
  /** As the server gives them, unparsed. */
  documents: unknown[];
  /** Where to go on. */
  next: string | number;
  /** Whether nothing more was there. */
  isEnd: boolean;
  /** What the server's clock said, in ms since the epoch; absent where it does not tell. */
  clock?: number;
}
