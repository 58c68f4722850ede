import { relative, resolve, sep } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** The path of a module within the project, with slashes on every system, of the id that the bundler gives it. */
export function modulePath(id: string): string {
  return relative(root, id.split("?")[0] ?? id)
    .split(sep)
    .join("/");
}
