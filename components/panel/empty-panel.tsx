import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** What the panel shows without a verdict: no webmail in the tab, no message open in it, or its first check under way. */
export function EmptyPanel({ reason }: { reason: "noWebmail" | "noCompose" | "checking" }) {
  const t = useTranslate();
  return (
    <div className="empty">
      <Icon name={reason === "noWebmail" ? "mail" : "pen"} size={40} />
      <h1>{t(`empty.${reason}.title`)}</h1>
      <p>{t(`empty.${reason}.text`)}</p>
    </div>
  );
}
