import { hashText } from "../core/fingerprint.ts";
import type { Team } from "../core/team-policy.ts";

/** Tells servers, databases and keys apart, and says nothing of them. */
export function teamName({ url, database, key }: Team): string {
  return hashText(JSON.stringify([url, database, key]));
}
