import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import type { Draft } from "../../lib/core/draft.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { htmlBody } from "../../lib/mailbox/html-body.ts";
import type { InputLine } from "../../lib/mailbox/input-line.ts";
import { rules } from "../../lib/rules/index.ts";
import type { Figure } from "./figures.ts";
import { doFloorWork } from "./floor.ts";
import { mixedText, sampleHtml, sampleMail, varied } from "./sample-mail.ts";
import { summaryOf, type Times, timed } from "./stopwatch.ts";

const kilobyte = 1000;

/** How often the work of the floor the engine may take, whatever the size. */
const mostFloors = 5;

/** The engine on drafts of several sizes, warm, with every rule on; each run gets words that it has not seen. */
export function benchEngine(): Figure[] {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].flatMap((size) => {
    const runs = size >= 500 ? 6 : size >= 50 ? 30 : 300;
    return againstFloorAt(size, runs, `draft of ${size} kB`, sampleMail(size * kilobyte));
  });
}

/** The engine on texts that differ from each other as real mails do, in four languages. */
export function benchMixedTexts(): Figure[] {
  return [2, 100].flatMap((size) => {
    const mail = { ...sampleMail(size * kilobyte), text: mixedText(size * kilobyte) };
    return againstFloorAt(size, size >= 100 ? 30 : 300, `mixed text of ${size} kB`, mail);
  });
}

function againstFloorAt(size: number, runs: number, what: string, mail: InputLine): Figure[] {
  const { engine, floor } = againstFloor(mail, size * kilobyte, runs);
  return [
    figureOf(`engine, ${what}`, engine),
    {
      what: `${what} against the floor`,
      value: engine.median / floor.median,
      unit: "×",
      budget: mostFloors,
      note: `of W, ${floor.median.toFixed(3)} ms; ${((1000 * engine.median) / size).toFixed(0)} µs per kB`,
    },
  ];
}

/** One more character in a draft that was judged before. */
export function benchTyping(): Figure[] {
  return [2, 100].flatMap((size) => {
    const floor = againstFloor(sampleMail(size * kilobyte), size * kilobyte, 20).floor.median;
    const draft = toDraft(sampleMail(size * kilobyte));
    let typed = "";
    const drafts = Array.from({ length: 80 }, () => {
      typed += "a";
      return withText(draft, (text) => flat(text + typed));
    });
    let next = 0;
    const times = timed(() => inspect(drafts[next++] ?? draft), { runs: 60, warmUp: 20 });
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
function againstFloor(mail: InputLine, length: number, runs: number): { engine: Times; floor: Times } {
  const draft = toDraft(mail);
  const html = sampleHtml(length);
  const recipients = ["dana@harborline.example"];
  const warmUp = Math.min(200, runs);
  const drafts = Array.from({ length: runs + warmUp }, (_, round) =>
    withText(draft, (text) => flat(varied(text, round))),
  );
  const engine: number[] = [];
  const floor: number[] = [];
  drafts.forEach((each, round) => {
    const started = performance.now();
    inspect(each);
    const between = performance.now();
    doFloorWork({ html: `${html}<p>${round}`, recipients });
    if (round < warmUp) return;
    engine.push(between - started);
    floor.push(performance.now() - between);
  });
  return { engine: summaryOf(engine), floor: summaryOf(floor) };
}

/** A text in one piece, as it comes out of a message; one that was put together is taken apart when it is first read. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text));
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
