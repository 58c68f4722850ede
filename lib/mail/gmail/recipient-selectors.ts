import type { RecipientLine } from "../../core/draft.ts";
import { named, type Selector } from "../find.ts";

/* The selectors of Gmail's recipients; written and dated as those in selectors.ts. */

/** The part of the form that holds one line's chips. */
export const recipientRow = eachLine("row", (line) => [
  // 2026-10: PeopleKit, since October 2021
  `div[name="${line}"]`,
]);

export const recipientChip = named(
  "chip",
  // 2026-05: PeopleKit chip; a label or group may lack the id. Options outside of a frame are suggestions.
  '[role="option"]:is([data-hovercard-id], [data-name], .agh *)',
  // 2021-10: first PeopleKit pages
  "[data-hovercard-id]",
);

/** A chip that stands in no row that we know. */
export const strayChip = named(
  "stray chip",
  // 2026-05: PeopleKit
  '[role="option"][data-hovercard-id]',
  // 2020-05: classic
  ".vR [email]",
);

/** The words on a chip, without its picture and its remove control. */
export const chipName = named(
  "chip name",
  // 2026-07: PeopleKit
  ".akl",
  // 2020-05: classic
  ".vT",
);

/** The classic chip's hidden input: its value is `Name <address>`. */
export const classicChip = eachLine("classic chip", (line) => [
  // 2026-03: before PeopleKit, some accounts still
  `.vR > input[name="${line}"]`,
]);

/** Where an address is typed before it becomes a chip. */
export const recipientInput = eachLine("typed recipient", (line) => [
  // 2026-07: PeopleKit combobox
  `div[name="${line}"] input[peoplekit-id]`,
  // 2026-10: by role
  `div[name="${line}"] input[role="combobox"]`,
  // 2026-03: classic; the first inline replies keep the whole list in an input
  `textarea[name="${line}"], input[name="${line}"]:not(.vR > *)`,
]);

/** What shows the row of a line that Gmail has not shown yet. */
export const lineOpener: Record<RecipientLine, Selector> = {
  to: named("To opener"),
  // 2026-05: beside the first row
  cc: named("Cc opener", '.pE[role="link"]'),
  bcc: named("Bcc opener", '.pB[role="link"]'),
};

/** The one-line summary that stands for the rows while none has the focus. */
export const recipientSummary = named(
  "recipient summary",
  // 2026-07: collapsed recipients
  ".aoD.hl",
);

/** The summary's words when it names someone; without recipients it holds a translated "Recipients". */
export const summaryNames = named(
  "summary names",
  // 2026-05: the last class comes with the first recipient
  ".oL.az9",
);

export const summaryEntry = named(
  "summary entry",
  // 2026-05: carries address or id
  "[data-hovercard-id]",
  // 2026-03: classic
  "[email]",
);

/** What surrounds a chip and its remove control. */
export const chipFrame = named(
  "chip frame",
  // 2026-07: PeopleKit
  ".agh",
  // 2026-03: classic
  ".vR",
);

export const removeChip = named(
  "remove chip",
  // 2026-07: PeopleKit; its label is translated
  ".afX",
  // 2026-03: classic
  ".vM",
);

function eachLine(name: string, alternativesOf: (line: RecipientLine) => string[]): Record<RecipientLine, Selector> {
  const selectorOf = (line: RecipientLine) => named(`${line} ${name}`, ...alternativesOf(line));
  return { to: selectorOf("to"), cc: selectorOf("cc"), bcc: selectorOf("bcc") };
}
