import { useTranslate } from "../translate-context.tsx";
import { TextField } from "../ui/text-field.tsx";
import { checkDomains, checkPostalAddress, checkUrl, domainsIn } from "./check-input.ts";
import { CountryField } from "./country-field.tsx";
import type { SettingsPart } from "./settings-part.ts";

/** Who writes. `short` asks for just what the footer needs. */
export function OrganisationFields({ policy, locked, onChange, short }: SettingsPart & { short?: boolean }) {
  const t = useTranslate();
  const { organisation } = policy;
  const isLocked = (name: keyof typeof organisation) => locked.includes(`organisation.${name}`);
  return (
    <>
      <TextField
        label={t("options.name")}
        hint={t("options.name.hint")}
        value={organisation.name}
        locked={isLocked("name")}
        autoComplete="organization"
        onChange={(name) => onChange({ organisation: { name } })}
      />
      {!short && (
        <TextField
          label={t("options.legalName")}
          hint={t("options.legalName.hint")}
          value={organisation.legalName}
          locked={isLocked("legalName")}
          optional
          onChange={(legalName) => onChange({ organisation: { legalName } })}
        />
      )}
      <TextField
        label={t("options.postalAddress")}
        hint={t("options.postalAddress.hint")}
        value={organisation.postalAddress}
        locked={isLocked("postalAddress")}
        check={(text) => checkPostalAddress(text, t)}
        rows={3}
        autoComplete="street-address"
        onChange={(postalAddress) => onChange({ organisation: { postalAddress } })}
      />
      {!short && (
        <>
          <CountryField
            label={t("options.country")}
            hint={t("options.country.hint")}
            country={organisation.country}
            none={t("options.country.none")}
            locked={isLocked("country")}
            onChoose={(country) => onChange({ organisation: { country } })}
          />
          <TextField
            label={t("options.domains")}
            hint={t("options.domains.hint")}
            value={organisation.domains.join("\n")}
            locked={isLocked("domains")}
            optional
            check={(text) => checkDomains(text, t)}
            rows={2}
            onChange={(text) => onChange({ organisation: { domains: domainsIn(text) } })}
          />
          <TextField
            label={t("options.privacyUrl")}
            hint={t("options.privacyUrl.hint")}
            value={organisation.privacyUrl}
            locked={isLocked("privacyUrl")}
            optional
            check={(text) => checkUrl(text, t)}
            autoComplete="url"
            onChange={(privacyUrl) => onChange({ organisation: { privacyUrl } })}
          />
        </>
      )}
    </>
  );
}
