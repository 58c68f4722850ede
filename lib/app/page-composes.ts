import type { MakeEdits } from "../mail/make-edits.ts";
import type { OpenCompose } from "./open-compose.ts";

/** The compose forms that our script watches in this page, for our scripts that are loaded later. */
export interface PageComposes {
  /** The open forms, the one that had the focus last first. */
  list(): OpenCompose[];
  /** Aborted when the scripts are to fall silent. */
  signal: AbortSignal;
  /** Called when another verdict is shown on a form. */
  onAnswer?: (compose: OpenCompose) => void;
  /** Makes edits in the forms; comes with the script for that. */
  makeEdits?: MakeEdits;
}

// In the world of our scripts, which the page's own cannot reach.
const scope = globalThis as { goodsendComposes?: PageComposes };

/** Lets scripts that are loaded later find the composes. */
export function sharePageComposes(composes: PageComposes): void {
  scope.goodsendComposes = composes;
}

/** The composes of this page; `undefined` where no script of ours watches them. */
export function pageComposes(): PageComposes | undefined {
  return scope.goodsendComposes;
}
