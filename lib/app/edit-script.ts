import type { MakeEdits } from "../mail/make-edits.ts";
import type { MailClient } from "../mail/port.ts";
import { send } from "../platform/send.ts";
import type { PageComposes } from "./page-composes.ts";

/**
 * Gives what makes edits in this page. Its script is loaded by the worker when it is first asked for; one load serves
 * all that ask meanwhile. `undefined` where it cannot be loaded; whoever asks later has it tried again.
 */
export function editScript(page: PageComposes, client: MailClient["id"]): () => Promise<MakeEdits | undefined> {
  let loading: Promise<unknown> | undefined;
  return async () => {
    if (page.makeEdits) return page.makeEdits;
    loading ??= send("edits-wanted", { client })
      .catch(() => undefined)
      .finally(() => {
        loading = undefined;
      });
    await loading;
    return page.makeEdits;
  };
}
