import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";

/** Says that the organisation decides here, and whom to ask; `contact` is empty where it names nobody. */
export function OrganisationNote({ contact }: { contact: string }) {
  const t = useTranslate();
  return (
    <p className="organisation-note">
      <Icon name="lock" size={16} />
      <span>{contact === "" ? t("organisation.note") : t("organisation.ask", { contact })}</span>
    </p>
  );
}
