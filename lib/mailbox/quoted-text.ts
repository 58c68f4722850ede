/** The sender's own part of a plain text. */
export interface OwnPart {
  /** A beginning of the given text; quoted lines inside it are blank, so that all offsets stay true. */
  text: string;
  hasQuote: boolean;
}

const quoted = /^[ \t]*>/;
const header = /^[*_]?\p{L}[\p{L} -]{1,20}[*_]?[ \t]*:[*_]?[ \t]*\S/u;
const divider = /^[ \t]*-{3,}[^-\n]{3,60}-{3,}[ \t]*$/;
const mailAddress = /\S@\S/;
const clock = /\d:\d\d/;
const dateOrAddress = /\d{4}|\d:\d\d|\S@\S|>/;
const headersShown = 3;

/**
 * Leaves the quoted thread out of a plain text: lines with `>`, the line that introduces them ("On … wrote:",
 * in any language), and everything from an inserted mail's headers on. In a mail that is no answer, `>` alone
 * may be the sender's own ornament and counts only below such an introduction.
 */
export function ownPartOf(text: string, { isAnswer }: { isAnswer: boolean }): OwnPart {
  const lines = text.split("\n");
  const isQuoted = new Array<boolean>(lines.length).fill(false);
  const thread = lines.findIndex((_, index) => startsThread(lines, index, isAnswer));
  if (thread !== -1) isQuoted.fill(true, thread);
  let isIntroduced = isAnswer;
  lines.forEach((line, index) => {
    if (!quoted.test(line)) return;
    const introduction = quoted.test(lines[index - 1] ?? "") ? undefined : introductionOf(lines, index);
    if (introduction !== undefined) isIntroduced = true;
    if (isIntroduced) isQuoted.fill(true, introduction ?? index, index + 1);
  });
  if (!isQuoted.includes(true)) return { text, hasQuote: false };
  const end = lines.findLastIndex((line, index) => !isQuoted[index] && line.trim() !== "") + 1;
  const own = lines.slice(0, end).map((line, index) => (isQuoted[index] ? " ".repeat(line.length) : line));
  return { text: own.join("\n"), hasQuote: true };
}

/** A text without the line that introduced a quote which has been taken from its end; offsets stay true. */
export function withoutIntroduction(text: string): string {
  const lines = text.split("\n");
  const start = introductionOf(lines, lines.length);
  return start === undefined ? text : lines.slice(0, start).join("\n").trimEnd();
}

/** Index of the first of the one or two lines that introduce the quote at `index`. */
function introductionOf(lines: readonly string[], index: number): number | undefined {
  let last = index - 1;
  while (last >= 0 && lines[last]?.trim() === "") last--;
  const line = lines[last]?.trimEnd();
  if (last < 0 || index - last > 3 || !line?.endsWith(":") || line.length > 300) return undefined;
  if (dateOrAddress.test(line) && /\s/.test(line.trim())) {
    const above = lines[last - 1]?.trim() ?? "";
    const isWrapped = !/\d{4}/.test(line) && /\d{4}/.test(above) && /\d:\d\d/.test(above);
    return isWrapped ? last - 1 : last;
  }
  return dateOrAddress.test(lines[last - 1] ?? "") && (lines[last - 1]?.length ?? 0) > 20 ? last - 1 : undefined;
}

/** Whether an inserted mail begins here: headers with an address and a time, below a divider or in an answer. */
function startsThread(lines: readonly string[], index: number, isAnswer: boolean): boolean {
  const line = lines[index] ?? "";
  if (divider.test(line)) return headersFrom(lines, index + 1) >= 2 && looksLikeMail(lines, index);
  return isAnswer && header.test(line) && headersFrom(lines, index) >= headersShown && looksLikeMail(lines, index);
}

function headersFrom(lines: readonly string[], index: number): number {
  let at = index;
  while (at < index + 2 && lines[at]?.trim() === "") at++;
  let count = 0;
  while (count < 8 && header.test(lines[at + count]?.trim() ?? "")) count++;
  return count;
}

function looksLikeMail(lines: readonly string[], index: number): boolean {
  const block = lines.slice(index, index + 8).join("\n");
  return mailAddress.test(block) && clock.test(block);
}
