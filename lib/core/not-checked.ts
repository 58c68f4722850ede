import type { FieldName } from "./draft.ts";
import type { RecordName } from "./record-name.ts";

/** A rule that could not give an answer, and why. */
export interface NotChecked {
  rule: string;
  title: string;
  reason:
    | { kind: "field"; field: FieldName; detail: string }
    | { kind: "language"; language: string }
    | { kind: "record"; record: RecordName }
    | { kind: "broken"; detail: string };
}
