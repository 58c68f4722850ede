import { inspectDraft } from "../../lib/app/inspect-draft.ts";
import { type Draft, emptyBody } from "../../lib/core/draft.ts";
import { empty, found } from "../../lib/core/field.ts";
import { resolvePolicy } from "../../lib/core/resolve-policy.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import { rules } from "../../lib/rules/index.ts";
import { giveWordFile, wordFilePath } from "../../lib/text/word-files.ts";
import { wordsLackedBy, wordsOfEveryDraft } from "../../lib/text/words-lacked.ts";
import { sampleMail } from "./sample-mail.ts";

/** What a worker does for the first draft that it is sent; `read` gives what is in a file of words by its path. */
export async function firstVerdict(read: (path: string) => Promise<string | Uint8Array>): Promise<Verdict> {
  const { policy } = resolvePolicy({ rules: rules.map(({ id }) => id) });
  const { subject, text } = sampleMail(2000);
  const draft: Draft = {
    kind: found("new"),
    from: found({ name: "Jane Roe", email: "jane@routewise.example" }),
    recipients: found([{ name: "Dana Whitfield", email: "dana@harborline.example", line: "to" }]),
    subject: found(subject ?? ""),
    body: found({ ...emptyBody(), text: text ?? "" }),
    attachments: found([]),
    lastInbound: empty(),
  };
  const give = async (name: string) => giveWordFile(name, await read(wordFilePath(name)));
  await Promise.all(wordsOfEveryDraft.map(give));
  await Promise.all(wordsLackedBy(draft).map(give));
  return inspectDraft(draft, { policy, ignores: [], compose: "bench", today: "2026-11-22" });
}
