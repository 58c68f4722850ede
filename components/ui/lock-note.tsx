import { createContext, useContext } from "react";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** Whom a user asks about what the organisation set; empty where it names nobody. */
const LockContact = createContext("");

export const LockContactProvider = LockContact.Provider;

/** Says that the organisation set a value, and whom to ask. */
export function LockNote() {
  const t = useTranslate();
  const contact = useContext(LockContact);
  return (
    <span className="lock-note">
      <Icon name="lock" size={16} />
      {contact === "" ? t("options.locked") : t("options.locked.ask", { contact })}
    </span>
  );
}
