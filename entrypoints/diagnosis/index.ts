import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { diagnose } from "../../lib/mail/diagnose.ts";
import { gmailAnatomy } from "../../lib/mail/gmail/anatomy.ts";
import { outlookAnatomy } from "../../lib/mail/outlook/anatomy.ts";

export default defineUnlistedScript(() => diagnose(isGmail() ? gmailAnatomy : outlookAnatomy, document));

function isGmail(): boolean {
  return origin === "https://mail.google.com";
}
