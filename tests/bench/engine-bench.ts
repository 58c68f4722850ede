import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { htmlBody } from "../../lib/cli/html-body.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import type { Draft } from "../../lib/core/draft.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { rules } from "../../lib/rules/index.ts";
import type { Figure } from "./figures.ts";
import { doFloorWork } from "./floor.ts";
import { sampleHtml, sampleMail, varied } from "./sample-mail.ts";
import { type Times, timed } from "./stopwatch.ts";

const kilobyte = 1000;

/** How often the work of the floor the engine may take, whatever the size. */
const mostFloors = 5;

/** The engine on drafts of several sizes, warm, with every rule on; each run gets words that it has not seen. */
export function benchEngine(): Figure[] {
  return [1, 2, 10, 100, 1000].flatMap((size) => {
    const runs = size >= 1000 ? 6 : size >= 100 ? 30 : 300;
    const { engine, floor } = againstFloor(size * kilobyte, runs);
    return [
      figureOf(`engine, draft of ${size} kB`, engine),
      { what: `floor W at ${size} kB`, value: floor.median, unit: "ms" as const },
      {
        what: `engine at ${size} kB`,
        value: engine.median / floor.median,
        unit: "×" as const,
        budget: mostFloors,
        note: "of W",
      },
    ];
  });
}

/** One more character in a draft that was judged before. */
export function benchTyping(): Figure[] {
  return [2, 100].flatMap((size) => {
    const floor = againstFloor(size * kilobyte, 20).floor.median;
    const draft = toDraft(sampleMail(size * kilobyte));
    let typed = "";
    const type = () => {
      typed += "a";
      return inspect(withText(draft, (text) => text + typed));
    };
    const times = timed(type, { runs: 60, warmUp: 20 });
    return [
      figureOf(`one more character at ${size} kB`, times, size === 100 ? 2 : undefined),
      {
        what: `one more character at ${size} kB`,
        value: times.median / floor,
        unit: "×" as const,
        budget: 1,
        note: "of W",
      },
    ];
  });
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

const { policy } = resolvePolicy({ rules: rules.map(({ id }) => id) });

function inspect(draft: Draft) {
  return inspectDraft(draft, { policy, ignores: [], compose: "bench", today: "2026-11-22" });
}

/** Engine and floor on drafts of one size, in turns, so that a busy machine slows both. */
function againstFloor(length: number, runs: number): { engine: Times; floor: Times } {
  const draft = toDraft(sampleMail(length));
  const html = sampleHtml(length);
  const recipients = ["dana@harborline.example"];
  let round = 0;
  const fresh = () => withText(draft, (text) => varied(text, round++));
  const drafts = Array.from({ length: runs * 2 }, fresh);
  const warmUp = Math.min(200, runs);
  let next = 0;
  const engine = timed(() => inspect(drafts[next++ % drafts.length] ?? draft), { runs, warmUp });
  const floor = timed(() => doFloorWork({ html: `${html}<p>${next++}`, recipients }), { runs, warmUp });
  return { engine, floor };
}

function withText(draft: Draft, change: (text: string) => string): Draft {
  if (draft.body.state !== "found") return draft;
  const body = { ...draft.body.value, text: change(draft.body.value.text) };
  return { ...draft, body: { state: "found", value: body } };
}

function figureOf(what: string, { median, p10, p95, runs }: Times, budget?: number): Figure {
  const note = `median of ${runs}; fastest tenth ${p10.toFixed(2)} ms, 95 % under ${p95.toFixed(2)} ms`;
  return { what, value: median, unit: "ms", note, ...(budget !== undefined && { budget }) };
}
