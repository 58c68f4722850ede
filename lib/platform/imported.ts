/** An entry that came in with a file: another machine counted it, and shares it where that is wanted. */
export function asImported<Entry extends object>(entry: Entry): Entry & { isImported: true } {
  return { ...entry, isImported: true };
}

/** Whether a stored entry came in with a file. */
export function isImported(stored: unknown): boolean {
  return typeof stored === "object" && stored !== null && Reflect.get(stored, "isImported") === true;
}
