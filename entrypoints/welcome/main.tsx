import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { TranslateProvider } from "../../components/translate-context.tsx";
import { stepOf } from "../../components/welcome/steps.ts";
import { WelcomeView } from "../../components/welcome/welcome-view.tsx";
import { footerTools } from "../../lib/app/footer-tools.ts";
import { loadSpeaker } from "../../lib/app/load-speaker.ts";
import { goTo, usePlace } from "../../lib/app/use-place.ts";
import { useSample } from "../../lib/app/use-sample.ts";
import { useSettings } from "../../lib/app/use-settings.ts";
import { useSpeaker } from "../../lib/app/use-speaker.ts";

const first = await loadSpeaker();

function Welcome() {
  const { settings, saveState, change } = useSettings();
  const step = stepOf(usePlace());
  const translate = useSpeaker(first);
  const written = { subject: translate("sample.subject"), body: translate("sample.body") };
  const sample = useSample(written, saveState.kind === "saving", settings?.policy.organisation.domains[0]);
  useEffect(() => {
    document.title = `${translate(`welcome.${step}.title`)} · ${translate("product.name")}`;
  }, [translate, step]);
  if (!settings) return null;
  const { policy, locked } = settings;
  return (
    <TranslateProvider value={translate}>
      <WelcomeView
        step={step}
        onGo={goTo}
        footers={footerTools(translate.locale, navigator.languages)}
        sample={sample}
        saveState={saveState}
        policy={policy}
        locked={locked}
        onChange={change}
      />
    </TranslateProvider>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("welcome/index.html has no #root");
createRoot(root).render(<Welcome />);
