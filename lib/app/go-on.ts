import { settleOwedEntries } from "./audit.ts";
import { finishErasure } from "./erasure.ts";
import { forgetOldMail } from "./forget-old-mail.ts";

/** Ends what a worker or a page that was stopped had begun, and drops what is too old. Never rejects. */
export async function goOn(): Promise<void> {
  for (const work of [finishErasure, settleOwedEntries, forgetOldMail])
    await work().catch((error) => console.warn("Goodsend: could not go on:", error));
}
