import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Result, Unread } from "./output.ts";
import { runCheck, runJson } from "./run-check.ts";

const drafts = readFileSync(new URL("./fixtures/drafts.jsonl", import.meta.url), "utf8");

describe("the command line check with --json", () => {
  it("gives one line per draft, in order, in the shape that others rely on", async () => {
    const { results, code, stderr } = await runJson(["drafts.jsonl"]);
    const parsed = results.map((result) => Result.parse(result));
    expect(parsed.map(({ id }) => id)).toEqual(["pitch", "only-text", "lunch"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  it("finds what a cold pitch lacks, by the rule ids that the contract fixes, with quotes true to the text", async () => {
    const { results } = await runJson(["drafts.jsonl"]);
    const { findings, status, occasion, language } = Result.parse(results[0]);
    expect({ status, occasion, language }).toEqual({ status: "confirm", occasion: "outreach", language: "en" });
    const found = new Set(findings.map(({ rule }) => rule));
    const duties = ["postal-address", "company-name", "reason-for-contact", "opt-out-offered", "company-recipient"];
    for (const rule of [...duties, "deceptive-subject"]) expect(found).toContain(rule);
    const text: string = JSON.parse(drafts.split("\n")[0] ?? "").text;
    const quotes = findings.flatMap(({ evidence }) => evidence).filter(({ field }) => field === "body");
    expect(quotes.length).toBeGreaterThan(0);
    for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote);
  });

  it("takes a draft of which only the text is known as outreach, and says which rules could not answer", async () => {
    const { results } = await runJson(["drafts.jsonl"]);
    const { occasion, notChecked } = Result.parse(results[1]);
    expect(occasion).toBe("outreach");
    expect(notChecked).toContainEqual({
      rule: "company-recipient",
      reason: "field",
      detail: 'recipients: the input has no "to", "cc" or "bcc"',
    });
  });

  it("leaves a private mail in peace", async () => {
    const { results, code } = await runJson(["-"], drafts.split("\n")[2]);
    expect(results.map((result) => Result.parse(result))).toMatchObject([{ id: "lunch", findings: [] }]);
    expect(code).toBe(0);
  });

  it("names each line that it cannot read, says why, and goes on", async () => {
    const { results, code } = await runJson(["bad-lines.jsonl"]);
    expect(results.filter((result) => Result.safeParse(result).success)).toMatchObject([
      { id: "first" },
      { id: "last" },
    ]);
    expect(results.flatMap((result) => Unread.safeParse(result).data ?? [])).toEqual([
      { line: 3, error: expect.stringMatching(/^bad-lines\.jsonl:3: not JSON: /) },
      {
        id: "wrong",
        error: 'bad-lines.jsonl:4: "to": expected array, received string; "subject": expected string, received number',
      },
      { line: 5, error: 'bad-lines.jsonl:5: "id" is missing' },
      { line: 6, error: "bad-lines.jsonl:6: not a JSON object" },
      { line: 7, error: "bad-lines.jsonl:7: not UTF-8" },
    ]);
    expect(results).toHaveLength(7);
    expect(code).toBe(2);
  });

  it("names mails by their Message-ID and reads a mailbox beside single mails", async () => {
    const files = ["pitch-windows-1252.eml", "two-mails.mbox", "reply.eml", "base64-attachment.eml"];
    const { results, code } = await runJson(files);
    const parsed = results.map((result) => Result.parse(result));
    expect(parsed.map(({ id }) => id)).toEqual([
      "<pitch-1@routes.example>",
      "<box-1@routes.example>",
      "two-mails.mbox#2",
      "<reply-1@routes.example>",
      "base64-attachment.eml#1",
    ]);
    expect(parsed[3]).toMatchObject({ occasion: "conversation", findings: [] });
    expect(code).toBe(1);
  });

  it("says of a mail with a broken charset that its text is in doubt, and judges it all the same", async () => {
    const { results } = await runJson(["unknown-charset.eml"]);
    const { notChecked } = Result.parse(results[0]);
    expect(notChecked.map(({ detail }) => detail)).toContain('body: unknown charset "x-no-such-charset"');
  });

  it("names each file that cannot be read and goes on with the others", async () => {
    const files = ["nowhere.eml", ".", "empty.eml", "binary.jsonl", "policy.json", "no-headers.eml", "reply.eml"];
    const { results, code } = await runJson(files);
    expect(results.slice(0, 6)).toEqual([
      { id: "nowhere.eml", error: "nowhere.eml: no such file" },
      { id: ".", error: ".: a folder; name the files in it" },
      { id: "empty.eml", error: "empty.eml: the file is empty" },
      { id: "binary.jsonl", error: "binary.jsonl: a binary file, no text" },
      { id: "policy.json", error: "policy.json: unknown kind of file; name it .jsonl, .eml or .mbox" },
      { id: "no-headers.eml#1", error: "no-headers.eml: no mail headers at its beginning" },
    ]);
    expect(results[6]).toMatchObject({ id: "<reply-1@routes.example>" });
    expect(code).toBe(2);
  });

  it("judges a megabyte of pasted HTML with scripts and 10,000 links", async () => {
    const paragraph = '<p>Our offer <a href="https://routes.example/x">saves fuel</a></p><script>"<p>"</script>';
    const { results } = await runJson(
      ["-"],
      JSON.stringify({ id: "big", kind: "new", html: paragraph.repeat(12_000) }),
    );
    expect(Result.parse(results[0]).id).toBe("big");
  });

  it("passes over a line of 50 MB with a message and reads the next", async () => {
    const long = `{"id":"long","text":"${"a".repeat(50_000_000)}"}\n${drafts.split("\n")[2]}`;
    const { results, code } = await runJson(["-"], long);
    expect(results).toMatchObject([
      { line: 1, error: "standard input:1: the line is longer than 40 MB" },
      { id: "lunch" },
    ]);
    expect(code).toBe(2);
  });
});

describe("a policy file", () => {
  it("takes effect, and what is wrong in it is named with what is used instead", async () => {
    const { results, stderr, code } = await runJson(["--policy", "policy.json", "drafts.jsonl"]);
    const { status, findings } = Result.parse(results[0]);
    expect(status).toBe("hold");
    expect(findings[0]).toMatchObject({ rule: "company-recipient", level: "hold" });
    expect(stderr).toContain(
      'policy.json: levels.postal-adress = "off": no such rule; did you mean postal-address? Used instead: the default.',
    );
    expect(stderr).toMatch(/policy\.json: jurisdictions = "us": .*\. Used instead: \["us"\]\./);
    expect(code).toBe(1);
  });

  it.each([
    ["not-json.policy", /^not-json\.policy: not JSON: .*; the default policy is used instead\.\n$/],
    ["nowhere.json", /^nowhere\.json: no such file; the default policy is used instead\.\n$/],
  ])("that cannot be read (%s) is said, the defaults serve, and the exit code is 2", async (file, message) => {
    const { results, stderr, code } = await runJson(["--policy", file, "drafts.jsonl"]);
    expect(stderr).toMatch(message);
    expect(results).toHaveLength(3);
    expect(code).toBe(2);
  });
});

describe("the command line", () => {
  it("explains itself with --help", async () => {
    const { stdout, code } = await runCheck(["--help"]);
    expect(stdout).toContain("--policy FILE");
    expect(code).toBe(0);
  });

  it("refuses what it does not understand, and says where help is", async () => {
    const { stdout, stderr, code } = await runCheck(["--jsno", "drafts.jsonl"]);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toMatch(/--jsno[\s\S]*--help/);
  });

  it("runs an organisation's own rules from its policy, and names a pack whose sample fails", async () => {
    const texts = { offer: "We guarantee great results.", mention: "We cannot guarantee any results." };
    const lines = Object.entries(texts).map(([id, text]) => JSON.stringify({ id, text }));
    const { results, stderr } = await runJson(["--policy", "packs.json", "-"], lines.join("\n"));
    const own = results.map((result) => Result.parse(result).findings.filter(({ rule }) => rule.startsWith("org/")));
    expect(own).toMatchObject([
      [{ rule: "org/no-guarantees", level: "hold", evidence: [{ field: "body", quote: "guarantee great results" }] }],
      [],
    ]);
    expect(stderr).toBe(
      'packs.json: packs.1.rules.0.samples.invalid.0 = "We help shippers.": the rule finds nothing in this sample. ' +
        "Used instead: nothing of the pack “wording”.\n",
    );
  });
});
