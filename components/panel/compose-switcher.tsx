import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { useTranslate } from "../translate-context.tsx";

/** Says which draft the panel is about; with several open, lets the user choose. */
export function ComposeSwitcher({
  composes,
  current,
  onChoose,
}: {
  composes: readonly ComposeState[];
  current: ComposeState;
  onChoose(key: string): void;
}) {
  const t = useTranslate();
  return (
    <div className="compose">
      {composes.length > 1 ? (
        <select aria-label={t("panel.compose")} value={current.key} onChange={({ target }) => onChoose(target.value)}>
          {composes.map((compose) => (
            <option key={compose.key} value={compose.key}>
              {subjectOf(t, compose)}
            </option>
          ))}
        </select>
      ) : (
        <p className="compose-subject" dir="auto" title={current.subject}>
          {subjectOf(t, current)}
        </p>
      )}
      <p className="compose-recipients">{recipientsOf(t, current)}</p>
    </div>
  );
}

function subjectOf(t: Translate, { subject }: ComposeState): string {
  return subject.trim() || t("panel.noSubject");
}

function recipientsOf(t: Translate, { recipients: [first, ...others] }: ComposeState): string {
  if (first === undefined) return t("panel.recipients", { names: t("panel.noRecipients") });
  if (others.length === 0) return t("panel.recipients", { names: first });
  return t("panel.recipientsAndMore", { names: first, count: others.length });
}
