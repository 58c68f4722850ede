/** An object of JSON. */
export type Json = Record<string, unknown>;

/** Keys and indices that lead to a value, from the outside in. */
export type Path = readonly PropertyKey[];

/** Dotted paths of every value that is no object. */
export function leafPaths(value: Json, path: readonly string[] = []): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner) ? leafPaths(inner, [...path, key]) : [[...path, key].join(".")],
  );
}

/** The paths to every key of a name, also inside lists; not to those inside a value that goes by it itself. */
export function pathsTo(name: string, value: unknown, path: Path = []): Path[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) =>
    key === name ? [[...path, key]] : pathsTo(name, value[key], [...path, key]),
  );
}

/** The value at the end of a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (isContainer(inner) ? inner[String(key)] : undefined), value);
}

/** Takes the value at the end of a path out, if it is there. */
export function remove(value: Json, path: Path): void {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[String(key)];
}

function isContainer(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

/** Whether a value is an object with keys, and no list. */
export function isObject(value: unknown): value is Json {
  return isContainer(value) && !Array.isArray(value);
}
