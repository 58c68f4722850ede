import { useEffect, useRef, useState } from "react";
import type { SaveState } from "../../lib/app/settings-saver.ts";
import type { SampleAtWork } from "../../lib/app/use-sample.ts";
import { BrandMark } from "../brand-mark.tsx";
import { Icon } from "../icon.tsx";
import { FooterPaper, missingFrom } from "../options/footer-preview.tsx";
import type { FooterTools } from "../options/footers/footer-tools.ts";
import { OptOutFields } from "../options/opt-out-fields.tsx";
import { OrganisationFields } from "../options/organisation-fields.tsx";
import type { SettingsPart } from "../options/settings-part.ts";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import { LockContactProvider, LockNote } from "../ui/lock-note.tsx";
import { StylesInFiles } from "../ui/styles-in-files.tsx";
import { type WelcomeStep, welcomeSteps } from "./steps.ts";
import { TrySample } from "./try-sample.tsx";
import "./welcome.css";

export interface WelcomeViewProps extends SettingsPart {
  step: WelcomeStep;
  onGo(step: WelcomeStep): void;
  footers: FooterTools;
  sample: SampleAtWork;
  saveState: SaveState;
}

/** The first run, in three steps: who writes, the footer that comes of it, and a message to try it on. */
export function WelcomeView({ step, onGo, footers, sample, saveState, ...part }: WelcomeViewProps) {
  const t = useTranslate();
  const number = welcomeSteps.indexOf(step);
  const heading = useFocusOnMove(step);
  const next = welcomeSteps[number + 1];
  const previous = welcomeSteps[number - 1];
  return (
    <StylesInFiles>
      <LockContactProvider value={part.policy.contact}>
        <div className="welcome">
          <header className="welcome-head">
            <p className="welcome-brand">
              <BrandMark size={32} />
              <span>{t("product.name")}</span>
            </p>
            <StepList step={step} />
          </header>
          <main className="welcome-main">
            <h1 ref={heading} tabIndex={-1}>
              {t(`welcome.${step}.title`)}
            </h1>
            <p className="welcome-intro">{t(`welcome.${step}.intro`)}</p>
            {saveState.kind === "failed" && (
              <p className="field-problem" role="alert">
                {t("options.saveFailed", { reason: saveState.reason })}
              </p>
            )}
            {step === "who" && <WhoStep {...part} footers={footers} />}
            {step === "footer" && <FooterStep {...part} footers={footers} />}
            {step === "try" && <TrySample work={sample} onSetUp={() => onGo("who")} />}
            <div className="welcome-foot">
              {previous && (
                <Button weight="plain" size="large" onClick={() => onGo(previous)}>
                  {t("welcome.back")}
                </Button>
              )}
              {next ? (
                <>
                  <Button weight="strong" size="large" onClick={() => onGo(next)}>
                    {t("welcome.next")}
                    <Icon name="arrow" size={20} />
                  </Button>
                  <a className="button" data-weight="quiet" data-size="large" href="options.html">
                    {t("welcome.skip")}
                  </a>
                </>
              ) : (
                <WayOut />
              )}
            </div>
            <p className="welcome-privacy">
              <Icon name="lock" size={16} />
              {t("welcome.privacy")}
            </p>
          </main>
        </div>
      </LockContactProvider>
    </StylesInFiles>
  );
}

function StepList({ step }: { step: WelcomeStep }) {
  const t = useTranslate();
  const number = welcomeSteps.indexOf(step);
  return (
    <nav aria-label={t("welcome.steps")}>
      <ol className="welcome-steps">
        {welcomeSteps.map((each, index) => (
          <li key={each}>
            <a
              href={`#${each}`}
              aria-current={each === step ? "step" : undefined}
              data-done={index < number || undefined}
            >
              <span className="welcome-number" aria-hidden="true">
                {index < number ? <Icon name="check" size={16} /> : (index + 1).toLocaleString(t.locale)}
              </span>
              <span className="welcome-step-name">{t(`welcome.step.${each}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function WhoStep(part: SettingsPart & { footers: FooterTools }) {
  const t = useTranslate();
  const isManaged = part.locked.some((path) => path.startsWith("organisation.") || path.startsWith("optOut."));
  return (
    <>
      {isManaged && (
        <p className="locked-note">
          <LockNote />
        </p>
      )}
      <div className="welcome-columns">
        <section className="sheet" aria-labelledby="who-company">
          <h2 id="who-company">{t("welcome.step.company")}</h2>
          <OrganisationFields {...part} short />
        </section>
        <section className="sheet" aria-labelledby="who-opt-out">
          <h2 id="who-opt-out">{t("welcome.step.optOut")}</h2>
          <OptOutFields {...part} />
        </section>
      </div>
    </>
  );
}

function FooterStep({ policy, footers }: SettingsPart & { footers: FooterTools }) {
  const t = useTranslate();
  const missing = missingFrom(t, policy);
  return (
    <>
      {missing.length > 0 && (
        <p className="welcome-missing" role="status" data-tone="confirm">
          {t("options.todo", { fields: missing.join(", ") })} <a href="#who">{t("welcome.fillIn")}</a>
        </p>
      )}
      <div className="welcome-papers">
        {footers.own.map((language) => (
          <section key={language} aria-label={t("footers.preview", { language: t.languageName(language) })}>
            <h2>{t.languageName(language)}</h2>
            <FooterPaper lines={footers.preview(policy, language)} language={language} />
          </section>
        ))}
      </div>
      <p className="field-hint">
        {t("welcome.footer.note")} <a href="options.html#footers">{t("welcome.footer.change")}</a>
      </p>
    </>
  );
}

function WayOut() {
  const t = useTranslate();
  return (
    <>
      <a className="button" data-weight="strong" data-size="large" href="https://mail.google.com/">
        {t("welcome.open", { client: t("client.gmail") })}
      </a>
      <a className="button" data-size="large" href="https://outlook.office.com/mail/">
        {t("welcome.open", { client: t("client.outlook") })}
      </a>
      <a className="button" data-weight="quiet" data-size="large" href="options.html">
        {t("welcome.allSettings")}
      </a>
    </>
  );
}

/** The heading takes the focus when the user goes to another step, not when the page opens. */
function useFocusOnMove(step: WelcomeStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = useState(step);
  const hasMoved = useRef(false);
  if (step !== first) hasMoved.current = true;
  useEffect(() => {
    if (!hasMoved.current || step === undefined) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
