import { concerns, type Ignore } from "../core/ignore.ts";
import { readCompose, readDraftIgnores, writeDraftIgnores } from "../platform/session-state.ts";
import { addLastingIgnore, dropLastingIgnores } from "../platform/storage.ts";
import { noteCounts } from "./note-counts.ts";

/** Keeps the user's wish not to see what a finding of a compose says. */
export async function ignoreFinding(key: string, findingId: string, scope: Ignore["scope"]): Promise<undefined> {
  const state = await readCompose(key);
  const finding = state?.verdict.findings.find(({ id }) => id === findingId);
  if (!state || !finding) return;
  const { rule } = finding;
  if (scope === "draft") await writeDraftIgnores([...(await readDraftIgnores()), { scope, rule, compose: key }]);
  if (scope === "always") await addLastingIgnore({ scope, rule });
  if (scope === "recipient") {
    for (const email of concerns(finding, state.recipients)) await addLastingIgnore({ scope, rule, email });
  }
  await noteCounts("ignored", [rule]);
}

/** Takes back every wish that hides a finding of a compose. */
export async function undoIgnore(key: string, findingId: string): Promise<undefined> {
  const state = await readCompose(key);
  const finding = state?.verdict.ignored.find(({ id }) => id === findingId);
  if (!state || !finding) return;
  const about = concerns(finding, state.recipients);
  const isUndone = (entry: Ignore) =>
    entry.rule === finding.rule &&
    (entry.scope === "always" ||
      (entry.scope === "draft" && entry.compose === key) ||
      (entry.scope === "recipient" && about.includes(entry.email)));
  await writeDraftIgnores((await readDraftIgnores()).filter((entry) => !isUndone(entry)));
  await dropLastingIgnores(isUndone);
}
