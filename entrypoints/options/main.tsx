import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { HealthView } from "../../components/options/health-view.tsx";
import { OptionsView } from "../../components/options/options-view.tsx";
import { WelcomeView } from "../../components/options/welcome-view.tsx";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { footerPreview } from "../../lib/app/footer-preview.ts";
import { loadSpeaker } from "../../lib/app/load-speaker.ts";
import { usePageHealth } from "../../lib/app/use-page-health.ts";
import { useRegisterVersion } from "../../lib/app/use-register-version.ts";
import { useSettings } from "../../lib/app/use-settings.ts";
import { useSpeaker } from "../../lib/app/use-speaker.ts";
import { useTeam } from "../../lib/app/use-team.ts";
import { ruleInWords } from "../../lib/i18n/in-words.ts";
import { rulesOfPacks } from "../../lib/packs/rules-of-packs.ts";
import { rules } from "../../lib/rules/index.ts";
import { auditActions } from "./audit-actions.ts";
import { registerActions } from "./register-actions.ts";

const first = await loadSpeaker();
const query = new URLSearchParams(location.search);
const isWelcome = query.has("welcome");

function Options() {
  const { settings, saveState, change } = useSettings();
  const version = useRegisterVersion();
  const translate = useSpeaker(first);
  const team = useTeam(settings?.policy.team);
  useEffect(() => {
    document.title = `${translate("product.name")}: ${translate(isWelcome ? "welcome.title" : "options.title")}`;
  }, [translate]);
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
  const spoken = [...rules, ...rulesOfPacks(policy)].map((rule) => ruleInWords(rule, translate));
  return (
    <TranslateProvider value={translate}>
      {isWelcome ? (
        <WelcomeView {...part} />
      ) : (
        <OptionsView
          {...part}
          problems={problems}
          rules={spoken}
          register={{ actions: registerActions, version }}
          audit={auditActions}
          team={team}
        />
      )}
    </TranslateProvider>
  );
}

function Health() {
  const translate = useSpeaker(first);
  const health = usePageHealth();
  useEffect(() => {
    document.title = `${translate("product.name")}: ${translate("health.title")}`;
  }, [translate]);
  return (
    <TranslateProvider value={translate}>
      <HealthView {...health} />
    </TranslateProvider>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("options/index.html has no #root");
createRoot(root).render(query.has("health") ? <Health /> : <Options />);
