import { emptyBody } from "../core/draft.ts";
import type { Run } from "../core/edit.ts";
import type { Policy } from "../core/policy.ts";
import { footerEdit } from "../text/footer.ts";
import type { FooterPart } from "../text/footer-template.ts";
import { imprintText, missingImprint } from "../text/imprint.ts";
import { imprintOf } from "./applicable-law.ts";

const parts: readonly FooterPart[] = ["company", "address", "imprint", "opt-out"];

/** The lines of the footer that a policy gives an empty draft; none where the details are too few for one. */
export function footerPreview(policy: Policy, language = "en"): Run[][] {
  const imprint = missingImprint(emptyBody(), { policy, imprint: imprintOf(policy) }).map(imprintText);
  for (const asked of parts) {
    const edit = footerEdit(emptyBody(), policy, language, parts, asked, imprint);
    if (edit?.kind === "insert-lines") return edit.lines;
  }
  return [];
}
