// Runs Mozilla's linter over the Firefox build. Fails at every error, and at every warning that is not explained here.
import { execFileSync } from "node:child_process";

const build = ".output/firefox-mv3";

/** Warnings that stay, by their code and the file that they are about, with the reason. */
const explained: Record<string, { file: RegExp; because: string }> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: {
    file: /^manifest\.json$/,
    because: "the extension is for the desktop; there, 140 (the release with long support) knows the key",
  },
  UNSAFE_VAR_ASSIGNMENT: {
    file: /^chunks\//,
    because: "React's own code for markup that is given as such, which no component of ours does",
  },
  DANGEROUS_EVAL: {
    file: /^(?:chunks\/|background\.js$)/,
    because: "zod tries whether it may; we tell it not to, and our pages' security policy forbids it anyway",
  },
};

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

const { errors, warnings } = lint();
const unexplained = warnings.filter(({ code, file = "" }) => !explained[code]?.file.test(file));
for (const { code, file = "" } of warnings) {
  const reason = explained[code];
  if (reason?.file.test(file)) console.log(`${file}: ${code} stays: ${reason.because}`);
}
for (const { code, message, file = "", line = 0 } of [...errors, ...unexplained])
  console.error(`${file}:${line}: ${code}: ${message}`);
console.log(`${errors.length} errors, ${unexplained.length} warnings without an explanation`);
process.exitCode = errors.length + unexplained.length > 0 ? 1 : 0;

function lint(): { errors: Message[]; warnings: Message[] } {
  try {
    const options = { encoding: "utf8", shell: process.platform === "win32", maxBuffer: 2 ** 26 } as const;
    return JSON.parse(execFileSync("addons-linter", ["--output", "json", build], options));
  } catch (error) {
    // It ends with 1 where it found an error, which its report then names.
    if (error instanceof Error && "stdout" in error && error.stdout) return JSON.parse(String(error.stdout));
    throw error;
  }
}
