/**
 * What looking for one value on a page gave. A value that we cannot see (`missing`) or see only
 * in part (`unresolved`) is never treated as `empty`: the rules that need it answer "not checked".
 */
export type Field<T> =
  | { state: "found"; value: T }
  | { state: "empty" }
  /** We could not look: `why` names what was not there, such as a selector or an input key. */
  | { state: "missing"; why: string }
  /** `value` holds what could be read, `unresolved` names the rest as the page shows it. */
  | { state: "unresolved"; value: T; unresolved: string[] };

/** A field whose value was read. */
export function found<T>(value: T): Field<T> {
  return { state: "found", value };
}

/** A field that is there and holds nothing. */
export function empty<T>(): Field<T> {
  return { state: "empty" };
}

/** A field that could not be read; `why` names what was looked for. */
export function missing<T>(why: string): Field<T> {
  return { state: "missing", why };
}

/** A field read in part; `labels` are the parts whose meaning the page does not give. */
export function unresolved<T>(value: T, labels: string[]): Field<T> {
  return { state: "unresolved", value, unresolved: labels };
}

/** The value as far as it was read, or `fallback` for an empty or missing field. */
export function valueOr<T>(field: Field<T>, fallback: T): T {
  return field.state === "found" || field.state === "unresolved" ? field.value : fallback;
}
