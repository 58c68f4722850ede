import type { SaveState } from "../../lib/app/use-settings.ts";
import type { Ignore } from "../../lib/core/ignore.ts";
import type { ImprintField } from "../../lib/core/policy.ts";
import type { PolicyProblem } from "../../lib/core/resolve-policy.ts";
import type { BuildFacts } from "../../lib/platform/build-facts.ts";
import { BrandMark } from "../brand-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { LockContactProvider } from "../ui/lock-note.tsx";
import { StylesInFiles } from "../ui/styles-in-files.tsx";
import { ToastProvider } from "../ui/toast.tsx";
import type { AuditActions } from "./audit-section.tsx";
import type { FooterPart } from "./footer-section.tsx";
import { OptionsNav } from "./options-nav.tsx";
import { OptionsSection } from "./options-section.tsx";
import "./options.css";
import { PolicyProblems } from "./policy-problems.tsx";
import type { RegisterPart } from "./register/register-actions.ts";
import type { RuleSummary } from "./rule-summary.ts";
import { SaveNote } from "./save-note.tsx";
import type { SectionName } from "./sections.ts";
import type { SendersSectionProps } from "./senders-section.tsx";
import type { SettingsFileActions } from "./settings-file-section.tsx";
import type { SettingsPart } from "./settings-part.ts";

export interface OptionsViewProps extends SettingsPart, FooterPart {
  section: SectionName;
  problems: readonly PolicyProblem[];
  rules: readonly RuleSummary[];
  /** The register of opt-outs and records. */
  register: RegisterPart;
  audit: AuditActions;
  file: SettingsFileActions;
  ignoring: {
    /** `undefined` until they were read. */
    ignores: readonly Ignore[] | undefined;
    drop(ignore: Ignore): Promise<void>;
    restore(ignore: Ignore): Promise<void>;
  };
  saveState: SaveState;
  /** Takes the last change back; absent where there is none. */
  onUndo?(): void;
  /** What the sender's country asks for in business mails, with its name there. */
  imprint: Readonly<Partial<Record<ImprintField, string>>>;
  policyFor: SendersSectionProps["policyFor"];
  /** Codes of the countries whose law we have. */
  laws: readonly string[];
  facts: BuildFacts;
}

/** The options page: one section at a time, chosen by the page's address. */
export function OptionsView({ problems, saveState, onUndo, ...parts }: OptionsViewProps) {
  const t = useTranslate();
  return (
    <StylesInFiles>
      <LockContactProvider value={parts.policy.contact}>
        <ToastProvider>
          <header className="options-head">
            <div className="options-head-row">
              <BrandMark size={28} />
              <h1>{t("options.title")}</h1>
              <SaveNote state={saveState} onUndo={onUndo} />
            </div>
          </header>
          <div className="options-body">
            <OptionsNav current={parts.section} />
            <main className="options">
              <PolicyProblems problems={problems} />
              <OptionsSection key={parts.section} {...parts} />
            </main>
          </div>
        </ToastProvider>
      </LockContactProvider>
    </StylesInFiles>
  );
}
