import { defineContentScript } from "wxt/utils/define-content-script";
import { watchComposes } from "../../lib/app/watch-compose.ts";
import { gmail } from "../../lib/mail/gmail/gmail.ts";
import { outlook } from "../../lib/mail/outlook/outlook.ts";
import "../../lib/mail/highlight.css";

export default defineContentScript({
  matches: [
    "https://mail.google.com/*",
    "https://outlook.live.com/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.cloud.microsoft/*",
  ],
  allFrames: true,
  // Outlook opens its own windows at about:blank.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: "document_start",
  main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    // Not the address, which is about:blank in a window of its own: the origin is that of the page that opened it.
    watchComposes(origin === "https://mail.google.com" ? gmail : outlook, stop);
  },
});
