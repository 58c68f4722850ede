import { type Position, parsePosition } from "../platform/team-store.ts";
import { factId } from "../register/keyed-hash.ts";
import { machineSecret } from "./register.ts";

/**
 * A position as a note for the server, sealed with the secret of this machine: all members may write there, and one who moved it
 * on would keep an opt-out from being given.
 */
export async function toPositionNote(position: Position): Promise<object> {
  return { ...position, seal: await sealOf(position) };
}

/** The position in such a note; `undefined` where it is none, or not of this machine's making. */
export async function readPositionNote(note: unknown): Promise<Position | undefined> {
  const position = parsePosition(note);
  if (!position || typeof note !== "object" || note === null) return undefined;
  return Reflect.get(note, "seal") === (await sealOf(position)) ? position : undefined;
}

async function sealOf(position: Position): Promise<string> {
  // Parsed, so that its members stand in one order.
  return factId(await machineSecret(), ["position", JSON.stringify(parsePosition(position))]);
}
