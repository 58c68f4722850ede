import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { htmlBody } from "../../lib/cli/html-body.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import type { Draft } from "../../lib/core/draft.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { rules } from "../../lib/rules/index.ts";
import type { Figure } from "./figures.ts";
import { sampleHtml, sampleMail } from "./sample-mail.ts";
import { type Times, timed } from "./stopwatch.ts";

const kilobyte = 1000;

/** The engine on drafts of several sizes, warm, with every rule on; each run gets a draft that it has not seen. */
export function benchEngine(): Figure[] {
  const { policy } = resolvePolicy({ rules: rules.map(({ id }) => id) });
  const inspect = (draft: Draft) => inspectDraft(draft, { policy, ignores: [], compose: "bench", today: "2026-11-22" });
  const timesOf = (length: number, runs: number) => {
    const draft = toDraft(sampleMail(length));
    return timed(() => inspect(structuredClone(draft)), { runs, warmUp: Math.min(200, runs) });
  };
  const small = timesOf(2 * kilobyte, 1000);
  const middle = timesOf(10 * kilobyte, 300);
  const large = timesOf(100 * kilobyte, 40);
  return [
    figureOf("engine, draft of 2 kB", small, 2),
    figureOf("engine, draft of 10 kB", middle),
    figureOf("engine, draft of 100 kB", large),
    { what: "10 kB against 2 kB", value: middle.median / small.median, unit: "×", note: "5 would be linear" },
    { what: "100 kB against 10 kB", value: large.median / middle.median, unit: "×", note: "10 would be linear" },
  ];
}

/** Reading HTML into a draft's body without a browser. */
export function benchHtml(): Figure[] {
  const smaller = sampleHtml(100 * kilobyte);
  const larger = sampleHtml(1000 * kilobyte);
  const small = timed(() => htmlBody(smaller), { runs: 20, warmUp: 5 });
  const large = timed(() => htmlBody(larger), { runs: 5, warmUp: 1 });
  return [
    figureOf("HTML to draft, 100 kB", small),
    figureOf("HTML to draft, 1 MB", large),
    { what: "1 MB against 100 kB", value: large.median / small.median, unit: "×", note: "10 would be linear" },
  ];
}

function figureOf(what: string, { median, p10, p95, runs }: Times, budget?: number): Figure {
  const note = `median of ${runs}; fastest tenth ${p10.toFixed(2)} ms, 95 % under ${p95.toFixed(2)} ms`;
  return { what, value: median, unit: "ms", note, ...(budget !== undefined && { budget }) };
}
