import { order } from "../platform/orders.ts";
import type { FixAnswer } from "../platform/protocol.ts";
import { readCompose } from "../platform/session-state.ts";
import { editsOfFix, safeEdits } from "./choose-edits.ts";
import { draftAnswer } from "./draft-answer.ts";
import { judgeArrival } from "./judge-arrival.ts";
import { noteCounts } from "./note-counts.ts";

/** Has a page make the edits of one fix, or of all safe ones where none is named, and judges the draft that comes of it. */
export async function carryOutFix(
  key: string,
  findingId: string | undefined,
  fixId: string | undefined,
): Promise<FixAnswer> {
  const state = await readCompose(key);
  if (!state) return { outcome: "failed", detail: `no compose ${key}` };
  const { findings } = state.verdict;
  const chosen =
    findingId === undefined || fixId === undefined ? safeEdits(findings) : editsOfFix(findings, findingId, fixId);
  if (chosen.edits.length === 0) return { outcome: "stale", detail: "the verdict has no such fix any more" };
  const { compose, revision } = state;
  const applied = await order(state, "apply-edits", { compose, revision, edits: chosen.edits });
  if (applied.result !== "done") return { outcome: applied.result, detail: applied.why };
  const after = await judgeArrival({ ...state, revision: applied.revision, draft: applied.draft });
  const { verdict } = after.state;
  const answer = await draftAnswer(after);
  await order(state, "show-verdict", { compose, revision: applied.revision, answer }).catch(() => undefined); // closed meanwhile
  const open = new Set(verdict.findings.map(({ id }) => id));
  const gone = findings.filter(({ id }) => chosen.findings.includes(id) && !open.has(id));
  await noteCounts(
    "fixed",
    gone.map(({ rule }) => rule),
  );
  return { outcome: chosen.findings.some((id) => open.has(id)) ? "not-held" : "held" };
}
