import { createRoot } from "react-dom/client";
import type { PanelActions } from "../../components/panel/panel-actions.ts";
import { PanelView } from "../../components/panel/panel-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { safeEdits } from "../../lib/app/choose-edits.ts";
import { translatorFor } from "../../lib/i18n/translate.ts";
import { panelScenes } from "./panel-states.ts";

// Draws one scene of our pages, chosen by `?scene=`, with made-up data and without a browser extension.

const actions: PanelActions = {
  fix: async () => "held",
  fixAllSafe: async () => "stale",
  reveal: async () => false,
  ignore: async () => {},
  undoIgnore: async () => {},
  openOptions: () => {},
};

const name = new URLSearchParams(location.search).get("scene") ?? "findings";
const scene = panelScenes[name];
const root = document.getElementById("root");
if (!root || !scene) throw new Error(`no scene ${name}`);
createRoot(root).render(
  <TranslateProvider value={translatorFor("en")}>
    <PanelView {...scene} safelyFixable={({ verdict }) => safeEdits(verdict.findings).findings} actions={actions} />
  </TranslateProvider>,
);
