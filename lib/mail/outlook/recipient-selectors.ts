import { named } from "../find.ts";

/* The selectors of recipients; see selectors.ts for the order. */

/** The three lines; Cc and Bcc are there only once the user has opened them. */
export const line = {
  to: named(
    "to line",
    // 2026-08
    '[id^="MSG_"][id$="_TO"]',
    // 2025-06
    '[role="group"][id$="_TO"]',
  ),
  cc: named(
    "cc line",
    // 2026-08
    '[id^="MSG_"][id$="_CC"]',
    // 2025-06
    '[role="group"][id$="_CC"]',
  ),
  bcc: named(
    "bcc line",
    // 2026-08
    '[id^="MSG_"][id$="_BCC"]',
    // 2025-06
    '[role="group"][id$="_BCC"]',
  ),
};

/** The box of a line: an editor of its own. */
export const well = named(
  "recipient box",
  // 2026-03
  '[contenteditable="true"]:not([aria-multiline="true"])',
  // 2025-10
  '[role="presentation"][contenteditable]:not([contenteditable="false"])',
  // 2025-06
  '[role="textbox"]:not([dir], [aria-multiline="true"])',
);

export const pill = named(
  "recipient pill",
  // 2026-08
  "span._EType_RECIPIENT_ENTITY",
  // 2026-08
  '[id^="REK"]',
  // 2026-08: by what one can do with it
  '[draggable][contenteditable="false"]',
);

export const pillName = named(
  "name on a pill",
  // 2026-08
  '[class*="textContainer-"]',
  '[class*="individualText-"]',
);

/** A part of a pill that is labelled with an address. */
export const labelled = named("pill label", '[aria-label*="@"], [title*="@"]');

export const removePill = named("remove control of a pill", 'button, [role="button"]');

/** A recipient of an answer whose lines are folded into one that can only be read. */
export const folded = named(
  "folded recipients",
  // 2026-08
  ".lpcWrapper.lpcCommonWeb-hoverTarget[aria-label]",
  ".lpcWrapper[aria-label]",
);
