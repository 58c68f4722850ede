import { type Body, emptyBody } from "../core/draft.ts";
import type { Run } from "../core/edit.ts";
import { empty, found } from "../core/field.ts";
import { findOptOuts } from "../text/find-opt-out.ts";
import { loadWords } from "./load-words.ts";

/**
 * Whether the check sees a way to opt out in the lines of a footer. Loads the words of their language first.
 * @returns `undefined` where those words could not be loaded, so that nobody can tell.
 */
export async function showsOptOut(lines: readonly (readonly Run[])[]): Promise<boolean | undefined> {
  const body = bodyOf(lines);
  const lacked = await loadWords({
    kind: found("new"),
    from: empty(),
    recipients: empty(),
    subject: empty(),
    body: found(body),
    attachments: empty(),
    lastInbound: empty(),
  });
  return lacked.length > 0 ? undefined : findOptOuts(body).length > 0;
}

function bodyOf(lines: readonly (readonly Run[])[]): Body {
  const links: Body["links"] = [];
  let text = "";
  for (const [index, runs] of lines.entries()) {
    if (index > 0) text += "\n";
    for (const { text: words, href } of runs) {
      if (href !== undefined) links.push({ text: words, href, at: [text.length, text.length + words.length] });
      text += words;
    }
  }
  return { ...emptyBody(), text, links };
}
