import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { pageComposes } from "../../lib/app/page-composes.ts";
import { showNotes } from "../../lib/app/show-notes.ts";

export default defineUnlistedScript(() => {
  const page = pageComposes();
  // Loaded once more where it runs already: nothing is to be done.
  if (page && !page.onAnswer) showNotes(page);
});
