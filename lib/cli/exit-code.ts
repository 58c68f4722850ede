import { isAtLeast } from "../core/level.ts";
import type { Status } from "../core/verdict.ts";

/** What a run came to, as far as its exit code goes. */
export interface Outcome {
  statuses: Iterable<Status>;
  /** Whether some input, a policy file included, could not be read. */
  hasUnread: boolean;
}

/** 0: nothing at `confirm` or above; 1: something is; 2: some input could not be read, whatever the rest gave. */
export function exitCodeOf({ statuses, hasUnread }: Outcome): 0 | 1 | 2 {
  if (hasUnread) return 2;
  for (const status of statuses) {
    if (status !== "clear" && status !== "unknown" && isAtLeast(status, "confirm")) return 1;
  }
  return 0;
}
