import { type Draft, emptyBody } from "../core/draft.ts";
import { applyEdits } from "../core/edit.ts";
import { empty, found, valueOr } from "../core/field.ts";
import type { Fix } from "../core/finding.ts";

/** A made-up message, as much of it as a user can change. */
export interface Sample {
  subject: string;
  body: string;
}

/** Nobody's address: the domain is kept for examples. */
export const sampleRecipient = "dana.whitfield@harborline.example";

/** The sample as a draft to a stranger, from the user's first own domain. */
export function draftOfSample({ subject, body }: Sample, ownDomain = "northwind.example"): Draft {
  return {
    kind: found("new"),
    from: found({ email: `me@${ownDomain}` }),
    recipients: found([{ email: sampleRecipient, line: "to" }]),
    subject: found(subject),
    body: found({ ...emptyBody("plain"), text: body }),
    attachments: empty(),
    lastInbound: empty(),
  };
}

/**
 * The sample with a fix put in.
 * @throws StaleEditError where the sample is not the one that the fix was made for
 */
export function fixSample(sample: Sample, fix: Pick<Fix, "edits">): Sample {
  const draft = applyEdits(draftOfSample(sample), fix.edits);
  return { subject: valueOr(draft.subject, ""), body: valueOr(draft.body, emptyBody()).text };
}
