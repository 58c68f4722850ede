import { createRoot } from "react-dom/client";
import { HealthView } from "../../components/options/health-view.tsx";
import { OptionsView } from "../../components/options/options-view.tsx";
import { WelcomeView } from "../../components/options/welcome-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { footerPreview } from "../../lib/app/footer-preview.ts";
import { usePageHealth } from "../../lib/app/use-page-health.ts";
import { useSettings } from "../../lib/app/use-settings.ts";
import { translatorFor } from "../../lib/i18n/translate.ts";
import { rulesOfPacks } from "../../lib/packs/rules-of-packs.ts";
import { uiLanguage } from "../../lib/platform/ui-language.ts";
import { rules } from "../../lib/rules/index.ts";

const translate = translatorFor(uiLanguage());
const query = new URLSearchParams(location.search);
const isWelcome = query.has("welcome");
const isHealth = query.has("health");

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

function Health() {
  return <HealthView {...usePageHealth()} />;
}

document.documentElement.lang = translate.locale;
document.title = `${translate("product.name")}: ${translate(titleKey())}`;
const root = document.getElementById("root");
if (!root) throw new Error("options/index.html has no #root");
createRoot(root).render(<TranslateProvider value={translate}>{isHealth ? <Health /> : <Options />}</TranslateProvider>);

function titleKey() {
  if (isHealth) return "health.title";
  return isWelcome ? "welcome.title" : "options.title";
}
