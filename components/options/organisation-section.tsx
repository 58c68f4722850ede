import type { PolicyProblem } from "../../lib/core/resolve-policy.ts";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import { PolicyProblems } from "./policy-problems.tsx";
import { Sheet } from "./sheet.tsx";

/** A value that the organisation set. */
export interface ArrivedSetting {
  /** Dotted path. */
  path: string;
  /** As JSON. */
  value: string;
}

export interface OrganisationSectionProps {
  arrived: readonly ArrivedSetting[];
  problems: readonly PolicyProblem[];
  contact: string;
}

/** What the organisation set, what of it and of the user's own was refused and why, and whom to ask. */
export function OrganisationSection({ arrived, problems, contact }: OrganisationSectionProps) {
  const t = useTranslate();
  return (
    <>
      <PolicyProblems problems={problems} />
      <Sheet title={t("organisation.title")} intro={arrived.length === 0 ? undefined : t("organisation.title.intro")}>
        {arrived.length === 0 && <p className="nothing">{t("organisation.none")}</p>}
        {contact !== "" && (
          <p className="locked-note">
            <Icon name="person" size={18} />
            {t("organisation.contact", { contact })}
          </p>
        )}
        {arrived.length > 0 && (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("organisation.setting")}</th>
                <th scope="col">{t("problems.value")}</th>
              </tr>
            </thead>
            <tbody>
              {arrived.map(({ path, value }) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>
                    <code>{value}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Sheet>
    </>
  );
}
