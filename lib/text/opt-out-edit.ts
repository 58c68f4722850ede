import type { Body, Span } from "../core/draft.ts";
import type { Edit } from "../core/edit.ts";
import type { Policy } from "../core/policy.ts";
import { optOutHref, optOutRuns } from "./footer.ts";
import type { OptOut } from "./opt-out.ts";

/**
 * The edit that puts the sender's own opt-out in the place of one in the draft: its target, its blank or its whole
 * sentence. `undefined` where the policy does not say how people opt out.
 */
export function optOutEdit(body: Body, optOut: OptOut, policy: Policy, language: string): Edit | undefined {
  const { link, blank } = optOut;
  const href = optOutHref(policy.optOut, language);
  const expect = (at: Span) => body.text.slice(...at);
  const isWritten = link && body.links.includes(link);
  if (link && href && isWritten) return { kind: "set-link", at: link.at, expect: expect(link.at), href };
  if (blank && href) return { kind: "replace", at: blank, expect: expect(blank), text: href };
  if (link && href) return { kind: "replace", at: link.at, expect: expect(link.at), text: href };
  return optOutSentenceEdit(body, optOut, policy, language);
}

/** The edit that puts the sender's own sentence in the place of that of an opt-out. */
export function optOutSentenceEdit(
  body: Body,
  { sentence }: OptOut,
  policy: Policy,
  language: string,
): Edit | undefined {
  const runs = optOutRuns(policy, language, "plain");
  if (!runs) return undefined;
  const text = runs.map((run) => run.text).join("");
  return { kind: "replace", at: sentence, expect: body.text.slice(...sentence), text };
}
