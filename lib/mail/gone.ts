/** Why a form's signal is aborted when the form has left the page, as against when we stop or the form is hidden. */
const gone = "the form has gone";

/** Ends all that is done on a form which has left the page. */
export function endGone(closed: AbortController): void {
  closed.abort(gone);
}

/** Whether a form has left the page. */
export function isGone({ reason }: AbortSignal): boolean {
  return reason === gone;
}
