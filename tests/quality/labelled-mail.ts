import { readdirSync, readFileSync } from "node:fs";
import { InputLine } from "../../lib/mailbox/input-line.ts";
import { measures } from "./measures.ts";

/** A draft with a person's answer to one question. */
export interface LabelledMail {
  line: InputLine;
  /** Id of the measure that the label answers, or `legitimate` for mail on which all alarms must be silent. */
  measure: string;
  /** The right answer: yes, no, or for `language` the code of the language. */
  answer: boolean | string;
  /** ISO 639-1 code of the text. */
  language: string;
  /** The body that it was taken from, such as `tune` or `rest`, by which figures are kept apart. */
  part: string;
}

const folder = new URL("mail/", import.meta.url);

/**
 * The labelled mail that the repository ships, written for it. Each file is JSONL of input lines with three
 * more keys: `measure`, `answer` and `language`.
 * @throws Error that names file and line, where one is not of this shape.
 */
export function readShippedMail(): LabelledMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => {
      const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
      return lines.flatMap((text, index) => (text.trim() === "" ? [] : parse(text, `${name}:${index + 1}`)));
    });
}

function parse(text: string, place: string): LabelledMail {
  const record: unknown = JSON.parse(text);
  if (typeof record !== "object" || record === null) throw new Error(`${place}: not an object`);
  const { measure, answer, language } = record as Record<string, unknown>;
  if (typeof measure !== "string" || !isKnown(measure)) throw new Error(`${place}: no measure ${String(measure)}`);
  if (typeof answer !== "boolean" && typeof answer !== "string") throw new Error(`${place}: no "answer"`);
  if (typeof language !== "string") throw new Error(`${place}: no "language"`);
  return { line: InputLine.parse({ id: place, ...record }), measure, answer, language, part: "shipped" };
}

function isKnown(measure: string): boolean {
  return measure === "legitimate" || measures.some(({ id }) => id === measure);
}
