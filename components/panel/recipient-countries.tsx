import { useRef, useState } from "react";
import type { RecipientCountry } from "../../lib/core/recipient-country.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";
import { CountryForm } from "./country-form.tsx";
import "./recipient-countries.css";

/** Whose law a draft is held to: each recipient's country, why, and the means to correct it. Nothing without recipients. */
export function RecipientCountries({
  countries,
  busy,
  onChoose,
}: {
  countries: readonly RecipientCountry[];
  busy: boolean;
  /** `of` is a mail address or a domain. */
  onChoose(of: string, country: string | undefined): void;
}) {
  const t = useTranslate();
  const [open, setOpen] = useState<string>();
  const summary = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(undefined);
    summary.current?.focus();
  };
  if (countries.length === 0) return null;
  const names = new Set(countries.map((recipient) => nameOf(t, recipient)));
  return (
    <details className="section countries">
      <summary ref={summary}>
        {t("section.countries")}
        <span className="countries-names">{[...names].join(", ")}</span>
      </summary>
      <ul className="plain-list">
        {countries.map((recipient) => (
          <li key={recipient.email} className="country">
            <div>
              <p className="country-email" dir="auto" title={recipient.email}>
                {recipient.email}
              </p>
              <p>{placeWords(t, recipient)}</p>
              <p className="country-why">{whyWords(t, recipient)}</p>
            </div>
            {open === recipient.email ? (
              <CountryForm
                recipient={recipient}
                busy={busy}
                onCancel={close}
                onSave={(of, country) => {
                  close();
                  onChoose(of, country);
                }}
              />
            ) : (
              <button
                type="button"
                className="button"
                data-weight="quiet"
                aria-label={t("countries.change.label", { email: recipient.email })}
                onClick={() => setOpen(recipient.email)}
              >
                {t("countries.change")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf(t: Translate, { country }: RecipientCountry): string {
  return country === undefined ? t("countries.unknown") : t.countryName(country);
}

function placeWords(t: Translate, recipient: RecipientCountry): string {
  const { confidence } = recipient;
  const name = nameOf(t, recipient);
  return confidence === "unknown" ? name : `${name} \u00b7 ${t(`countries.confidence.${confidence}`)}`;
}

function whyWords(t: Translate, { country, jurisdictions, because: { kind, sign } }: RecipientCountry): string {
  const shown = kind === "language" ? t.languageName(sign) : sign;
  const why = t(`countries.because.${kind}`, { sign: shown });
  return country !== undefined && jurisdictions.length === 0 ? `${why} ${t("countries.noLaw")}` : why;
}
