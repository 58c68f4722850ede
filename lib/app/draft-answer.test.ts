import { describe, expect, it } from "vitest";
import { sampleCompose, sampleFinding } from "../../tests/gallery/sample-finding.ts";
import { Policy } from "../core/policy.ts";
import type { Verdict } from "../core/verdict.ts";
import { draftAnswer } from "./draft-answer.ts";

const twoPm = new Date(2026, 10, 27, 14, 0).getTime();
const words = [{ field: "body" as const, start: 0, end: 4, quote: "Book" }];
const asked = sampleFinding({ id: "value:1", level: "confirm", evidence: words });
const held = sampleFinding({ id: "address:1", level: "hold", evidence: words });

const answerOn = (verdict: Partial<Verdict>, paused: number | undefined = twoPm) =>
  draftAnswer({ state: sampleCompose(verdict), policy: Policy.parse({}), language: "en", paused });

describe("a draft in a pause", () => {
  it("has no underlines, and its badge says until when; before sending it is asked about all the same", async () => {
    const answer = await answerOn({ status: "confirm", findings: [asked] });
    expect(answer).toMatchObject({ paused: true, marks: [], notice: { action: "ask" } });
    expect(answer.label).toMatch(/^Paused until 2:00\sPM$/);
  });

  it("is not called clear, also where nothing is to be said of it", async () => {
    expect(await answerOn({ status: "clear" })).toMatchObject({
      paused: true,
      label: expect.stringMatching(/^Paused/),
    });
  });

  it("is told what will hold it, and nothing else", async () => {
    const answer = await answerOn({ status: "hold", findings: [held, asked] });
    expect(answer.paused).toBeUndefined();
    expect(answer.label).toBe("2 to fix");
    expect(answer.marks.map(({ finding }) => finding)).toEqual([held.id]);
    expect(answer.notice?.action).toBe("stop");
  });

  it("is told that it could not be checked", async () => {
    expect((await answerOn({ status: "unknown" })).paused).toBeUndefined();
  });
});

it("a draft outside of a pause has its underlines", async () => {
  const answer = await draftAnswer({
    state: sampleCompose({ status: "confirm", findings: [asked] }),
    policy: Policy.parse({}),
    language: "en",
  });
  expect(answer.paused).toBeUndefined();
  expect(answer.marks).toHaveLength(1);
});
