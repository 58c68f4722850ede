import { defineBackground } from "wxt/utils/define-background";
import { startInspecting } from "../../lib/app/inspect.ts";
import { takeOver } from "../../lib/app/take-over.ts";
import { welcomeOnInstall } from "../../lib/app/welcome.ts";
import { openPanelOnIconClick } from "../../lib/platform/toolbar.ts";

export default defineBackground({
  type: "module",
  main() {
    startInspecting();
    welcomeOnInstall();
    void openPanelOnIconClick();
    void takeOver();
  },
});
