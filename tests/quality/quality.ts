/**
 * `npm run quality`: judges labelled mail by every rule and prints precision, recall and false alarms, by line of
 * the policy and by language. Reads the mail that the repository ships and, where it lies beside it, real mail.
 * `--misses` lists the wrong answers (never those of the blind `rest`), `--languages` each language,
 * `--only <measure>` one measure, `--save` keeps the figures for the policy map.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { figuresFile, figuresFrom } from "./figures.ts";
import { readShippedMail } from "./labelled-mail.ts";
import { measures } from "./measures.ts";
import { figuresOf, type Score, scoreMail } from "./score.ts";
import { readSharedMail, sharedFolder } from "./shared-mail.ts";

const { values: options } = parseArgs({
  options: {
    misses: { type: "boolean" },
    languages: { type: "boolean" },
    only: { type: "string" },
    save: { type: "boolean" },
  },
});

const shared = readSharedMail();
if (shared.length === 0) console.log(`Real mail: skipped, there is none in ${sharedFolder.pathname}`);
const mails = [...readShippedMail(), ...shared].filter(({ measure }) => !options.only || measure === options.only);
const { scores, wrong } = scoreMail(mails);

const titles = new Map([
  ["legitimate", "any alarm on legitimate mail"],
  ...measures.map(({ id, title }) => [id, title] as const),
]);
console.log(row(["measure", "part", "language", "examples", "positive", "precision", "recall", "false/1000"]));
for (const measure of titles.keys()) {
  for (const score of scores.filter((each) => each.measure === measure).sort(byPart)) {
    if (score.language === "all" || options.languages) console.log(line(score));
  }
}

if (options.misses) {
  for (const { mail, measure, kind, said } of wrong.filter(({ mail: { part } }) => part !== "rest")) {
    const text = mail.line.lastInbound?.text ?? mail.line.text ?? "";
    console.log(`${kind.padEnd(6)} ${measure} ${mail.line.id} ${JSON.stringify(text.slice(0, 300))}\n       ${said}`);
  }
}
if (options.save) writeFileSync(figuresFile, figuresFrom(scores));

function line(score: Score): string {
  const { precision, recall, perThousand } = figuresOf(score);
  return row([
    score.measure,
    score.part,
    score.language,
    String(score.examples),
    String(score.positives),
    percent(precision),
    percent(recall),
    perThousand?.toFixed(1) ?? "-",
  ]);
}

function row([first = "", ...rest]: string[]): string {
  return first.padEnd(24) + rest.map((cell) => cell.padStart(11)).join("");
}

function percent(share: number | undefined): string {
  return share === undefined ? "-" : `${(share * 100).toFixed(1)} %`;
}

function byPart(a: Score, b: Score): number {
  return a.part.localeCompare(b.part) || a.language.localeCompare(b.language);
}
