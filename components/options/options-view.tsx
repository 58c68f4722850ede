import type { SaveState } from "../../lib/app/use-settings.ts";
import type { Run } from "../../lib/core/edit.ts";
import type { ImprintField } from "../../lib/core/policy.ts";
import type { PolicyProblem } from "../../lib/core/resolve-policy.ts";
import { BrandMark } from "../brand-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { type AuditActions, AuditSection } from "./audit-section.tsx";
import { FooterPreview } from "./footer-preview.tsx";
import { ImprintFields } from "./imprint-fields.tsx";
import { LanguageField } from "./language-field.tsx";
import { LawFields } from "./law-fields.tsx";
import { OptOutFields } from "./opt-out-fields.tsx";
import "./options.css";
import { OrganisationFields } from "./organisation-fields.tsx";
import { PolicyProblems } from "./policy-problems.tsx";
import { DataSection } from "./register/data-section.tsx";
import { OptOutSection } from "./register/opt-out-section.tsx";
import { RecordSection } from "./register/record-section.tsx";
import type { RegisterPart } from "./register/register-actions.ts";
import { RuleLevels, type RuleSummary } from "./rule-levels.tsx";
import { SaveNote } from "./save-note.tsx";
import { SendFields } from "./send-fields.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { type TeamPart, TeamSection } from "./team-section.tsx";

export interface OptionsViewProps extends SettingsPart {
  problems: readonly PolicyProblem[];
  rules: readonly RuleSummary[];
  /** The register of opt-outs and records. */
  register: RegisterPart;
  audit: AuditActions;
  /** With whom the register is shared. */
  team: TeamPart;
  /** The lines of the footer that these settings give. */
  footer: readonly (readonly Run[])[];
  saveState: SaveState;
  /** What the sender's country asks for in business mails, with its name there. */
  imprint: Readonly<Partial<Record<ImprintField, string>>>;
}

/** The options page. */
export function OptionsView({
  problems,
  rules,
  footer,
  register,
  audit,
  team,
  saveState,
  imprint,
  ...part
}: OptionsViewProps) {
  const t = useTranslate();
  return (
    <>
      <header className="options-head">
        <BrandMark size={36} />
        <div>
          <h1>{t("options.title")}</h1>
          <p>{t("options.intro")}</p>
        </div>
        <SaveNote state={saveState} />
      </header>
      <main className="options">
        <PolicyProblems problems={problems} />
        <div className="options-columns">
          <div>
            <section className="sheet" aria-labelledby="who">
              <h2 id="who">{t("options.who")}</h2>
              <p className="sheet-intro">{t("options.who.intro")}</p>
              <OrganisationFields {...part} />
            </section>
            <section className="sheet" aria-labelledby="opt-out">
              <h2 id="opt-out">{t("options.optOut")}</h2>
              <p className="sheet-intro">{t("options.optOut.intro")}</p>
              <OptOutFields {...part} />
            </section>
            {Object.keys(imprint).length > 0 && (
              <section className="sheet" aria-labelledby="imprint">
                <h2 id="imprint">{t("options.imprint")}</h2>
                <p className="sheet-intro">
                  {t("options.imprint.intro", { country: t.countryName(part.policy.organisation.country) })}
                </p>
                <ImprintFields {...part} names={imprint} />
              </section>
            )}
          </div>
          <FooterPreview policy={part.policy} lines={footer} />
        </div>
        <section className="sheet" aria-labelledby="law">
          <h2 id="law">{t("options.law")}</h2>
          <p className="sheet-intro">{t("options.law.intro")}</p>
          <LawFields {...part} />
        </section>
        <section className="sheet" aria-labelledby="send">
          <h2 id="send">{t("options.send")}</h2>
          <p className="sheet-intro">{t("options.send.intro")}</p>
          <SendFields {...part} />
        </section>
        <section className="sheet" aria-label={t("options.language")}>
          <LanguageField {...part} />
        </section>
        <OptOutSection {...register} />
        <RecordSection {...register} />
        <TeamSection {...team} {...part} />
        <AuditSection actions={audit} />
        <DataSection {...register} {...part} />
        <section className="sheet" aria-labelledby="rules">
          <h2 id="rules">{t("options.rules")}</h2>
          <p className="sheet-intro">{t("options.rules.intro")}</p>
          <RuleLevels rules={rules} {...part} />
        </section>
        <p className="options-law">
          <a href="?health">{t("health.link")}</a>
        </p>
        <p className="options-law">{t("law.note")}</p>
      </main>
    </>
  );
}
