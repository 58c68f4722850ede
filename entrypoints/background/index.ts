import { defineBackground } from "wxt/utils/define-background";
import { startInspecting } from "../../lib/app/inspect.ts";
import { takeOver } from "../../lib/app/take-over.ts";
import { welcomeOnInstall } from "../../lib/app/welcome.ts";
import { openPanelOnIconClick } from "../../lib/platform/toolbar.ts";

// Not a module: Chromium keeps the compiled code of a worker's script, and that of modules it does not (decision 0029).
export default defineBackground({
  main() {
    startInspecting();
    welcomeOnInstall();
    void openPanelOnIconClick();
    void takeOver();
  },
});
