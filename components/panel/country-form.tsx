import { useEffect, useId, useRef, useState } from "react";
import type { RecipientCountry } from "../../lib/core/recipient-country.ts";
import { countryCodes } from "../../lib/i18n/country-codes.ts";
import { useTranslate } from "../translate-context.tsx";

/** Asks where a recipient is, and whether that goes for everyone at their domain. */
export function CountryForm({
  recipient,
  busy,
  onSave,
  onCancel,
}: {
  recipient: RecipientCountry;
  busy: boolean;
  onSave(of: string, country: string | undefined): void;
  onCancel(): void;
}) {
  const t = useTranslate();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const { email, because } = recipient;
  const [country, setCountry] = useState(recipient.country ?? "");
  const [isForAll, setForAll] = useState(because.kind === "domain-setting");
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  const everyone = because.kind === "domain-setting" ? because.sign : domain;
  const choices = countryCodes
    .map((code) => ({ code, name: t.countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, t.locale));
  return (
    <form
      className="country-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave(isForAll ? everyone : email.toLowerCase(), country === "" ? undefined : country);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {t("countries.of", { email })}
      </label>
      <select id={id} ref={select} value={country} onChange={({ target }) => setCountry(target.value)}>
        <option value="">{t("countries.inferred")}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {recipient.class !== "consumer" && (
        <label className="country-scope">
          <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} />
          {t("countries.everyone", { domain: everyone })}
        </label>
      )}
      <div className="country-buttons">
        <button type="submit" className="button" aria-disabled={busy}>
          {t("countries.save")}
        </button>
        <button type="button" className="button" data-weight="quiet" onClick={onCancel}>
          {t("countries.cancel")}
        </button>
      </div>
    </form>
  );
}
