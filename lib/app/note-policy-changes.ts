import { hashText } from "../core/fingerprint.ts";
import { isObject, leafPaths, valueAt } from "../core/json-path.ts";
import { readManagedPolicy } from "../platform/managed.ts";
import { readNotedPolicy, writeNotedPolicy } from "../platform/noted-policy.ts";
import { readUserPolicy, watchSettings } from "../platform/stored-policy.ts";
import { noteInAudit } from "./audit.ts";

/** A user who types makes one entry, not one for each letter; ms. */
const settleMs = 5000;

/**
 * Writes into the audit which settings changed, by name, when the worker starts and after each change. A change made while
 * no worker ran is seen at the next start, since what was noted last is kept.
 */
export function notePolicyChanges(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // An audit that cannot be written must not keep a draft from being judged; the change is noted at the next try.
  const note = () => void noteChanges().catch(() => undefined);
  watchSettings(() => {
    clearTimeout(timer);
    timer = setTimeout(note, settleMs);
  });
  note();
}

/** Notes the changes since the last call, for each source that has some. */
export async function noteChanges(): Promise<void> {
  const [user, managed, noted] = await Promise.all([readUserPolicy(), readManagedPolicy(), readNotedPolicy()]);
  const now = { user: digestOf(user), organisation: digestOf(managed) };
  for (const source of ["organisation", "user"] as const) {
    const paths = changedPaths(noted[source] ?? {}, now[source]);
    if (paths.length === 0) continue;
    await noteInAudit({ kind: "policy", source, paths });
    // After the entry: a worker that is stopped in between notes the change twice rather than never.
    await writeNotedPolicy({ ...(await readNotedPolicy()), [source]: now[source] });
  }
}

/** A hash of each value by its path. */
function digestOf(policy: unknown): Record<string, string> {
  if (!isObject(policy)) return {};
  const entries = leafPaths(policy).map((path) => {
    const value = JSON.stringify(valueAt(policy, path.split("."))) ?? "";
    return [path.slice(0, 200), hashText(value)] as const;
  });
  return Object.fromEntries(entries.slice(0, 1000));
}

function changedPaths(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
}
