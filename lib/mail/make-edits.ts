import type { Draft } from "../core/draft.ts";
import type { Edit } from "../core/edit.ts";
import type { BodyReading, Editor } from "./editor.ts";

/** `done`: all edits hold. `stale`: the draft is not what the edits expect. `failed`: tried, read back, rolled back. */
export type ApplyOutcome = { result: "done" } | { result: "stale" | "failed"; why: string };

/** A form as it stands; without an editor its body cannot be edited. */
export interface FormReading {
  draft: Draft;
  editor?: Editor | undefined;
  reading?: BodyReading | undefined;
}

/** A compose form that is to be edited. */
export interface EditableForm {
  root: HTMLElement;
  /** Reads it anew, by the script that watches it: that one alone knows which boxes the user filled or emptied. */
  read(): FormReading;
}

/**
 * Makes edits in a form of one webmail, all or nothing. It comes in a script of its own, which is loaded when a draft has
 * something to mend: see decision 0030. A promise where the page needs a while.
 */
export type MakeEdits = (form: EditableForm, edits: readonly Edit[]) => ApplyOutcome | Promise<ApplyOutcome>;
