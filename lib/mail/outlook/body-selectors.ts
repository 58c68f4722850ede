import { named } from "../find.ts";

/*
 * The selectors of what stands in a body; see selectors.ts for the order. In older mail that is quoted, ids and classes
 * get a prefix `x_`, once more for each answer: only those without it belong to this mail.
 */

export const signature = named(
  "signature",
  // 2026-08: swapped by Outlook, unchanged for years
  "#Signature",
  // 2026-08: from the mobile app
  "#ms-outlook-mobile-signature, .ms-outlook-mobile-signature",
);

/** Marks the end of the sender's own words for Outlook; stays empty, and is there without a quote, too. */
export const ownEnd = named(
  "end of own words",
  // 2026-08: unchanged for years
  "#appendonsend",
);

/** Who wrote the quoted message, when, to whom and about what. */
export const quoteHeader = named(
  "quoted header",
  // 2026-08: unchanged for years
  "#divRplyFwdMsg",
  '[id$="RplyFwdMsg"]:not([id^="x_"])',
  // 2026-08: from the mobile app
  "#mail-editor-reference-message-container",
  // 2020-01: from Outlook on the desktop, in the colours of its versions; the second as a browser writes it
  'div[style*="border-top:solid #"][style*="padding:3.0pt 0"], div[style*="border"][style*="padding: 3pt 0"]',
  '[style*="border-top:solid #E1E1E1"], [style*="border-color: rgb(225, 225, 225)"]',
);

/** The header of an older message within the one that is quoted. */
export const olderHeader = named(
  "older header",
  // 2026-08
  '[id^="x_"][id$="RplyFwdMsg"]',
);

/** Where the message that is quoted quotes one itself. */
export const olderQuote = named(
  "older quote",
  ...olderHeader.alternatives,
  // 2026-08: what other webmail and Outlook on the desktop write
  '[class*="gmail_quote"], blockquote[type="cite"], [style*="border-top:solid #"][style*="padding:3.0pt 0"], [style*="border-top:solid #E1E1E1"]',
);
