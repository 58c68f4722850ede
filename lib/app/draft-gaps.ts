import type { ComposeState } from "../core/compose-state.ts";
import { type Draft, emptyBody, type FieldName } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";

/** Whether nothing has been written yet; a text that could not be read may hold something. */
export function isBlank(draft: Draft): boolean {
  if (draft.body.state === "missing") return false;
  return valueOr(draft.body, emptyBody()).text.trim() === "" && valueOr(draft.subject, "").trim() === "";
}

/** The fields that could not be read, or only in part. */
export function unreadFields(draft: Draft): ComposeState["unread"] {
  const names = Object.keys(draft) as FieldName[]; // A draft has these keys and no others: it was parsed.
  return names.flatMap((field) => {
    const read = draft[field];
    if (read.state === "missing") return [{ field, detail: read.why }];
    if (read.state === "unresolved") return [{ field, detail: read.unresolved.join(", ") }];
    return [];
  });
}
