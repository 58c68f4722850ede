import { runCheck } from "./run-check.ts";

/** The command line check: the engine over mail files. See docs/check.md. */

// npm runs scripts in the package's folder; the files are named from where the user stands.
const isByNpm = process.env.npm_lifecycle_event === "check" && process.env.INIT_CWD;
process.exitCode = await runCheck(process.argv.slice(2), {
  folder: isByNpm ? isByNpm : process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  onReaderGone: (exitCode) => process.exit(exitCode),
});
