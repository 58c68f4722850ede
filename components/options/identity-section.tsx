import type { ImprintField } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { FooterPreview } from "./footer-preview.tsx";
import type { FooterTools } from "./footers/footer-tools.ts";
import { ImprintFields } from "./imprint-fields.tsx";
import { OptOutFields } from "./opt-out-fields.tsx";
import { OrganisationFields } from "./organisation-fields.tsx";
import { SendersSection } from "./senders/senders-section.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { Sheet } from "./sheet.tsx";

export interface IdentitySectionProps extends SettingsPart {
  footers: FooterTools;
  imprint: Readonly<Partial<Record<ImprintField, string>>>;
}

/** Who writes and how people opt out: in general, and from some of the user's addresses. */
export function IdentitySection({ footers, imprint, ...part }: IdentitySectionProps) {
  const t = useTranslate();
  const { policy } = part;
  return (
    <>
      <div className="options-columns">
        <div>
          <Sheet title={t("options.who")} intro={t("options.who.intro")}>
            <OrganisationFields {...part} />
          </Sheet>
          <Sheet title={t("options.optOut")} intro={t("options.optOut.intro")}>
            <OptOutFields {...part} footers={footers} />
          </Sheet>
          {Object.keys(imprint).length > 0 && (
            <Sheet
              title={t("options.imprint")}
              intro={t("options.imprint.intro", { country: t.countryName(policy.organisation.country) })}
            >
              <ImprintFields {...part} names={imprint} />
            </Sheet>
          )}
        </div>
        <FooterPreview policy={policy} lines={footers.preview(policy, footers.own[0] ?? "en")} />
      </div>
      <SendersSection {...part} footers={footers} />
    </>
  );
}
