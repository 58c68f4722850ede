import { type ReactNode, useRef, useState } from "react";
import type { SaveState } from "../../lib/app/settings-saver.ts";
import type { ImprintField } from "../../lib/core/policy.ts";
import type { PolicyProblem } from "../../lib/core/resolve-policy.ts";
import { LevelMark } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { LockContactProvider } from "../ui/lock-note.tsx";
import { StylesInFiles } from "../ui/styles-in-files.tsx";
import { ToastProvider } from "../ui/toast.tsx";
import { type AboutFacts, AboutSection } from "./about-section.tsx";
import { type AuditActions, AuditSection } from "./audit-section.tsx";
import type { FooterTools } from "./footers/footer-tools.ts";
import { FootersSection } from "./footers/footers-section.tsx";
import { type HistoryActions, HistorySection } from "./history/history-section.tsx";
import { IdentitySection } from "./identity-section.tsx";
import { type IgnoresPart, IgnoresSection } from "./ignores-section.tsx";
import { LawSection } from "./law-section.tsx";
import { OptionsNav } from "./options-nav.tsx";
import "./options.css";
import { type ArrivedSetting, OrganisationSection } from "./organisation-section.tsx";
import { DataSection } from "./register/data-section.tsx";
import { OptOutSection } from "./register/opt-out-section.tsx";
import { RecordSection } from "./register/record-section.tsx";
import type { RegisterPart } from "./register/register-actions.ts";
import type { RuleSummary } from "./rules/filter-rules.ts";
import { RulesSection } from "./rules/rules-section.tsx";
import { SaveToast } from "./save-toast.tsx";
import { SectionHead } from "./section-head.tsx";
import type { Place, SectionId } from "./sections.ts";
import { SendingSection } from "./sending-section.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { type TeamFiguresActions, TeamFiguresSection } from "./team-figures/team-figures-section.tsx";
import { type TeamPart, TeamSection } from "./team-section.tsx";
import { type TrialActions, TrialSection } from "./trial/trial-section.tsx";

export interface OptionsViewProps extends SettingsPart {
  place: Place;
  onGo(section: SectionId): void;
  saveState: SaveState;
  onUndo(burst: number): void;
  onRetry(): void;
  problems: readonly PolicyProblem[];
  /** What the organisation sent, value by value. */
  arrived: readonly ArrivedSetting[];
  rules: readonly RuleSummary[];
  footers: FooterTools;
  /** Jurisdictions that we have law of, by their codes. */
  jurisdictions: readonly string[];
  /** What the sender's country asks for in business mails, with its name there. */
  imprint: Readonly<Partial<Record<ImprintField, string>>>;
  ignores: IgnoresPart;
  /** The register of opt-outs and records. */
  register: RegisterPart;
  audit: AuditActions;
  /** With whom the register is shared. */
  team: TeamPart;
  figures: TeamFiguresActions;
  history: HistoryActions;
  trial: TrialActions;
  about: AboutFacts;
  /** What can be read of the mail windows: looked at when it is shown. */
  diagnostics: ReactNode;
}

/** The settings: a list of sections, and one of them. */
export function OptionsView(props: OptionsViewProps) {
  const { place, onGo, saveState, onUndo, onRetry, problems, policy } = props;
  const t = useTranslate();
  const [first] = useState(place.section);
  const hasMoved = useRef(false);
  if (place.section !== first) hasMoved.current = true;
  return (
    <StylesInFiles>
      <LockContactProvider value={policy.contact}>
        <ToastProvider>
          <div className="options-page">
            <OptionsNav current={place.section} hidden={policy.hidden} problems={problems.length} onGo={onGo} />
            <main className="options">
              <SectionHead key={place.section} section={place.section} isFocused={hasMoved.current} />
              <SaveToast state={saveState} onUndo={onUndo} onRetry={onRetry} />
              {problems.length > 0 && place.section !== "organisation" && (
                <p className="locked-note" data-tone="confirm">
                  <LevelMark tone="confirm" />
                  <a href="#organisation">{t("problems.title", { count: problems.length })}</a>
                </p>
              )}
              <SectionContent {...props} />
            </main>
          </div>
        </ToastProvider>
      </LockContactProvider>
    </StylesInFiles>
  );
}

function SectionContent(props: OptionsViewProps) {
  const { place, policy, locked, onChange, footers, register } = props;
  const part: SettingsPart = { policy, locked, onChange };
  switch (place.section) {
    case "identity":
      return <IdentitySection {...part} footers={footers} imprint={props.imprint} />;
    case "footers":
      return <FootersSection {...part} tools={footers} />;
    case "law":
      return <LawSection {...part} jurisdictions={props.jurisdictions} />;
    case "rules":
      return <RulesSection {...part} rules={props.rules} wanted={place.rule} />;
    case "sending":
      return <SendingSection {...part} />;
    case "ignores":
      return <IgnoresSection {...props.ignores} rules={props.rules} />;
    case "register":
      return (
        <>
          <OptOutSection {...register} />
          <RecordSection {...register} />
        </>
      );
    case "team":
      return <TeamSection {...props.team} {...part} />;
    case "team-figures":
      return (
        <TeamFiguresSection
          actions={props.figures}
          version={register.version}
          isOn={policy.team.url !== "" && policy.team.figures === "share"}
          fault={props.team.state?.report?.figuresFault}
        />
      );
    case "history":
      return <HistorySection actions={props.history} version={register.version} />;
    case "audit":
      return <AuditSection actions={props.audit} rules={props.rules} />;
    case "organisation":
      return <OrganisationSection arrived={props.arrived} problems={props.problems} contact={policy.contact} />;
    case "trial":
      return <TrialSection actions={props.trial} rules={props.rules} />;
    case "data":
      return <DataSection {...register} {...part} />;
    case "diagnostics":
      return props.diagnostics;
    case "about":
      return <AboutSection facts={props.about} />;
  }
}
