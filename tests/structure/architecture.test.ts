import { describe, expect, it } from "vitest";
import { type Import, type SourceFile, sourceFiles } from "./source-files.ts";

/** A floor of the house: what it may import, and a sentence for whoever breaks it. */
interface Floor {
  folder: string;
  /** Folders of ours that it may import. */
  imports: string[];
  /** Folders of which it may import types only. */
  types?: string[];
  /** Packages that it may import. */
  packages: string[];
  because: string;
}

// Read from the bottom up: each floor knows those below it. This table is the plan of the house.
const floors: Floor[] = [
  {
    folder: "lib/core",
    imports: [],
    packages: ["zod", "fastest-levenshtein"],
    because: "the core is pure and knows nobody; pass the value in",
  },
  {
    folder: "lib/law",
    imports: [],
    types: ["lib/core"],
    packages: [],
    because: "law is data: facts with links, no logic",
  },
  { folder: "lib/i18n", imports: ["lib/core"], packages: [], because: "words are data; they know the core's ids only" },
  {
    folder: "lib/text",
    imports: ["lib/core"],
    packages: [
      "tldts-core",
      "tldts-icann/dist/es6/src/data/trie.js",
      "email-providers",
      "disposable-email-domains-js",
      "fastest-levenshtein",
    ],
    because: "a question about a text must not know which rule asks it",
  },
  {
    folder: "lib/rules",
    imports: ["lib/core", "lib/law", "lib/text"],
    packages: [],
    because: "rules are pure; pass the value in through RuleContext",
  },
  {
    folder: "lib/register",
    imports: ["lib/core", "lib/law"],
    packages: ["zod", "papaparse"],
    because: "what is recorded is facts and pure questions about them; lib/platform stores them",
  },
  {
    folder: "lib/packs",
    imports: ["lib/core", "lib/text"],
    packages: [],
    because: "an organisation's rules are data; they know none of ours",
  },
  {
    folder: "lib/mail",
    imports: ["lib/core"],
    packages: [],
    because: "a webmail adapter reads and writes a page, no more",
  },
  {
    folder: "lib/platform",
    imports: ["lib/core"],
    packages: ["wxt/browser", "zod", "pouchdb-core", "pouchdb-adapter-http"],
    because: "the browser's seam knows the core only",
  },
  {
    folder: "lib/mailbox",
    imports: ["lib/core", "lib/mail"],
    packages: ["postal-mime", "zod"],
    because: "a file of mails is read alike by the command line and by a page: neither Node nor the extension",
  },
  {
    folder: "lib/app",
    imports: [
      "lib/core",
      "lib/law",
      "lib/text",
      "lib/rules",
      "lib/register",
      "lib/packs",
      "lib/mailbox",
      "lib/platform",
      "lib/i18n",
    ],
    types: ["lib/mail"],
    packages: ["react"],
    because: "a use case is given its mail client by the entrypoint",
  },
  {
    folder: "lib/cli",
    imports: ["lib/core", "lib/law", "lib/text", "lib/rules", "lib/mailbox", "lib/app", "lib/i18n"],
    packages: ["linkedom"],
    because: "the command line runs without a browser",
  },
  {
    folder: "components",
    imports: ["lib/i18n"],
    types: ["lib/core", "lib/app", "lib/platform", "lib/register"],
    packages: ["react", "@base-ui/react"],
    because: "a component takes props and calls back; state comes from the entrypoint",
  },
  {
    folder: "entrypoints",
    imports: [
      "lib/core",
      "lib/law",
      "lib/text",
      "lib/rules",
      "lib/register",
      "lib/packs",
      "lib/mail",
      "lib/platform",
      "lib/app",
      "lib/i18n",
      "components",
    ],
    packages: [
      "react",
      "react-dom/client",
      "wxt/utils/define-background",
      "wxt/utils/define-content-script",
      "wxt/utils/define-unlisted-script",
    ],
    because: "an entrypoint only wires",
  },
];

const files = sourceFiles();

