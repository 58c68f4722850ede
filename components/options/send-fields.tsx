import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
import { Choices } from "../ui/choices.tsx";
import type { SettingsPart } from "./settings-part.ts";

const unchecked: readonly Policy["send"]["whenUnchecked"][] = ["pass", "ask", "stop"];
const overrides: readonly Policy["send"]["override"][] = ["free", "reason", "never"];

/** What a press on Send comes to: with mail that could not be checked, and with mail that is held. */
export function SendFields({ policy, locked, onChange }: SettingsPart) {
  const t = useTranslate();
  const { send } = policy;
  return (
    <>
      <Choices
        legend={t("options.send.unchecked")}
        chosen={send.whenUnchecked}
        choices={unchecked.map((value) => [value, t(`options.send.unchecked.${value}`)])}
        locked={locked.includes("send.whenUnchecked")}
        onChoose={(whenUnchecked) => onChange({ send: { whenUnchecked } })}
      />
      <Choices
        legend={t("options.send.override")}
        chosen={send.override}
        choices={overrides.map((value) => [value, t(`options.send.override.${value}`)])}
        locked={locked.includes("send.override")}
        onChoose={(override) => onChange({ send: { override } })}
      />
    </>
  );
}
