import type { Body, Draft, Link, RecipientLine, Span } from "./draft.ts";
import { emptyBody } from "./draft.ts";
import { found, valueOr } from "./field.ts";

/** A stretch of text in an inserted line. */
export interface Run {
  text: string;
  href?: string;
  /** The user is meant to type here: the run is selected after the insertion. */
  slot?: true;
}

/**
 * One change to a draft, as data. Every edit says what it believes is there (`expect`), so that
 * an edit made for an older text fails instead of landing in the wrong place. Offsets are UTF-16
 * offsets into `Body.text` before any edit of the same list.
 */
export type Edit =
  | { kind: "replace"; at: Span; expect: string; text: string }
  /** Puts whole lines after the line that ends at `at`; `expect` is that line's text. */
  | { kind: "insert-lines"; at: number; expect: string; lines: Run[][] }
  /** Gives the link on `at` another target and, with `text`, other words. */
  | { kind: "set-link"; at: Span; expect: string; href: string; text?: string }
  | { kind: "set-subject"; expect: string; text: string }
  | { kind: "move-recipient"; email: string; from: RecipientLine; to: RecipientLine }
  | { kind: "drop-recipient"; email: string; line: RecipientLine };

export type BodyEdit = Extract<Edit, { kind: "replace" | "insert-lines" | "set-link" }>;

/** Thrown by `applyEdits` when the draft is not the one that the edits were made for. */
export class StaleEditError extends Error {
  override name = "StaleEditError";
}

/** Whether an edit changes the body. */
export function isBodyEdit(edit: Edit): edit is BodyEdit {
  return edit.kind === "replace" || edit.kind === "insert-lines" || edit.kind === "set-link";
}

/**
 * The draft after the edits: what each adapter's `apply` must come to. Pure.
 * @throws StaleEditError when an edit's expectation does not hold; no edit is applied then.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const bodyEdits = edits.filter(isBodyEdit);
  let result = draft;
  if (bodyEdits.length > 0) {
    const body = valueOr(draft.body, emptyBody());
    result = { ...result, body: found(applyBodyEdits(body, bodyEdits)) };
  }
  for (const edit of edits) {
    if (edit.kind === "set-subject") result = setSubject(result, edit);
    if (edit.kind === "drop-recipient" || edit.kind === "move-recipient") result = changeRecipient(result, edit);
  }
  return result;
}

/** The text that an edit puts in the place of `[start, end)`. */
export interface Splice {
  at: Span;
  text: string;
  links: Link[];
}

/**
 * What a body edit does to the plain text: the span it replaces, the new text, and the links in it
 * (offsets relative to the new text).
 * @throws StaleEditError when `body` is not what the edit expects.
 */
export function spliceOf(body: Body, edit: BodyEdit): Splice {
  if (edit.kind === "insert-lines") return insertionSplice(body, edit);
  const [start, end] = edit.at;
  expectText(body.text.slice(start, end), edit.expect);
  if (edit.kind === "replace") return { at: edit.at, text: edit.text, links: [] };
  const text = edit.text ?? edit.expect;
  return { at: edit.at, text, links: [{ text, href: edit.href, at: [0, text.length] }] };
}

function insertionSplice(body: Body, edit: Extract<Edit, { kind: "insert-lines" }>): Splice {
  const { text } = body;
  const lineStart = text.lastIndexOf("\n", edit.at - 1) + 1;
  const endsLine = edit.at === text.length || text[edit.at] === "\n";
  if (!endsLine) throw new StaleEditError(`offset ${edit.at} is not at the end of a line`);
  expectText(text.slice(lineStart, edit.at), edit.expect);
  let inserted = text === "" ? "" : "\n";
  const links: Link[] = [];
  edit.lines.forEach((line, index) => {
    if (index > 0) inserted += "\n";
    for (const run of line) {
      const start = inserted.length;
      inserted += run.text;
      if (run.href !== undefined) links.push({ text: run.text, href: run.href, at: [start, inserted.length] });
    }
  });
  return { at: [edit.at, edit.at], text: inserted, links };
}

function applyBodyEdits(body: Body, edits: readonly BodyEdit[]): Body {
  const splices = edits.map((edit) => spliceOf(body, edit)).sort((a, b) => b.at[0] - a.at[0]);
  let after = body;
  for (const splice of splices) after = applySplice(after, splice);
  return after;
}

function applySplice(body: Body, { at: [start, end], text, links }: Splice): Body {
  const shift = text.length - (end - start);
  const move = (span: Span): Span => [
    span[0] >= end ? span[0] + shift : span[0],
    span[1] >= end && !(end === start && span[1] === start) ? span[1] + shift : span[1],
  ];
  const kept = body.links.filter((link) => link.at[1] <= start || link.at[0] >= end);
  return {
    ...body,
    text: body.text.slice(0, start) + text + body.text.slice(end),
    links: [
      ...kept.map((link) => ({ ...link, at: move(link.at) })),
      ...links.map((link) => ({ ...link, at: [link.at[0] + start, link.at[1] + start] as const })),
    ].sort((a, b) => a.at[0] - b.at[0]),
    ...(body.signature && { signature: move(body.signature) }),
    ...(body.quoteAt !== undefined && { quoteAt: body.quoteAt >= end ? body.quoteAt + shift : body.quoteAt }),
    hidden: body.hidden.map(move),
    faint: body.faint.map(move),
  };
}

function setSubject(draft: Draft, edit: Extract<Edit, { kind: "set-subject" }>): Draft {
  expectText(valueOr(draft.subject, ""), edit.expect);
  return { ...draft, subject: edit.text === "" ? { state: "empty" } : found(edit.text) };
}

function changeRecipient(draft: Draft, edit: Extract<Edit, { kind: "drop-recipient" | "move-recipient" }>): Draft {
  const line = edit.kind === "drop-recipient" ? edit.line : edit.from;
  const field = draft.recipients;
  const list = valueOr(field, []);
  const index = list.findIndex((recipient) => recipient.line === line && recipient.email === edit.email);
  const recipient = list[index];
  if (!recipient) throw new StaleEditError(`no recipient ${edit.email} on the ${line} line`);
  const others = list.filter((_, position) => position !== index);
  const changed = edit.kind === "drop-recipient" ? others : [...others, { ...recipient, line: edit.to }];
  if (field.state === "unresolved") return { ...draft, recipients: { ...field, value: changed } };
  return { ...draft, recipients: changed.length === 0 ? { state: "empty" } : found(changed) };
}

function expectText(actual: string, expected: string): void {
  if (actual !== expected) {
    throw new StaleEditError(`expected ${JSON.stringify(expected)}, the draft has ${JSON.stringify(actual)}`);
  }
}