describe("the house", () => {
  it("has every source file on one of its floors", () => {
    expect(files.filter(({ path }) => !floorOf(path)).map(({ path }) => path)).toEqual([]);
  });

  it.each(floors)("$folder imports from the floors below it only", (floor) => {
    const breaches = files.filter(({ path }) => floorOf(path) === floor).flatMap((file) => breachesOf(file, floor));
    expect(breaches).toEqual([]);
  });

  it("touches the browser's API in lib/platform only", () => {
    const pattern = /\b(?:chrome|browser)\.(?:runtime|storage|tabs|action|alarms|sidePanel|windows|scripting|i18n)\b/;
    const others = files.filter(({ path, text }) => !path.startsWith("lib/platform/") && pattern.test(text));
    expect(others.map(({ path }) => `${path}: ask lib/platform instead of the browser`)).toEqual([]);
  });

  it("speaks with the network in the files for a team's server only", () => {
    const pattern = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|pouchdb)/i;
    const allowed = /^lib\/platform\/(?:team-remote|team-feed|own-file|pouchdb\.d)\.ts$/;
    const others = files.filter(
      ({ path, text }) => !allowed.test(path) && !path.startsWith("lib/cli/") && pattern.test(text),
    );
    expect(others.map(({ path }) => `${path}: nothing leaves the machine but by lib/platform/team-remote.ts`)).toEqual(
      [],
    );
    const loaders = ["background", "options", "sidepanel", "welcome"].flatMap((entry) =>
      ["index.ts", "main.tsx"].flatMap((name) => reachableFrom(`entrypoints/${entry}/${name}`)),
    );
    expect(loaders.map(({ path }) => path).filter((path) => path === "lib/platform/team-remote.ts")).toEqual([]);
  });

  it("keeps zod and React out of everything a content script loads", () => {
    const scripts = ["gmail.content", "outlook.content", "cards", "gmail-edits", "outlook-edits", "diagnosis"];
    const loaded = scripts.flatMap((script) => reachableFrom(`entrypoints/${script}/index.ts`));
    const heavy = loaded.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => !typeOnly && /^(zod|react)/.test(target))
        .map(({ target }) => `${path} brings ${target} into every mail page: import only types there`),
    );
    expect(heavy).toEqual([]);
  });

  it("keeps every rule apart from the others", () => {
    const rules = files.filter(({ path }) => /^lib\/rules\/[^/]+\//.test(path));
    const breaches = rules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^lib\/rules\/[^/]+\//.test(target))
        .map(({ target }) => `${path} imports ${target}: move the shared question to lib/text`),
    );
    expect(breaches).toEqual([]);
  });

  it("never lets one mail client import another", () => {
    const breaches = files.flatMap(({ path, imports }) => {
      const client = /^lib\/mail\/(gmail|outlook)\//.exec(path)?.[1];
      const other = client === "gmail" ? "outlook" : "gmail";
      return client ? imports.filter(({ target }) => target.startsWith(`lib/mail/${other}/`)).map(() => path) : [];
    });
    expect(breaches).toEqual([]);
  });

  it("has no cycles of imports, those of types among them", () => {
    expect(cycles()).toEqual([]);
  });

  it("has no barrel and no drawer for odds and ends", () => {
    const drawers = files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.tsx?$)/.test(path));
    expect(drawers.map(({ path }) => `${path}: name it by what it gives`)).toEqual([]);
    const barrels = files.filter(({ text }) => /^export\s+\*\s+from/m.test(text));
    expect(barrels.map(({ path }) => `${path}: import from the file that defines it`)).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const odd = files.filter(({ path }) => !/^[a-z0-9./-]+$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("keeps files short enough to hold one idea", () => {
    const isData = (path: string) => /^lib\/(law|i18n)\/|\/vocabulary\//.test(path);
    const long = files.filter(({ path, text }) => !isData(path) && text.split("\n").length > 251);
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines, at most 250`)).toEqual([]);
  });

  it("has selectors in the selectors files only", () => {
    const queries = /\.(?:querySelector(?:All)?|closest|matches|getElementsBy\w+)\(/;
    const allowed = /^lib\/mail\/(find|gmail\/selectors|outlook\/selectors)\.ts$/;
    const others = files.filter(
      ({ path, text }) => path.startsWith("lib/mail/") && !allowed.test(path) && queries.test(text),
    );
    expect(others.map(({ path }) => `${path}: look elements up through lib/mail/find.ts`)).toEqual([]);
  });

  it("silences no checker", () => {
    const pattern = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|eslint-disable/;
    const silenced = files.filter(({ text }) => pattern.test(text));
    expect(silenced.map(({ path }) => `${path}: mend the code instead`)).toEqual([]);
  });
});

function floorOf(path: string): Floor | undefined {
  return floors.find(({ folder }) => path.startsWith(`${folder}/`));
}

function breachesOf(file: SourceFile, floor: Floor): string[] {
  return file.imports
    .filter((imported) => !isAllowed(imported, floor))
    .map(({ target }) => `${file.path} may not import ${target}: ${floor.because}`);
}

function isAllowed({ target, ours, typeOnly }: Import, floor: Floor): boolean {
  const isIn = (folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));
  if (ours) return isIn([floor.folder, ...floor.imports]) || (typeOnly && isIn(floor.types ?? []));
  if (target.startsWith("node:")) return floor.folder === "lib/cli";
  return floor.packages.some((name) => target === name || target.startsWith(`${name}/`));
}

function reachableFrom(entry: string): SourceFile[] {
  const reached = new Map<string, SourceFile>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.find((candidate) => candidate.path === path);
    if (!file || reached.has(path)) continue;
    reached.set(path, file);
    waiting.push(...file.imports.filter(({ ours, typeOnly }) => ours && !typeOnly).map(({ target }) => target));
  }
  return [...reached.values()];
}

function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path) || trail.includes(path)) return;
    const file = files.find((candidate) => candidate.path === path);
    for (const { target, ours } of file?.imports ?? []) if (ours) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
