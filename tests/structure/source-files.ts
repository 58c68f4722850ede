import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's top folder. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export interface SourceFile {
  /** Path from the repository's top, with `/`. */
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** As written, or the path from the repository's top for one of our own files. */
  target: string;
  ours: boolean;
  typeOnly: boolean;
}

const sourceFolders = ["entrypoints", "components", "lib"];

/** Every TypeScript file that ships or could ship, without tests, cases and fixtures. */
export function sourceFiles(): SourceFile[] {
  return sourceFolders
    .flatMap((folder) =>
      readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
    )
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|cases|d)\.tsx?$/.test(path) && !path.includes("/fixtures/"))
    .map((path) => {
      const text = readFileSync(join(repository, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

// `import … from "x"`, `export { … } from "x"` and `import "x"`, at the start of a line.
const importPattern = /^(?:(?:import|export)\s+(type\s+)?([\w$*{}\s,]+?)\s+from\s+|import\s+)["']([^"']+)["']/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(([, typeKeyword, clause = "", specifier = ""]) => {
    const ours = specifier.startsWith(".");
    const target = ours ? relative(repository, resolve(repository, dirname(path), specifier)) : specifier;
    return { target: target.replaceAll("\\", "/"), ours, typeOnly: typeKeyword !== undefined || isTypesOnly(clause) };
  });
}

function isTypesOnly(clause: string): boolean {
  const names = /^\{(.*)\}$/s.exec(clause.trim())?.[1];
  return names?.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type ")) ?? false;
}
