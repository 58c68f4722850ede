import type { Clause } from "./clause.ts";
import type { FieldName } from "./draft.ts";
import type { Edit } from "./edit.ts";
import type { Level } from "./level.ts";

/** How sure a rule is of a report. `ask-a-human` never weighs more than `inform`. */
export type Certainty = "sure" | "likely" | "ask-a-human";

/**
 * `safe`: changes nothing the user meant. `review`: the user must read or complete the result.
 * `dangerous`: takes something away that may be wanted.
 */
export type Safety = "safe" | "review" | "dangerous";

/**
 * Words of the draft that made a finding. For `subject` and `body`, `start` and `end` are UTF-16
 * offsets into that text; for `from` and `recipients` they are offsets into the address itself.
 */
export interface Evidence {
  field: Extract<FieldName, "subject" | "body" | "from" | "recipients">;
  start: number;
  end: number;
  quote: string;
}

/**
 * Values for the `{placeholders}` of a message. Those that are not quoted from the draft can be said in any language:
 * beside `country`, `country.country` is the code of the country that it names (ISO 3166); in the place of `date`,
 * `date.date` is a day (ISO 8601, such as 2026-12-31); in the place of `signs`, `signs.parts` are ids of the rule's
 * `parts`, with spaces between, the first filled by `signs.0.name` and so on.
 */
export type MessageData = Record<string, string>;

/** A way out of a finding: edits to the draft, or a page of ours where something is missing. */
export interface Fix {
  /** Message id of its label within the rule. */
  id: string;
  label: string;
  /** What its label was filled with. */
  data?: MessageData;
  safety: Safety;
  edits: Edit[];
  /** Set where the fix needs the user's details first. */
  opens?: "options";
}

/** What a rule found in a draft, with the level that the policy gives it. Plain JSON. */
export interface Finding {
  /** Stable while the same words break the same rule. */
  id: string;
  rule: string;
  category: string;
  title: string;
  level: Level;
  certainty: Certainty;
  messageId: string;
  message: string;
  /** What the message was filled with; sentences are English until they are shown, see `verdictInWords`. */
  data?: MessageData;
  why: string;
  remedy: string;
  /** Words that would satisfy the rule. */
  example: string;
  /** What would change the rule's mind. */
  unless?: string;
  clauses: Clause[];
  evidence: Evidence[];
  fixes: Fix[];
}
