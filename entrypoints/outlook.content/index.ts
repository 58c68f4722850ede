import { defineContentScript } from "wxt/utils/define-content-script";
import { watchComposes } from "../../lib/app/watch-compose.ts";
import { outlook } from "../../lib/mail/outlook/outlook.ts";
import "../../lib/app/page-hosts.css";
import "../../lib/mail/highlight.css";

export default defineContentScript({
  matches: [
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
    watchComposes(outlook, stop);
  },
});
