import { useTranslate } from "../translate-context.tsx";
import { Choices } from "../ui/choices.tsx";
import type { SettingsPart } from "./settings-part.ts";

/** Whether counts go to the team, and which. */
export function FiguresField({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  return (
    <Choices
      legend={t("team.figures")}
      chosen={policy.team.figures}
      locked={locked.includes("team.figures")}
      choices={[
        ["off", t("team.figures.off")],
        ["share", t("team.figures.share"), t("team.figures.what")],
      ]}
      onChoose={(figures) => onChange({ team: { figures } })}
    />
  );
}
