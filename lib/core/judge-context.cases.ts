import { Policy } from "./policy.ts";
import type { RuleContext } from "./rule.ts";
import { noHistory } from "./send-history.ts";

/** What rules are told in tests of the judge: an English first mail under the law of the United States, and nothing else known. */
export const plainContext: RuleContext = {
  policy: Policy.parse({}),
  occasion: "outreach",
  language: "en",
  countries: [],
  imprint: {},
  relations: {},
  jurisdictions: ["us"],
  today: "2026-11-22",
  history: noHistory,
  suppressions: [],
  unreadRecords: [],
};
