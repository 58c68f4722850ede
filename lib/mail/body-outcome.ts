import type { Body } from "../core/draft.ts";
import type { BodyEdit, Splice } from "../core/edit.ts";
import { shift } from "./keep-place.ts";

type Compared = Pick<Body, "text" | "links" | "signature" | "hasQuote">;

/** Whether an editor holds the body that is expected: its text, links, signature and quote. */
export function isSameBody(expected: Compared, actual: Compared): boolean {
  const partsOf = ({ text, links, signature, hasQuote }: Compared) =>
    JSON.stringify([text, links, signature, hasQuote]);
  return partsOf(actual) === partsOf(expected);
}

/** Where the first slot of the inserted lines stands in the edited text. */
export function slotOf(
  body: Body,
  edits: readonly BodyEdit[],
  splices: readonly Splice[],
): [number, number] | undefined {
  for (const edit of edits) {
    if (edit.kind !== "insert-lines") continue;
    let offset = shift(edit.at, splices) + (body.text === "" ? 0 : 1);
    for (const line of edit.lines) {
      for (const run of line) {
        if (run.slot) return [offset, offset + run.text.length];
        offset += run.text.length;
      }
      offset += 1;
    }
  }
  return undefined;
}
