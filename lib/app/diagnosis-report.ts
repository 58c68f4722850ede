import type { FormDiagnosis, PageDiagnosis } from "../core/diagnosis.ts";
import { extensionVersion } from "../platform/own-file.ts";

/** A diagnosis as text that can be pasted into a report. No word of a mail is in it: the structure was censored before. */
export function reportOf(page: PageDiagnosis): string {
  const { forms, ...rest } = page;
  const about = { goodsend: extensionVersion(), browser: navigator.userAgent, ...rest };
  const parts = forms.map(({ parts, structure }, index) =>
    [`Form ${index + 1}`, ...parts.map(lineOf), "", "```html", structure.trim(), "```"].join("\n"),
  );
  return [`\`\`\`json\n${JSON.stringify(about, null, 2)}\n\`\`\``, ...parts].join("\n\n");
}

/** A form as a page that tests can open: its structure, with what was read of it said in its first line. */
export function recordingOf({ client }: PageDiagnosis, { parts, structure }: FormDiagnosis): string {
  const states = Object.fromEntries(parts.map(({ part, state }) => [part, state]));
  const about = { client, goodsend: extensionVersion(), states };
  return `<!-- recorded ${JSON.stringify(about)} -->\n<!doctype html>\n${structure}`;
}

function lineOf({ part, state, why, selectors }: FormDiagnosis["parts"][number]): string {
  const ways = selectors.map(
    ({ name, alternative, of, count }) => `${name} ${alternative < 0 ? "-" : `${alternative + 1}/${of}`} ×${count}`,
  );
  return `- ${part}: ${state}${why ? ` (${why})` : ""}; ${ways.join(", ")}`;
}
