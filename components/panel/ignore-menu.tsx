import type { Finding } from "../../lib/core/finding.ts";
import type { Ignore } from "../../lib/core/ignore.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";

export interface IgnoreMenuProps {
  finding: Finding;
  /** Addresses of the draft's recipients. */
  recipients: readonly string[];
  disabled: boolean;
  onChoose(scope: Ignore["scope"]): void;
}

/** The three ways to ignore a finding, each with its reach in words. */
export function IgnoreMenu({ finding, recipients, disabled, onChoose }: IgnoreMenuProps) {
  const t = useTranslate();
  const forRecipients = recipientWords(t, finding, recipients);
  const scopes: [Ignore["scope"], string][] = [
    ["draft", t("ignore.draft")],
    ...(forRecipients ? [["recipient", forRecipients] satisfies [Ignore["scope"], string]] : []),
    ["always", t("ignore.always")],
  ];
  return (
    <ul className="ignore-menu" aria-label={t("ignore.heading", { title: finding.title })}>
      {scopes.map(([scope, words]) => (
        <li key={scope}>
          <button
            type="button"
            className="button"
            data-weight="quiet"
            data-scope={scope}
            aria-disabled={disabled}
            onClick={() => !disabled && onChoose(scope)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Names whom the finding is about: the addresses in its evidence, else all recipients. */
function recipientWords(t: Translate, { evidence }: Finding, recipients: readonly string[]): string | undefined {
  const named = evidence.filter(({ field }) => field === "recipients").map(({ quote }) => quote);
  const [email, ...others] = new Set(named.length > 0 ? named : recipients);
  if (email === undefined) return undefined;
  return others.length === 0
    ? t("ignore.recipient", { email })
    : t("ignore.recipients", { email, count: others.length });
}
