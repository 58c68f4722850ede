import { isObject } from "./json-path.ts";

/**
 * What an organisation may keep out of its people's sight: the welcome page, the ways to ignore a finding, to call it wrong and
 * to pause, and sections of the settings. Not what stops a mail or says why, nor what tells people what is kept of them and who decides:
 * the sections on the organisation, on the audit and on the user's data, and the one about Goodsend.
 */
export const hideableParts = [
  "welcome",
  "ignore",
  "wrong",
  "pause",
  "identity",
  "footers",
  "law",
  "rules",
  "sending",
  "ignores",
  "register",
  "team",
  "team-figures",
  "history",
  "trial",
  "diagnostics",
] as const;

export type HideablePart = (typeof hideableParts)[number];

/** The parts that an organisation's policy hides, as it came; a name of none is passed over. */
export function hiddenPartsOf(managed: unknown): readonly HideablePart[] {
  const named: unknown = isObject(managed) ? managed.hidden : undefined;
  return Array.isArray(named) ? hideableParts.filter((part) => named.includes(part)) : [];
}
