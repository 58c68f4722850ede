/** The day of a moment (ms since the epoch) in UTC, as an ISO date such as 2026-12-31; days compare as text. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
