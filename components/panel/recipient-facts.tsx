import type { KnownRecipient } from "../../lib/core/compose-state.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";

/** What this machine remembers of a recipient, a line each. */
export function RecipientFacts({ known }: { known: KnownRecipient }) {
  const t = useTranslate();
  const { lastSent, optedOut, relation } = known;
  return (
    <>
      {optedOut !== undefined && (
        <p className="recipient-opted-out">
          {optedOut === ""
            ? t("recipients.optedOut.undated")
            : t("recipients.optedOut", { date: dayWords(t, optedOut) })}
        </p>
      )}
      {relation && <p>{t("recipients.relation", { basis: t(`register.basis.${relation}`) })}</p>}
      <p className="recipient-why">
        {lastSent === undefined ? t("recipients.never") : t("recipients.lastSent", { date: dayWords(t, lastSent) })}
      </p>
    </>
  );
}

function dayWords(t: Translate, day: string): string {
  return new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
}
