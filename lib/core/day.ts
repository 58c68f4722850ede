/** The day of a moment (ms since the epoch) in UTC, as an ISO date such as 2026-12-31; days compare as text. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether a text is an ISO date of the calendar, which has no 30th of February. */
export function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && dayOf(at) === text;
}
