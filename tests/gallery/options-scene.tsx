import { useState } from "react";
import { HealthView } from "../../components/options/health-view.tsx";
import { OptionsView } from "../../components/options/options-view.tsx";
import { placeOf } from "../../components/options/sections.ts";
import { TrialResult } from "../../components/options/trial/trial-result.tsx";
import { useTranslate } from "../../components/translate-context.tsx";
import { stepOf } from "../../components/welcome/steps.ts";
import { WelcomeView } from "../../components/welcome/welcome-view.tsx";
import { imprintOf } from "../../lib/app/applicable-law.ts";
import { arrivedSettings } from "../../lib/app/arrived-settings.ts";
import { changed, type SettingsChange } from "../../lib/app/change-settings.ts";
import { footerTools } from "../../lib/app/footer-tools.ts";
import { policyInForce } from "../../lib/app/policy-in-force.ts";
import { fixSample, type Sample } from "../../lib/app/sample-draft.ts";
import type { Ignore } from "../../lib/core/ignore.ts";
import type { PolicyInput } from "../../lib/core/policy.ts";
import type { Verdict } from "../../lib/core/verdict.ts";
import { ruleInWords, verdictInWords } from "../../lib/i18n/in-words.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { jurisdictions } from "../../lib/law/jurisdictions.ts";
import { rulesOfPacks } from "../../lib/packs/rules-of-packs.ts";
import { rules } from "../../lib/rules/index.ts";
import { emptyRegister, noTeam, sampleAudit, sampleHistory, sampleTeamFigures } from "./register-part.ts";
import { sampleTrial } from "./sample-trial.ts";

/** What the gallery shows of the settings or the welcome: what is stored, and where the user is. */
export interface OptionsSceneProps {
  page: "options" | "welcome" | "trial";
  /** The section of the settings, or the step of the welcome. */
  place?: string;
  user?: unknown;
  managed?: PolicyInput;
  ignores?: Ignore[];
  /** So many weeks of history. */
  weeks?: number;
  /** Whether findings and mail are all that it tells of. */
  isQuiet?: boolean;
  /** So many people share their figures. */
  members?: number;
  /** What is found in the sample of the welcome. */
  verdictOn?: (t: Translate) => Verdict;
}

/** The settings or the welcome at work, without a store behind them. */
export function OptionsScene({
  page,
  place: start = "",
  user,
  managed,
  ignores,
  weeks = 0,
  isQuiet = false,
  members = 0,
  verdictOn,
}: OptionsSceneProps) {
  const t = useTranslate();
  const [stored, setStored] = useState(user);
  const [place, setPlace] = useState(start);
  const [burst, setBurst] = useState(0);
  const written: Sample = { subject: t("sample.subject"), body: t("sample.body") };
  const [sample, setSample] = useState(written);
  const { policy, locked, problems } = policyInForce({ user: stored, managed });
  const footers = footerTools(t.locale, ["en", "de"]);
  const part = {
    policy,
    locked,
    saveState: burst === 0 ? ({ kind: "idle" } as const) : ({ kind: "saved", burst, isUndone: false } as const),
    onChange: (change: SettingsChange) => {
      setStored(changed(stored, change));
      setBurst(burst + 1);
    },
    footers,
  };
  if (page === "trial") {
    const titles = new Map(rules.map((rule) => [rule.id, ruleInWords(rule, t).title]));
    return (
      <main>
        <h1>{t("nav.trial")}</h1>
        <TrialResult trial={sampleTrial(t.locale)} titleOf={(id) => titles.get(id) ?? id} />
      </main>
    );
  }
  if (page === "welcome") {
    const work = {
      sample,
      verdict: verdictOn && verdictInWords(verdictOn(t), t),
      failure: undefined,
      change: setSample,
      fix: (fix: Parameters<typeof fixSample>[1]) => setSample(fixSample(sample, fix)),
      safelyFixable: [],
      fixAll: () => {},
    };
    return <WelcomeView {...part} step={stepOf(place)} onGo={setPlace} sample={work} />;
  }
  return (
    <OptionsView
      {...part}
      place={placeOf(place)}
      onGo={setPlace}
      onUndo={() => {}}
      onRetry={() => {}}
      problems={problems}
      arrived={arrivedSettings(managed)}
      rules={[...rules, ...rulesOfPacks(policy)].map((rule) => ruleInWords(rule, t))}
      jurisdictions={Object.keys(jurisdictions)}
      imprint={imprintOf(policy)}
      ignores={{ ignores: ignores ?? [], undo: async () => {}, restore: async () => {} }}
      register={emptyRegister}
      audit={sampleAudit}
      team={noTeam}
      figures={sampleTeamFigures(members, weeks)}
      history={sampleHistory(weeks, isQuiet)}
      trial={{ getReady() {}, tryPolicy: () => Promise.reject(new Error("nothing to try")) }}
      about={{
        version: "1.4.0",
        permissions: ["storage", "alarms", "scripting", "sidePanel"],
        hosts: ["https://mail.google.com/*", "https://outlook.office.com/*"],
        securityPolicy: ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
      }}
      diagnostics={
        <HealthView pages={[]} failure={undefined} lookAgain={() => {}} copy={async () => {}} recordingOf={() => ""} />
      }
    />
  );
}
