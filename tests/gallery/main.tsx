import { createRoot } from "react-dom/client";
import type { PanelActions } from "../../components/panel/panel-actions.ts";
import type { PanelViewProps } from "../../components/panel/panel-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { safeEdits } from "../../lib/app/choose-edits.ts";
import { panelInWords } from "../../lib/i18n/in-words.ts";
import { galleryLanguage } from "./gallery-language.ts";
import { MailPage } from "./mail-page.tsx";
import { mailScenes } from "./mail-scenes.ts";
import { optionsScenes } from "./options-scenes.ts";
import { panelScenes } from "./panel-scenes.ts";
import { inWordsOfMail } from "./sample-mail.ts";

// Draws one scene of our pages, chosen by `?scene=`, with made-up data and without a browser extension.

const actions: PanelActions = {
  fix: async () => "held",
  fixAllSafe: async () => "stale",
  reveal: async () => false,
  ignore: async () => {},
  callWrong: async () => {},
  setPause: async () => {},
  undoIgnore: async () => {},
  chooseCountry: async () => {},
  settleRequest: async () => {},
  openOptions: () => {},
};

const wanted = new URLSearchParams(location.search);
const name = wanted.get("scene") ?? "findings";
const translate = await galleryLanguage(wanted.get("language") ?? "en");
document.documentElement.lang = translate.locale;
document.documentElement.dir = translate.direction;
// For who wants to see them all.
Object.assign(window, {
  sceneNames: [panelScenes, optionsScenes, mailScenes].flatMap((scenes) => Object.keys(scenes)),
});
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(<TranslateProvider value={translate}>{await sceneOf(name)}</TranslateProvider>);

async function sceneOf(scene: string) {
  const panel = panelScenes[scene];
  if (panel) {
    // Apart, as all that follow: the styles of a page hold in that page alone.
    const { PanelView } = await import("../../components/panel/panel-view.tsx");
    const safelyFixable: PanelViewProps["safelyFixable"] = ({ verdict }) => safeEdits(verdict.findings).findings;
    const inWords = panel.state && panelInWords(inWordsOfMail(panel.state, translate.locale), translate);
    return <PanelView {...panel} state={inWords} safelyFixable={safelyFixable} actions={actions} />;
  }
  if (scene === "components") {
    const { ComponentsScene } = await import("./components-scene.tsx");
    return <ComponentsScene />;
  }
  const mail = mailScenes[scene];
  if (mail) return <MailPage scene={mail} />;
  const options = optionsScenes[scene];
  if (!options) throw new Error(`no scene ${scene}`);
  const { OptionsScene } = await import("./options-scene.tsx");
  return (
    <OptionsScene {...options} {...inWordsOfMail({ user: options.user, managed: options.managed }, translate.locale)} />
  );
}
