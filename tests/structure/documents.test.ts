import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "./source-files.ts";

interface Document {
  /** Path from the repository's top, with `/`. */
  path: string;
  text: string;
}

const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...markdownIn("docs")].map(read);

describe("the documents", () => {
  it("lead to files and headings that are there", () => {
    const dead = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]+))?\)/g)]
        .filter(([, file = "", heading]) => !leadsSomewhere(path, file, heading))
        .map(([link]) => `${path}: ${link} leads nowhere`),
    );
    expect(dead).toEqual([]);
  });

  it("name commands that package.json has", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json").text);
    const unknown = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:--silent )?(\w[\w:-]*)/g)]
        .filter(([, name = ""]) => !(name in scripts))
        .map(([command]) => `${path}: there is no ${command}`),
    );
    expect(unknown).toEqual([]);
    const untold = Object.keys(scripts).filter(
      (name) => !/^pre/.test(name) && !documents.some(({ text }) => names(text, name)),
    );
    expect(untold.map((name) => `no document says what npm run ${name} is for`)).toEqual([]);
  });

  it("name files of ours that are there", () => {
    const gone = documents
      .filter(({ path }) => path !== "CHANGELOG.md" && !path.startsWith("docs/decisions/"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/`((?:lib|tests|scripts|entrypoints|components|docs|public)\/[\w./-]+)`/g)]
          .filter(([, file = ""]) => !existsSync(join(repository, file)))
          .map(([, file]) => `${path} names ${file}, which is not there`),
      );
    expect(gone).toEqual([]);
  });
});

describe("the threat model", () => {
  const { text } = read("docs/security.md");
  const rows = rowsUnder("| attacker |", text);

  it("has a defence, and a test that is there, for each thing that an attacker could try", () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const [attacker = "", attempt = "", defence = "", test = ""] of rows) {
      const row = `${attacker} ${attempt}`;
      expect(defence.length, `${row}: the defence`).toBeGreaterThan(20);
      const tests = [...test.matchAll(/\]\(\.\.\/([^)]+)\)|`([^`]+)`/g)].map(
        ([, linked, named]) => linked ?? named ?? "",
      );
      expect(tests, `${row}: the test`).not.toEqual([]);
      for (const file of tests) expect(existsSync(join(repository, file)), `${row}: ${file}`).toBe(true);
    }
  });

  it("speaks of each attacker that we know of", () => {
    const attackers = rows.map(([attacker = ""]) => attacker).join(" ");
    for (const name of ["page", "HTML", "another extension", "machine", "policy", "colleague"])
      expect(attackers).toContain(name);
  });
});

function names(text: string, script: string): boolean {
  return text.includes(`npm run ${script}`) || text.includes(`npm ${script}`);
}

function leadsSomewhere(from: string, file: string, heading: string | undefined): boolean {
  const path = file === "" ? from : relative(repository, resolve(repository, dirname(from), file));
  if (!existsSync(join(repository, path))) return false;
  return heading === undefined || headingsOf(read(path).text).includes(heading);
}

/** The names by which GitHub reaches the headings of a text, and those that it gives itself. */
function headingsOf(text: string): string[] {
  const own = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, name = ""]) => name);
  const lines = [...text.matchAll(/^#+ +(.+)$/gm)].map(([, line = ""]) => line);
  const said = lines.map((line) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return [...own, ...said];
}

/** The cells of the table that begins with some words. */
function rowsUnder(header: string, text: string): string[][] {
  const lines = text.slice(text.indexOf(header)).split("\n\n")[0]?.split("\n") ?? [];
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function markdownIn(folder: string): string[] {
  const paths = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".md")).map((path) => join(folder, path).replaceAll("\\", "/"));
}

function read(path: string): Document {
  return { path, text: readFileSync(join(repository, path), "utf8") };
}
