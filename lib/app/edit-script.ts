import type { MakeEdits } from "../mail/make-edits.ts";
import type { MailClient } from "../mail/port.ts";
import { send } from "../platform/send.ts";
import type { PageComposes } from "./page-composes.ts";

/** How long a load may take, ms. It takes some tens; a user who pressed a fix waits for its answer. */
const patience = 3000;

/**
 * Gives what makes edits in this page. Its script is loaded by the worker when it is first asked for; one load serves
 * all that ask meanwhile. `undefined` where it cannot be loaded, or is not there in time; whoever asks later has it
 * tried again.
 */
export function editScript(page: PageComposes, client: MailClient["id"]): () => Promise<MakeEdits | undefined> {
  let loading: Promise<unknown> | undefined;
  return async () => {
    if (page.makeEdits) return page.makeEdits;
    // A browser or a worker that is in trouble may never answer.
    loading ??= Promise.race([send("edits-wanted", { client }), wait(patience)])
      .catch(() => undefined)
      .finally(() => {
        loading = undefined;
      });
    await loading;
    return page.makeEdits;
  };
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
