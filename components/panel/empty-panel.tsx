import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** What the panel shows without a draft: no webmail in the tab, or no message open in it. */
export function EmptyPanel({ reason }: { reason: "noWebmail" | "noCompose" }) {
  const t = useTranslate();
  return (
    <div className="empty">
      <Icon name={reason === "noWebmail" ? "mail" : "pen"} size={40} />
      <h1>{t(`empty.${reason}.title`)}</h1>
      <p>{t(`empty.${reason}.text`)}</p>
    </div>
  );
}
