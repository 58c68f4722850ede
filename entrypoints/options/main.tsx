import { createRoot } from "react-dom/client";
import { OptionsView } from "../../components/options/options-view.tsx";
import { WelcomeView } from "../../components/options/welcome-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { footerPreview } from "../../lib/app/footer-preview.ts";
import { useSettings } from "../../lib/app/use-settings.ts";
import { translatorFor } from "../../lib/i18n/translate.ts";
import { rulesOfPacks } from "../../lib/packs/rules-of-packs.ts";
import { uiLanguage } from "../../lib/platform/ui-language.ts";
import { rules } from "../../lib/rules/index.ts";

const translate = translatorFor(uiLanguage());
const isWelcome = new URLSearchParams(location.search).has("welcome");

function Options() {
  const { settings, saveState, change } = useSettings();
  if (!settings) return null;
  const { policy, locked, problems } = settings;
  const part = {
    policy,
    locked,
    saveState,
    footer: footerPreview(policy),
    imprint: imprintOf(policy),
    onChange: change,
  };
  if (isWelcome) return <WelcomeView {...part} />;
  return <OptionsView {...part} problems={problems} rules={[...rules, ...rulesOfPacks(policy)]} />;
}

document.documentElement.lang = translate.locale;
document.title = `${translate("product.name")}: ${translate(isWelcome ? "welcome.title" : "options.title")}`;
const root = document.getElementById("root");
if (!root) throw new Error("options/index.html has no #root");
createRoot(root).render(
  <TranslateProvider value={translate}>
    <Options />
  </TranslateProvider>,
);
