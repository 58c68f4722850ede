import { createRoot } from "react-dom/client";
import { PanelView } from "../../components/panel/panel-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { safeEdits } from "../../lib/app/choose-edits.ts";
import { usePanelState } from "../../lib/app/use-panel-state.ts";
import { pinnedTab, usePanelTab } from "../../lib/app/use-panel-tab.ts";
import { translatorFor } from "../../lib/i18n/translate.ts";
import { uiLanguage } from "../../lib/platform/ui-language.ts";
import { panelActions } from "./panel-actions.ts";

const translate = translatorFor(uiLanguage());
const pinned = pinnedTab(location.search);

function SidePanel() {
  const tab = usePanelTab(pinned);
  const state = usePanelState(tab?.webmail ? tab.id : undefined);
  return (
    <PanelView
      webmail={tab?.webmail}
      state={state}
      safelyFixable={({ verdict }) => safeEdits(verdict.findings).findings}
      actions={panelActions}
    />
  );
}

document.documentElement.lang = translate.locale;
const root = document.getElementById("root");
if (!root) throw new Error("sidepanel/index.html has no #root");
createRoot(root).render(
  <TranslateProvider value={translate}>
    <SidePanel />
  </TranslateProvider>,
);
