import { useEffect, useMemo } from "react";
import { createRoot } from "react-dom/client";
import { HealthView } from "../../components/options/health-view.tsx";
import { OptionsView } from "../../components/options/options-view.tsx";
import { placeOf } from "../../components/options/sections.ts";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { arrivedSettings } from "../../lib/app/arrived-settings.ts";
import { footerTools } from "../../lib/app/footer-tools.ts";
import { readHistory } from "../../lib/app/history-report.ts";
import { dropIgnore, restoreIgnore } from "../../lib/app/ignores.ts";
import { loadSpeaker } from "../../lib/app/load-speaker.ts";
import { readTeamFigures } from "../../lib/app/team-figures-report.ts";
import { useIgnores } from "../../lib/app/use-ignores.ts";
import { usePageHealth } from "../../lib/app/use-page-health.ts";
import { goTo, usePlace } from "../../lib/app/use-place.ts";
import { useRegisterVersion } from "../../lib/app/use-register-version.ts";
import { useSettings } from "../../lib/app/use-settings.ts";
import { useSpeaker } from "../../lib/app/use-speaker.ts";
import { useTeam } from "../../lib/app/use-team.ts";
import { ruleInWords } from "../../lib/i18n/in-words.ts";
import { jurisdictions } from "../../lib/law/jurisdictions.ts";
import { rulesOfPacks } from "../../lib/packs/rules-of-packs.ts";
import { runningManifest } from "../../lib/platform/manifest.ts";
import { rules } from "../../lib/rules/index.ts";
import { auditActions } from "./audit-actions.ts";
import { registerActions } from "./register-actions.ts";
import { trialActions } from "./trial-actions.ts";

const first = await loadSpeaker();
const { securityPolicy, ...manifest } = runningManifest();
const about = {
  ...manifest,
  securityPolicy: securityPolicy
    .split(";")
    .map((line) => line.trim())
    .filter(Boolean),
};
const figures = { readTeamFigures: () => readTeamFigures() };
const history = { readHistory: () => readHistory() };

function Options() {
  const { settings, saveState, change, undo, retry } = useSettings();
  const place = placeOf(usePlace(), settings?.policy.hidden);
  const version = useRegisterVersion();
  const ignores = useIgnores();
  const translate = useSpeaker(first);
  const team = useTeam(settings?.policy.team);
  useEffect(() => {
    document.title = `${translate(`nav.${place.section}`)} · ${translate("product.name")}`;
  }, [translate, place.section]);
  const policy = settings?.policy;
  const spoken = useMemo(
    () => policy && [...rules, ...rulesOfPacks(policy)].map((rule) => ruleInWords(rule, translate)),
    [policy, translate],
  );
  const footers = useMemo(() => footerTools(translate.locale, navigator.languages), [translate]);
  if (!settings || !spoken) return null;
  return (
    <TranslateProvider value={translate}>
      <OptionsView
        place={place}
        onGo={goTo}
        policy={settings.policy}
        locked={settings.locked}
        onChange={change}
        saveState={saveState}
        onUndo={undo}
        onRetry={retry}
        problems={settings.problems}
        arrived={arrivedSettings(settings.managed)}
        rules={spoken}
        footers={footers}
        jurisdictions={Object.keys(jurisdictions)}
        imprint={imprintOf(settings.policy)}
        ignores={{ ignores, undo: dropIgnore, restore: restoreIgnore }}
        register={{ actions: registerActions, version }}
        audit={auditActions}
        team={team}
        figures={figures}
        history={history}
        trial={trialActions(settings.policy)}
        about={about}
        diagnostics={<Diagnostics />}
      />
    </TranslateProvider>
  );
}

function Diagnostics() {
  return <HealthView {...usePageHealth()} />;
}

const root = document.getElementById("root");
if (!root) throw new Error("options/index.html has no #root");
createRoot(root).render(<Options />);
