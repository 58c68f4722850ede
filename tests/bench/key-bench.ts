import { rmSync } from "node:fs";
import { type LabBrowser, openLabBrowser } from "../lab/browser.ts";
import { labPolicy, storePolicy } from "../lab/sender.ts";
import { writeEmptyExtension } from "./empty-extension.ts";
import type { Figure } from "./figures.ts";
import { summaryOf } from "./stopwatch.ts";
import { type KeyCost, openTypist, type Typist } from "./typist.ts";

/** As a quick typist does, and as most do; ms between two keys, to which the browser's own protocol adds some 30. */
const paces = [30, 120] as const;
const sizes = [2_000, 100_000];
const slower = 4;

interface Budget {
  part: keyof KeyCost;
  name: string;
  most?: number;
}

const budgets: readonly Budget[] = [
  { part: "script", name: "script time", most: 0.3 },
  { part: "processor", name: "processor time of the browser", most: 3 },
  { part: "paint", name: "time to the frame behind a key" },
];
/** Most memory of ours beside no extension; MiB. */
const mostMemory = 30;

/**
 * What the extension adds to each key and to the memory of the browser, beside an extension whose script does nothing:
 * two browsers in turns, as many `rounds` each.
 */
export async function benchKeys(extension: string, rounds = 8): Promise<Figure[]> {
  const nothing = writeEmptyExtension();
  const empty = await openLabBrowser({ extension: nothing });
  const ours = await openLabBrowser({ extension });
  try {
    await storePolicy(ours, labPolicy);
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...(await benchDraft(ours, empty, size, rounds)));
    return figures;
  } finally {
    await ours.close();
    await empty.close();
    rmSync(nothing, { recursive: true });
  }
}

async function benchDraft(ours: LabBrowser, empty: LabBrowser, size: number, rounds: number): Promise<Figure[]> {
  const beside = await openTypist(empty, size);
  const typist = await openTypist(ours, size);
  const draft = `draft of ${size / 1000} kB`;
  const figures: Figure[] = [];
  for (const pace of paces)
    figures.push(...(await added(typist, beside, { rounds, pace, where: `${draft}, a key each ${pace} ms` })));
  const value = (await typist.memory()) - (await beside.memory());
  figures.push({ what: `memory added, ${draft}`, value, unit: "MiB", budget: mostMemory });
  for (const each of [typist, beside]) await each.slowDown(slower);
  const where = `${draft}, a page ${slower} times slower`;
  const [, , paint] = await added(typist, beside, { rounds, pace: paces[1], where });
  if (paint) figures.push(paint);
  for (const each of [typist, beside]) await each.close();
  return figures;
}

interface Turns {
  rounds: number;
  pace: number;
  where: string;
}

async function added(typist: Typist, beside: Typist, { rounds, pace, where }: Turns): Promise<Figure[]> {
  const costs: { ours: KeyCost; empty: KeyCost }[] = [];
  for (let round = 0; round < rounds; round++) {
    costs.push({ empty: await beside.type(pace), ours: await typist.type(pace) });
  }
  return budgets.map(({ part, name, most }) => ({
    what: `${name} added, ${where}`,
    value: summaryOf(costs.map(({ ours, empty }) => ours[part] - empty[part])).median,
    unit: "ms",
    ...(most !== undefined && { budget: most }),
    note: `median of ${rounds} turns; ${summaryOf(costs.map(({ empty }) => empty[part])).median.toFixed(2)} without`,
  }));
}
