import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** Says that the organisation set a value. */
export function LockNote() {
  const t = useTranslate();
  return (
    <span className="lock-note">
      <Icon name="lock" size={16} />
      {t("options.locked")}
    </span>
  );
}
