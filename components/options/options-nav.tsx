import { BrandMark } from "../brand-mark.tsx";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import "./options-nav.css";
import { type SectionId, sectionIcons, shownGroups } from "./sections.ts";

export interface OptionsNavProps {
  current: SectionId;
  /** Sections that the organisation hides. */
  hidden: readonly string[];
  /** How many settings are not in force, said beside the section that names them. */
  problems: number;
  onGo(section: SectionId): void;
}

/** The list of sections: links at the side, a list to choose from where the page is narrow. */
export function OptionsNav({ current, hidden, problems, onGo }: OptionsNavProps) {
  const t = useTranslate();
  const groups = shownGroups(hidden);
  return (
    <header className="options-nav">
      <p className="options-brand">
        <BrandMark size={28} />
        <span>{t("product.name")}</span>
      </p>
      <nav aria-label={t("options.title")} className="options-links">
        {groups.map(({ group, sections }) => (
          <div key={group}>
            <p className="options-group" id={`group-${group}`}>
              {t(`nav.group.${group}`)}
            </p>
            <ul aria-labelledby={`group-${group}`}>
              {sections.map((section) => (
                <li key={section}>
                  <a href={`#${section}`} aria-current={section === current ? "page" : undefined}>
                    <Icon name={sectionIcons[section]} size={18} />
                    <span>{t(`nav.${section}`)}</span>
                    {section === "organisation" && problems > 0 && (
                      <span className="options-count" data-tone="confirm">
                        {t("nav.problems", { count: problems })}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <label className="options-choose">
        <span className="visually-hidden">{t("nav.choose")}</span>
        <select
          value={current}
          onChange={({ target }) => {
            const chosen = groups.flatMap(({ sections }) => sections).find((id) => id === target.value);
            if (chosen) onGo(chosen);
          }}
        >
          {groups.map(({ group, sections }) => (
            <optgroup key={group} label={t(`nav.group.${group}`)}>
              {sections.map((section) => (
                <option key={section} value={section}>
                  {t(`nav.${section}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon name="chevron" size={18} />
      </label>
    </header>
  );
}
