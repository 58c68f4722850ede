import { describe, expect, it } from "vitest";
import { runCheck, runJson } from "./run-check.ts";

const strict = ["--policy", "strict.policy", "--compare", "calm.policy"];

describe("a policy that is tried first", () => {
  it("shows which rules would be louder and quieter, on which drafts, and by which words", async () => {
    const { stdout, code } = await runCheck([...strict, "drafts.jsonl"]);
    expect(stdout).toMatch(/^LOUDER {2}/m);
    expect(stdout).toMatch(/^ {2}company-recipient {2}off → hold {2}/m);
    expect(stdout).toMatch(/^ {4}- pitch \(Re: our call\) {2}“max\.mueller@gmail\.com”$/m);
    expect(stdout).toMatch(/^QUIETER {2}/m);
    expect(stdout).toMatch(/^ {2}postal-address {2}hold → off {2}/m);
    expect(stdout).toMatch(/^2 of 3 drafts would be treated differently/m);
    expect(code).toBe(1);
  });

  it("counts drafts by status before and after", async () => {
    const { stdout } = await runCheck([...strict, "drafts.jsonl"]);
    expect(stdout).toMatch(/^status +before +after$/m);
    expect(stdout).toMatch(/^hold +2 +1$/m);
  });

  it("says so where nothing would change", async () => {
    const { stdout } = await runCheck(["--policy", "calm.policy", "--compare", "calm.policy", "drafts.jsonl"]);
    expect(stdout).toMatch(/^0 of 3 drafts would be treated differently/m);
    expect(stdout).not.toContain("LOUDER");
  });

  it("gives each change in JSON, beside the verdict of the new policy", async () => {
    const { results } = await runJson([...strict, "drafts.jsonl"]);
    expect(results[0]).toMatchObject({
      id: "pitch",
      status: "hold",
      compare: {
        status: "hold",
        changes: expect.arrayContaining([{ rule: "company-recipient", from: "off", to: "hold" }]),
      },
    });
    expect(results[2]).toMatchObject({ id: "lunch", compare: { changes: [] } });
  });

  it("judges on and says so where the old policy cannot be read", async () => {
    const { stderr, code } = await runCheck(["--compare", "not-json.policy", "drafts.jsonl"]);
    expect(stderr).toContain("not-json.policy: not JSON");
    expect(code).toBe(2);
  });
});
