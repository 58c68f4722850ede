import { useRef, useState } from "react";
import type { KnownRecipient } from "../../lib/core/compose-state.ts";
import type { RecipientCountry } from "../../lib/core/recipient-country.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { Breakable } from "../breakable.tsx";
import { useTranslate } from "../translate-context.tsx";
import { CountryForm } from "./country-form.tsx";
import { RecipientFacts } from "./recipient-facts.tsx";
import "./recipient-list.css";

/**
 * What is known of each recipient: whose mailbox it is, what was sent before, and whose law binds, why, and the means to
 * correct that. Nothing without recipients.
 */
export function RecipientList({
  known,
  countries,
  busy,
  onChoose,
}: {
  known: readonly KnownRecipient[];
  /** Of outreach alone. */
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
  const listed = countries.length > 0 ? countries.map(({ email }) => email) : known.map(({ email }) => email);
  if (listed.length === 0) return null;
  const names = new Set(countries.map((recipient) => nameOf(t, recipient)));
  return (
    <details className="section recipients">
      <summary ref={summary}>
        {t("section.recipients")}
        <span className="recipients-places">{[...names].join(", ")}</span>
      </summary>
      <ul className="plain-list">
        {listed.map((email) => {
          const recipient = countries.find((one) => one.email === email);
          const remembered = known.find((one) => one.email === email);
          return (
            <li key={email} className="recipient">
              <div>
                <p className="recipient-email" dir="auto" title={email}>
                  <Breakable text={email} />
                </p>
                {recipient && <p>{t(`recipients.class.${recipient.class}`)}</p>}
                {remembered && <RecipientFacts known={remembered} />}
                {recipient && <p>{placeWords(t, recipient)}</p>}
                {recipient && <p className="recipient-why">{whyWords(t, recipient)}</p>}
              </div>
              {recipient &&
                (open === recipient.email ? (
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
                ))}
            </li>
          );
        })}
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
