import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import { type Body, type Draft, emptyBody } from "../../lib/core/draft.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { htmlBody } from "../../lib/mailbox/html-body.ts";
import type { InputLine } from "../../lib/mailbox/input-line.ts";
import { rules } from "../../lib/rules/index.ts";
import type { Figure } from "./figures.ts";
import { doFloorWork } from "./floor.ts";
import { inHtml, mixedText, sampleMail, varied } from "./sample-mail.ts";
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
  const { engine, floor } = againstFloor(mail, runs);
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

/** One more character in a draft that was judged before, at the end of the first paragraph of its second half. */
export function benchTyping(): Figure[] {
  return [2, 100].flatMap((size) => {
    const isLarge = size === 100;
    const mail = sampleMail(size * kilobyte);
    const floor = againstFloor(mail, isLarge ? 20 : 300).floor.median;
    const text = mail.text ?? "";
    const place = text.indexOf("\n\n", text.length / 2);
    const [runs, warmUp] = isLarge ? [60, 60] : [300, 1000];
    let typed = "";
    const drafts = Array.from({ length: runs + warmUp }, (_, stroke) => {
      // A word now and then, and back to the start before the paragraph grows out of all measure.
      typed = typed.length < 60 ? typed + (stroke % 6 === 5 ? " " : "a") : " a";
      return draftOf(mail, text.slice(0, place) + typed + text.slice(place)).draft;
    });
    const fresh = draftOf(mail, text).draft;
    let next = 0;
    const times = timed(() => inspect(drafts[next++] ?? fresh), { runs, warmUp });
    return [
      figureOf(`one more character at ${size} kB`, times, isLarge ? 2 : undefined),
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

/** Reading the HTML of drafts into their bodies without a browser, with a parser of HTML in JavaScript. */
export function benchHtml(): Figure[] {
  const [shortest, smaller, larger] = [2, 100, 1000].map((size) => inHtml(sampleMail(size * kilobyte).text ?? "").html);
  const least = timed(() => htmlBody(shortest ?? ""), { runs: 60, warmUp: 60 });
  const small = timed(() => htmlBody(smaller ?? ""), { runs: 20, warmUp: 5 });
  const large = timed(() => htmlBody(larger ?? ""), { runs: 5, warmUp: 1 });
  return [
    figureOf("HTML to draft, 2 kB", least),
    figureOf("HTML to draft, 100 kB", small),
    figureOf("HTML to draft, 1 MB", large),
    { what: "1 MB against 100 kB", value: large.median / small.median, unit: "×", note: "10 would be linear" },
  ];
}

const { policy } = resolvePolicy({ rules: rules.map(({ id }) => id) });

function inspect(draft: Draft) {
  return inspectDraft(draft, { policy, ignores: [], compose: "bench", today: "2026-11-22" });
}

/**
 * Engine and floor on the same drafts, in turns, so that a busy machine slows both. The floor starts from the HTML of each,
 * the engine from the text and links that the page's script has read out of it: see `benchHtml` for that.
 */
function againstFloor(mail: InputLine, runs: number): { engine: Times; floor: Times } {
  const text = mail.text ?? "";
  // Short drafts come so quickly that it takes many until all of the code has been optimised.
  const warmUp = text.length < 6 * kilobyte ? 1000 : runs;
  const drafts = Array.from({ length: runs + warmUp }, (_, round) => draftOf(mail, varied(text, round)));
  const engine: number[] = [];
  const floor: number[] = [];
  drafts.forEach(({ draft, html }, round) => {
    const started = performance.now();
    inspect(draft);
    const between = performance.now();
    doFloorWork({ html, recipients });
    if (round < warmUp) return;
    engine.push(between - started);
    floor.push(performance.now() - between);
  });
  return { engine: summaryOf(engine), floor: summaryOf(floor) };
}

const recipients = ["Dana Whitfield <dana@harborline.example>"];

/** A draft with this text as a message brings it, all of it new and in one piece, and its HTML. */
function draftOf(mail: InputLine, text: string): { draft: Draft; html: string } {
  const { html, links } = inHtml(text);
  const body: Body = { ...emptyBody(), text, links, format: "html" };
  return JSON.parse(JSON.stringify({ draft: { ...toDraft(mail), body: { state: "found", value: body } }, html }));
}

function figureOf(what: string, { median, p10, p95, runs }: Times, budget?: number): Figure {
  const note = `median of ${runs}; fastest tenth ${p10.toFixed(2)} ms, 95 % under ${p95.toFixed(2)} ms`;
  return { what, value: median, unit: "ms", note, ...(budget !== undefined && { budget }) };
}
