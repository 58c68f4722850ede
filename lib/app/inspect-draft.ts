import { type Draft, emptyBody } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import type { Ignore } from "../core/ignore.ts";
import { judge } from "../core/judge.ts";
import type { NotChecked } from "../core/not-checked.ts";
import { occasionOf } from "../core/occasion.ts";
import type { Policy } from "../core/policy.ts";
import { policyForSender } from "../core/policy-for-sender.ts";
import type { RecordName } from "../core/record-name.ts";
import type { Relations } from "../core/relation.ts";
import type { Rule, RuleContext } from "../core/rule.ts";
import { noHistory, type SendHistory } from "../core/send-history.ts";
import type { Suppression } from "../core/suppression.ts";
import type { Verdict } from "../core/verdict.ts";
import { rulesOfPacks } from "../packs/rules-of-packs.ts";
import { rules } from "../rules/index.ts";
import { isCommercial } from "../text/commercial-purpose.ts";
import { isRobotMessage } from "../text/is-robot.ts";
import { languageOf } from "../text/language.ts";
import { wordFilePath } from "../text/word-files.ts";
import { countriesOf, imprintOf, jurisdictionsOf } from "./applicable-law.ts";

export interface Inspection {
  policy: Policy;
  ignores: readonly Ignore[];
  /** Key of the compose, against which ignores "in this draft" are held. */
  compose: string;
  /** ISO date of the day. */
  today: string;
  /** What was sent before; nothing, where it is not given. */
  history?: SendHistory;
  /** Earlier dealings with the recipients; none, where it is not given. */
  relations?: Relations;
  /** Recipients who opted out; none, where it is not given. */
  suppressions?: readonly Suppression[];
  /** Records that could not be read. */
  unreadRecords?: readonly RecordName[];
  /** Names of words that could not be loaded: see `loadWords`. */
  lackedWords?: readonly string[];
}

const noRelations: Relations = {};
const noWords: readonly string[] = [];

/** Judges a draft by every rule that the policy switches on. Pure, synchronous, never throws. */
export function inspectDraft(
  draft: Draft,
  { ignores, compose, today, lackedWords = noWords, ...recorded }: Inspection,
): Verdict {
  const { history = noHistory, relations = noRelations, suppressions = [], unreadRecords = [] } = recorded;
  const policy = policyForSender(recorded.policy, valueOr(draft.from, undefined)?.email);
  const body = valueOr(draft.body, emptyBody());
  const subject = valueOr(draft.subject, "");
  const language = languageOf(body.text.trim() === "" ? subject : body.text);
  const inbound = valueOr(draft.lastInbound, undefined);
  const occasion = occasionOf(draft, {
    ownDomains: policy.organisation.domains,
    // What cannot be read cannot be called private.
    commercial: draft.body.state === "missing" ? undefined : isCommercial(subject, body, language),
    inboundIsHuman: inbound !== undefined && !isRobotMessage(inbound),
  });
  // The laws on first contact bind outreach alone.
  const countries = occasion === "outreach" ? countriesOf(draft, { policy, language, relations }) : [];
  const jurisdictions = jurisdictionsOf(countries, policy);
  const imprint = imprintOf(policy);
  const context: RuleContext = {
    ...{ policy, occasion, language, countries, imprint, relations, jurisdictions, today },
    ...{ history, suppressions, unreadRecords },
  };
  const unreadable = unreadableFor(lackedWords);
  return judge(draft, { rules: rulesUnder(policy), context, ignores, compose, ...(unreadable && { unreadable }) });
}

/** Why nothing can be checked where words are lacking: those of all drafts, or of one language. */
function unreadableFor([name]: readonly string[]): NotChecked["reason"] | undefined {
  if (name === undefined) return undefined;
  if (name.length === 2) return { kind: "language", language: name };
  return { kind: "broken", detail: `${wordFilePath(name)}: the words of the check are missing or damaged` };
}

/** Our rules, and those that the organisation adds. */
function rulesUnder(policy: Policy): readonly Rule[] {
  const added = rulesOfPacks(policy);
  return added.length === 0 ? rules : [...rules, ...added];
}
