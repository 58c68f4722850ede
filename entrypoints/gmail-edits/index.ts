import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { pageComposes } from "../../lib/app/page-composes.ts";
import { applyToCompose } from "../../lib/mail/gmail/apply.ts";

export default defineUnlistedScript(() => {
  const page = pageComposes();
  if (page) page.makeEdits = applyToCompose;
});
