import { useMemo } from "react";
import { createRoot } from "react-dom/client";
import { PanelView } from "../../components/panel/panel-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { safeEdits } from "../../lib/app/choose-edits.ts";
import { loadSpeaker } from "../../lib/app/load-speaker.ts";
import { useOrganisation } from "../../lib/app/use-organisation.ts";
import { usePanelState } from "../../lib/app/use-panel-state.ts";
import { pinnedTab, usePanelTab } from "../../lib/app/use-panel-tab.ts";
import { usePause } from "../../lib/app/use-pause.ts";
import { useSpeaker } from "../../lib/app/use-speaker.ts";
import { useWaiting } from "../../lib/app/use-waiting.ts";
import { panelInWords } from "../../lib/i18n/in-words.ts";
import { panelActions } from "./panel-actions.ts";

const first = await loadSpeaker();
const pinned = pinnedTab(location.search);

function SidePanel() {
  const tab = usePanelTab(pinned);
  const state = usePanelState(tab?.webmail ? tab.id : undefined);
  const waiting = useWaiting();
  const organisation = useOrganisation();
  const pausedUntil = usePause();
  const translate = useSpeaker(first);
  const inWords = useMemo(() => state && panelInWords(state, translate), [state, translate]);
  return (
    <TranslateProvider value={translate}>
      <PanelView
        webmail={tab?.webmail}
        state={inWords}
        waiting={waiting}
        organisation={organisation}
        pausedUntil={pausedUntil}
        safelyFixable={({ verdict }) => safeEdits(verdict.findings).findings}
        actions={panelActions}
      />
    </TranslateProvider>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("sidepanel/index.html has no #root");
createRoot(root).render(<SidePanel />);
