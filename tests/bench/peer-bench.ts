import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { toDraft } from "../../lib/cli/to-draft.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import { rules } from "../../lib/rules/index.ts";
import type { Figure } from "./figures.ts";
import { doFloorWork } from "./floor.ts";
import { inHtml, sampleMail, varied } from "./sample-mail.ts";
import { summaryOf } from "./stopwatch.ts";

/** What of harper.js is used here. */
interface Linter {
  setup(): Promise<void>;
  lint(text: string): Promise<unknown>;
  dispose(): Promise<void>;
}

/** Sizes of drafts in kB, and how often each is judged. */
const sizes = [
  [0.5, 40],
  [2, 30],
  [10, 10],
  [100, 1],
] as const;

/**
 * Goodsend beside other checkers of text, and beside the floor, on the same drafts in turns. They look for other things:
 * harper.js for grammar, alex for words that hurt; what is told is only how long a user of each waits.
 */
export async function benchPeers(): Promise<Figure[]> {
  const [alex, harper] = await Promise.all([loadAlex(), loadHarper()]);
  const { policy } = resolvePolicy({ rules: rules.map(({ id }) => id) });
  const figures: Figure[] = [];
  for (const [size, runs] of sizes) {
    const mail = sampleMail(size * 1000);
    const checkers: Record<string, (text: string, html: string) => unknown> = {
      floor: (_, html) => doFloorWork({ html, recipients: mail.to ?? [] }),
      goodsend: (text) =>
        inspectDraft(toDraft({ ...mail, text }), { policy, ignores: [], compose: "bench", today: "2026-11-22" }),
      alex: (text) => alex(text),
      "harper.js": (text) => harper.lint(text),
    };
    const times = new Map(Object.keys(checkers).map((name) => [name, [] as number[]]));
    // The first rounds only warm up; the slow ones need few, and at 100 kB harper.js none, where it takes seconds.
    const warmUp = size > 10 ? 5 : 60;
    const skipped = (name: string) =>
      name === "alex" ? warmUp - 2 : name === "harper.js" ? warmUp - (size > 10 ? 0 : 2) : 0;
    for (let round = 0; round < runs + warmUp; round++) {
      const text = varied(mail.text ?? "", round);
      const { html } = inHtml(text);
      for (const [name, check] of Object.entries(checkers)) {
        if (round < skipped(name)) continue;
        const started = performance.now();
        await check(text, html);
        if (round >= warmUp) times.get(name)?.push(performance.now() - started);
      }
    }
    const floor = summaryOf(times.get("floor") ?? []).median;
    for (const [name, each] of times) {
      const { median } = summaryOf(each);
      const note = `${(median / floor).toFixed(1)} × W, median of ${runs}`;
      figures.push({ what: `${name}, ${size} kB`, value: median, unit: "ms", note });
    }
  }
  await harper.dispose();
  return figures;
}

/** Both are installed in a folder of their own, by `npm run bench` alone, and so they are not known by name here. */
const installed = (path: string) => import(new URL(`peers/node_modules/${path}`, import.meta.url).href);

async function loadAlex(): Promise<(text: string) => unknown> {
  const { text } = await installed("alex/index.js");
  return text;
}

async function loadHarper(): Promise<Linter> {
  const [{ LocalLinter }, { binary }] = await Promise.all([
    installed("harper.js/dist/index.js"),
    installed("harper.js/dist/binary.js"),
  ]);
  const linter: Linter = new LocalLinter({ binary });
  await linter.setup();
  return linter;
}
