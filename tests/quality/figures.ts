import { existsSync, readFileSync } from "node:fs";
import type { Score } from "./score.ts";

/** Where the figures are kept that the policy map shows. */
export const figuresFile = new URL("figures.json", import.meta.url);

/** The figures as JSON text, one line a score, in a fixed order; a language without a positive tells nothing of a measure. */
export function figuresFrom(scores: readonly Score[]): string {
  const lines = scores
    .filter(({ measure, language, positives }) => language === "all" || measure === "legitimate" || positives > 0)
    .sort((a, b) => key(a).localeCompare(key(b)))
    .map((score) => `  ${JSON.stringify(score)}`);
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The figures kept last; none where nothing was kept. */
export function keptFigures(): Score[] {
  if (!existsSync(figuresFile)) return [];
  // Our own file, written by `npm run quality -- --save`.
  const scores: Score[] = JSON.parse(readFileSync(figuresFile, "utf8"));
  return scores;
}

function key({ measure, part, language }: Score): string {
  return `${measure} ${part} ${language}`;
}
