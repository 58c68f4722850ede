import type { Finding } from "./finding.ts";
import { isAtLeast } from "./level.ts";
import type { Policy } from "./policy.ts";
import type { Verdict } from "./verdict.ts";

/** What becomes of a press on Send: it passes, a dialog asks first, or it stops until the draft is mended or overridden. */
export type SendAction = "pass" | "ask" | "stop";

/**
 * The action for a verdict. A verdict that could not be made in full does what the policy says of such drafts,
 * by default nothing: mail is never kept back because of what we cannot see.
 */
export function sendActionOf({ status }: Pick<Verdict, "status">, { send }: Pick<Policy, "send">): SendAction {
  if (status === "hold") return "stop";
  if (status === "confirm") return "ask";
  return status === "unknown" ? send.whenUnchecked : "pass";
}

/** The findings that an action comes of: what only asks has no part in holding a mail. */
export function causesOf({ findings }: Pick<Verdict, "findings">, action: Exclude<SendAction, "pass">): Finding[] {
  return findings.filter(({ level }) => isAtLeast(level, action === "stop" ? "hold" : "confirm"));
}
