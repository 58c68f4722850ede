import type { PolicyTrial } from "../../lib/app/try-policy.ts";
import { addToTally, newTally, sortedChanges } from "../../lib/core/change-tally.ts";
import { sampleMailIn } from "./sample-mail.ts";

/** A trial of a policy on forty mails: one rule louder, one quieter, one mail that could not be read. */
export function sampleTrial(locale: string): PolicyTrial {
  const tally = newTally();
  for (let mail = 1; mail <= 40; mail++) {
    const isHeld = mail % 4 === 0;
    const isFreed = mail % 9 === 0;
    const louder = { rule: "opt-out-offered", title: "", before: "confirm", after: "hold" } as const;
    const quieter = { rule: "value-to-recipient", title: "", before: "inform", after: "off" } as const;
    addToTally(
      tally,
      {
        before: isHeld ? "confirm" : isFreed ? "inform" : "clear",
        after: isHeld ? "hold" : "clear",
        rules: [...(isHeld ? [louder] : []), ...(isFreed ? [quieter] : [])],
      },
      `“${sampleMailIn(locale).freight} ${mail}”`,
    );
  }
  return {
    tally,
    ...sortedChanges(tally),
    problems: [],
    unread: 1,
    unreadExamples: [{ where: "sent.mbox#7", kind: "no-headers", detail: "" }],
    isStopped: false,
  };
}
