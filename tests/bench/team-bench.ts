import type { OptOutFact } from "../../lib/register/fact.ts";
import { readSecret } from "../../lib/register/keyed-hash.ts";
import { keysCovering } from "../../lib/register/subject.ts";
import { readTeamFact, type TeamFact, toTeamFact } from "../../lib/register/team-document.ts";
import { hashedKey } from "../../lib/register/team-hash.ts";
import type { Figure } from "./figures.ts";

const entries = 100_000;
const readers = 1000;
const batch = 1000;

/** What sharing costs a machine besides its disk and the way: hashing what goes, checking what comes, and looking recipients up. */
export async function benchTeam(): Promise<Figure[]> {
  const secret = await readSecret(crypto.getRandomValues(new Uint8Array(32)));
  const documents: TeamFact[] = [];
  const giving = await timeOf(() =>
    inBatches(async (number) => void documents.push(await toTeamFact(factOf(number), secret, "u1"))),
  );
  const weight = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0);
  const taking = await timeOf(() =>
    inBatches(async (number) => {
      if ("fault" in (await readTeamFact(documents[number], secret))) throw new Error("a document was refused");
    }),
  );
  const people = Array.from({ length: readers }, (_, number) => `first.last${number}@mail.company${number}.co.example`);
  const keys = people.flatMap(keysCovering);
  const looking = await timeOf(async () => void (await Promise.all(keys.map((key) => hashedKey(secret, key)))));
  const size = entries.toLocaleString("en");
  return [
    { what: `hashing ${size} entries for the team`, value: giving, unit: "ms" },
    { what: `checking ${size} entries of the team`, value: taking, unit: "ms" },
    { what: `weight of ${size} entries on the way`, value: weight / 2 ** 20, unit: "MiB" },
    {
      what: "hashing the keys of 1,000 recipients, the first time",
      value: looking,
      unit: "ms",
      note: `${keys.length} keys`,
    },
  ];
}

function factOf(number: number): OptOutFact {
  const key = `person${number}@globex.example`;
  return { id: `${number}`, kind: "opt-out", key, at: number, recordedAt: number, by: "", source: "import" };
}

async function inBatches(work: (number: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < entries; from += batch)
    await Promise.all(Array.from({ length: batch }, (_, at) => work(from + at)));
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
