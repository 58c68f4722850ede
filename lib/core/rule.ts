import type { Clause } from "./clause.ts";
import type { DraftValues, FieldName } from "./draft.ts";
import type { Edit } from "./edit.ts";
import type { Certainty, Evidence, MessageData, Safety } from "./finding.ts";
import type { Level } from "./level.ts";
import type { Occasion } from "./occasion.ts";
import type { ImprintField, Policy } from "./policy.ts";
import type { RecipientCountry } from "./recipient-country.ts";
import type { RecordName } from "./record-name.ts";
import type { Relations } from "./relation.ts";
import type { SendHistory } from "./send-history.ts";
import type { Suppression } from "./suppression.ts";

/** What a rule may know besides the draft. */
export interface RuleContext {
  policy: Policy;
  occasion: Occasion;
  /** ISO 639-1 code of the draft's main language, `und` where it could not be told. */
  language: string;
  /** What was sent before, as far as it is known on this machine. */
  history: SendHistory;
  /** Jurisdictions that apply to this draft; keys of `jurisdictions`. */
  jurisdictions: readonly string[];
  /** Where each recipient of outreach is thought to be, and why; nobody of the sender's own company. */
  countries: readonly RecipientCountry[];
  /** What the sender's own country wants told of a company in its mails, with the name it goes by there. */
  imprint: Readonly<Partial<Record<ImprintField, string>>>;
  /** Earlier dealings with recipients, as far as they are recorded. */
  relations: Relations;
  /** Recipients who must not be written to, as far as it is recorded. */
  suppressions: readonly Suppression[];
  /** Records that could not be read: the rules that ask them cannot answer. */
  unreadRecords: readonly RecordName[];
  /** ISO date of the day. Rules have no clock of their own. */
  today: string;
}

/** A fix as a rule proposes it; `message` names its label. */
export interface ProposedFix<Message extends string> {
  message: Message;
  data?: MessageData;
  safety: Safety;
  edits: Edit[];
  opens?: "options";
}

/** What a rule says about a draft. */
export interface Report<Message extends string = string> {
  message: Message;
  data?: MessageData;
  certainty: Certainty;
  /** Clauses of this report, besides those of the rule; where all are uncertain it never weighs more than `inform`. */
  clauses?: readonly Clause[];
  evidence: Evidence[];
  fixes: ProposedFix<Message>[];
}

export interface RuleMetadata<Message extends string> {
  /** Equal to the file name, for ever; a renamed rule goes into `renames.ts`. */
  id: string;
  /** Imperative, without a full stop. */
  title: string;
  /** One sentence: who is hurt without it. */
  why: string;
  /** One sentence: what satisfies it. */
  remedy: string;
  /** Words that a sender could write, and that satisfy the rule. */
  example: string;
  /** One sentence: what would change the rule's mind, where it may be wrong. */
  unless?: string;
  /** The folder the rule stands in. */
  category: string;
  /** The level where the policy names none. */
  level: Exclude<Level, "off">;
  /** For advice: no policy can make the rule louder than this. */
  maxLevel?: Level;
  occasions: readonly Occasion[];
  /** Where the rule binds: it is silent unless one of these applies. Everywhere, where none is named. */
  jurisdictions?: readonly string[];
  /** Languages of the body that the rule can read, or `any`. */
  languages: "any" | readonly string[];
  /**
   * Whether it looks at a text of another language all the same: words that it knows count wherever they stand, though
   * silence says nothing there. A guess at the language of a few words is often wrong.
   */
  findsInAny?: boolean;
  clauses: readonly Clause[];
  /** Records without which there is no answer. */
  asks?: readonly RecordName[];
  /** English texts of findings and fix labels, with `{placeholders}`. */
  messages: Record<Message, string>;
  /** Pieces that messages are made of, where it depends on the draft which: see `MessageData`. */
  parts?: Readonly<Record<string, string>>;
}

/** A rule as the engine runs it. */
export interface Rule extends RuleMetadata<string> {
  /** Fields that must have been read for an answer. */
  needs: readonly FieldName[];
  check(values: DraftValues, context: RuleContext): Report[];
}

/** A rule as its author writes it: `check` receives just the fields that it names in `needs` and `uses`. */
export interface RuleDefinition<Need extends FieldName, Message extends string, Use extends FieldName = never>
  extends RuleMetadata<Message> {
  needs: readonly Need[];
  /** Fields that sharpen the answer but need not have been read; one that was not gives its empty value. */
  uses?: readonly Use[];
  check(values: Pick<DraftValues, Need | Use>, context: RuleContext): Report<NoInfer<Message>>[];
}

/**
 * Types a rule: an unknown message id or a field that neither `needs` nor `uses` names is a compile error.
 * `check` must be pure and synchronous, without I/O, clock or randomness.
 */
export function defineRule<const Need extends FieldName, Message extends string, const Use extends FieldName = never>(
  definition: RuleDefinition<Need, Message, Use>,
): Rule {
  return definition;
}
