import { defineContentScript } from "wxt/utils/define-content-script";
import { watchComposes } from "../../lib/app/watch-compose.ts";
import { gmail } from "../../lib/mail/gmail/gmail.ts";
import "../../lib/app/page-hosts.css";
import "../../lib/mail/highlight.css";

export default defineContentScript({
  matches: ["https://mail.google.com/*"],
  allFrames: true,
  runAt: "document_start",
  main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    watchComposes(gmail, stop);
  },
});
