import { useTranslate } from "../translate-context.tsx";
import { AboutSection } from "./about-section.tsx";
import { AuditSection } from "./audit-section.tsx";
import { FooterSection } from "./footer-section.tsx";
import { IgnoresSection } from "./ignores-section.tsx";
import { ImprintFields } from "./imprint-fields.tsx";
import { LanguageField } from "./language-field.tsx";
import { LawFields } from "./law-fields.tsx";
import type { OptionsViewProps } from "./options-view.tsx";
import { OrganisationFields } from "./organisation-fields.tsx";
import { DataSection } from "./register/data-section.tsx";
import { OptOutSection } from "./register/opt-out-section.tsx";
import { RecordSection } from "./register/record-section.tsx";
import { RulesSection } from "./rules-section.tsx";
import { SendFields } from "./send-fields.tsx";
import { SendersSection } from "./senders-section.tsx";
import { SettingsFileSection } from "./settings-file-section.tsx";
import { Sheet } from "./sheet.tsx";

export type OptionsSectionProps = Omit<OptionsViewProps, "problems" | "saveState" | "onUndo">;

/** The section that is chosen. */
export function OptionsSection(props: OptionsSectionProps) {
  const t = useTranslate();
  const { section, rules, register, audit, file, ignoring, laws, facts } = props;
  switch (section) {
    case "you":
      return <YouSection {...props} />;
    case "senders":
      return <SendersSection {...props} />;
    case "footer":
      return <FooterSection {...props} />;
    case "rules":
      return <RulesSection {...props} />;
    case "send":
      return (
        <Sheet title={t("options.send")} intro={t("options.send.intro")}>
          <SendFields {...props} />
        </Sheet>
      );
    case "law":
      return <LawFields {...props} laws={laws} />;
    case "ignores":
      return <IgnoresSection rules={rules} {...ignoring} />;
    case "opt-outs":
      return <OptOutSection {...register} />;
    case "records":
      return <RecordSection {...register} />;
    case "audit":
      return <AuditSection actions={audit} />;
    case "data":
      return (
        <>
          <SettingsFileSection actions={file} />
          <DataSection {...props} {...register} />
        </>
      );
    case "about":
      return <AboutSection facts={facts} />;
  }
}

function YouSection({ imprint, ...part }: OptionsSectionProps) {
  const t = useTranslate();
  return (
    <>
      <Sheet title={t("options.who")} intro={t("options.who.intro")}>
        <OrganisationFields {...part} />
      </Sheet>
      {Object.keys(imprint).length > 0 && (
        <Sheet
          title={t("options.imprint")}
          intro={t("options.imprint.intro", { country: t.countryName(part.policy.organisation.country) })}
        >
          <ImprintFields {...part} names={imprint} />
        </Sheet>
      )}
      <Sheet title={t("options.language")}>
        <LanguageField {...part} />
      </Sheet>
    </>
  );
}
