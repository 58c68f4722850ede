import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { runCheck } from "./run-check.ts";

describe("the report for people", () => {
  it("groups findings by level and rule, gives the clause and the words, and ends with a summary", async () => {
    const { stdout, code } = await runCheck(["drafts.jsonl"]);
    expect(stdout).toMatch(/^CONFIRM {2}/m);
    expect(stdout).toMatch(/^ {2}company-recipient {2}/m);
    expect(stdout).toMatch(/^ {4}- pitch \(Re: our call\) {2}.*“max\.mueller@gmail\.com”$/m);
    expect(stdout).toMatch(/^NOT CHECKED {2}/m);
    expect(stdout).toMatch(/^confirm +2 +67 %$/m);
    expect(stdout).toMatch(/3 drafts in \d+\.\d s \([\d.,]+ mails\/s\)/);
    expect(code).toBe(1);
  });

  it("has no colours where its output is no terminal", async () => {
    const { stdout } = await runCheck(["drafts.jsonl"]);
    expect(stdout).not.toContain("\u001b");
  });

  it("lets no control character of a mail through to the terminal", async () => {
    const draft = {
      id: "\u001b[31mred",
      kind: "new",
      subject: "Re: \u001b]0;title\u0007",
      text: "Buy our planner today",
    };
    const { stdout } = await runCheck(["-"], JSON.stringify(draft));
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("[31mred");
  });

  it("says what it could not read on standard error", async () => {
    const { stdout, stderr, code } = await runCheck(["nowhere.eml", "drafts.jsonl"]);
    expect(stderr).toBe("not read  nowhere.eml: no such file\n");
    expect(stdout).toMatch(/^not read +1$/m);
    expect(code).toBe(2);
  });
});

describe("the command as it is run", () => {
  const start = (...words: string[]) => spawn(process.execPath, [resolve("lib/cli/check.ts"), ...words]);

  it("names files from where it stands, and ends with the exit code of what it found", async () => {
    const child = start("--json", "tests/cli/fixtures/drafts.jsonl");
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
    expect(await once(child, "close")).toEqual([1, null]);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["pitch", "only-text", "lunch"]);
  });

  it("ends without a word where its reader goes away", async () => {
    const child = start("--json", "-");
    const drafts = `${JSON.stringify({ id: "a", kind: "new", text: "Our planner saves fuel. ".repeat(40) })}\n`;
    child.stdin.on("error", () => {});
    child.stdin.end(drafts.repeat(3000));
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "close");
    expect(stderr).toBe("");
  });
});
