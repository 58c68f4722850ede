import { keysThatMayHold } from "../../lib/app/known-keys.ts";
import { inTransaction } from "../../lib/platform/database.ts";
import { packKeys } from "../../lib/register/key-index.ts";
import { keysCovering } from "../../lib/register/subject.ts";

/** What `register-start.ts` calls in a page: it stands in for a worker that was just started. */
Object.assign(globalThis, { fillRegister, lookUp });

/** A register of so many entries, of which the page has the keys as version 0.1 packed them, and one fact. */
async function fillRegister(entries: number, people: readonly string[]): Promise<void> {
  const listed = packKeys(people.filter((_, at) => at % 10 === 0));
  const others = Float64Array.from({ length: entries - listed.length }, () => Math.floor(Math.random() * 2 ** 53));
  const packed = Float64Array.from([...listed, ...others]).sort();
  await inTransaction(["facts", "meta"], "readwrite", async (transaction) => {
    transaction.objectStore("facts").put({ seq: entries, keys: [""], kinds: [], documents: [{ seq: entries }] });
    transaction.objectStore("meta").put("bench", "born");
    transaction.objectStore("meta").put({ born: "bench", upTo: entries, packed }, "keys");
  });
}

/** Looks people up; gives how long it took in ms from an open database on, and how many keys had to be looked at in it. */
async function lookUp(people: readonly string[]): Promise<{ time: number; found: number }> {
  await inTransaction(["meta"], "readonly", async () => undefined);
  const start = performance.now();
  const found = await keysThatMayHold(people.flatMap(keysCovering));
  return { time: performance.now() - start, found: found.length };
}
