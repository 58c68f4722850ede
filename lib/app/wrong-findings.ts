import { readWrongFindings } from "../platform/wrong-store.ts";

/** How many findings of each rule the user called wrong. */
export async function countWrong(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { rule } of await readWrongFindings()) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** All of them as the text of a file, a line of JSON each. */
export async function exportWrong(): Promise<string> {
  return (await readWrongFindings()).map((finding) => `${JSON.stringify(finding)}\n`).join("");
}
