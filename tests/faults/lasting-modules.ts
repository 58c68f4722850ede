import { vi } from "vitest";
import * as inspectDraft from "../../lib/app/inspect-draft.ts";
import * as loadWords from "../../lib/app/load-words.ts";
import * as policyInForce from "../../lib/app/policy-in-force.ts";
import * as draftSchema from "../../lib/core/draft-schema.ts";
import * as policy from "../../lib/core/policy.ts";
import * as jurisdictions from "../../lib/law/jurisdictions.ts";
import * as compilePack from "../../lib/packs/compile-pack.ts";
import * as rulesOfPacks from "../../lib/packs/rules-of-packs.ts";
import * as auditEntry from "../../lib/register/audit-entry.ts";
import * as factSchema from "../../lib/register/fact.ts";
import * as listFormat from "../../lib/register/list-format.ts";
import * as teamDocument from "../../lib/register/team-document.ts";
import * as rules from "../../lib/rules/index.ts";
import * as countryOfRecipient from "../../lib/text/country-of-recipient.ts";
import * as findBounce from "../../lib/text/find-bounce.ts";
import * as optOutRequest from "../../lib/text/opt-out-request.ts";

/** Modules that hold nothing of a worker: to read them once is quicker, and no worker can tell. */
const lasting = {
  "../../lib/app/policy-in-force.ts": policyInForce,
  "../../lib/register/audit-entry.ts": auditEntry,
  "../../lib/register/fact.ts": factSchema,
  "../../lib/register/list-format.ts": listFormat,
  "../../lib/register/team-document.ts": teamDocument,
  "../../lib/app/inspect-draft.ts": inspectDraft,
  "../../lib/app/load-words.ts": loadWords,
  "../../lib/core/draft-schema.ts": draftSchema,
  "../../lib/core/policy.ts": policy,
  "../../lib/law/jurisdictions.ts": jurisdictions,
  "../../lib/packs/compile-pack.ts": compilePack,
  "../../lib/packs/rules-of-packs.ts": rulesOfPacks,
  "../../lib/rules/index.ts": rules,
  "../../lib/text/country-of-recipient.ts": countryOfRecipient,
  "../../lib/text/find-bounce.ts": findBounce,
  "../../lib/text/opt-out-request.ts": optOutRequest,
};

/** Lets modules that are loaded anew from here on find those that hold nothing as they are. */
export function keepLasting(): void {
  for (const [path, module] of Object.entries(lasting)) vi.doMock(path, () => ({ ...module }));
}
