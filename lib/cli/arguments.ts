import { parseArgs } from "node:util";

/** What the command line asks for. */
export type Arguments =
  | { kind: "help" }
  | { kind: "wrong"; message: string }
  | { kind: "check"; files: string[]; policy?: string; compare?: string; json: boolean; today: string };

/** What `--help` prints. */
export const usage = `Checks mail against the acceptable-use policy, with the extension's own engine.

  npm run check -- [options] FILE...
  node lib/cli/check.ts [options] FILE...     (Node 24)

FILE is a .jsonl (one draft a line), an .eml or an .mbox; - reads JSONL from standard input.

  --policy FILE   policy to try, the same JSON as the managed policy
  --compare FILE  policy in force today: shows what --policy would change
  --json          one line of JSON per draft
  --today DATE    the day to judge on, as YYYY-MM-DD (default: today)
  --help          this text

Exit code: 0 nothing at confirm or above, 1 something is, 2 some input could not be read.
The formats are described in docs/check.md.
`;

/** Reads the command line. `now` gives the day where `--today` does not; both are taken in local time. */
export function readArguments(words: readonly string[], now = new Date()): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { kind: "help" };
  if (files.length === 0) return { kind: "wrong", message: "No file was named; - reads standard input." };
  const today = values.today ?? localDay(now);
  if (!isDay(today)) return { kind: "wrong", message: `--today ${today}: not a day such as 2026-11-22.` };
  return {
    kind: "check",
    files,
    json: values.json ?? false,
    today,
    ...(values.policy !== undefined && { policy: values.policy }),
    ...(values.compare !== undefined && { compare: values.compare }),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      policy: { type: "string" },
      compare: { type: "string" },
      json: { type: "boolean" },
      today: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function localDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}
