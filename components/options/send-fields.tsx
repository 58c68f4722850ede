import { useId } from "react";
import type { Policy } from "../../lib/core/policy.ts";
import { useTranslate } from "../translate-context.tsx";
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
        isLocked={locked.includes("send.whenUnchecked")}
        onChoose={(whenUnchecked) => onChange({ send: { whenUnchecked } })}
      />
      <Choices
        legend={t("options.send.override")}
        chosen={send.override}
        choices={overrides.map((value) => [value, t(`options.send.override.${value}`)])}
        isLocked={locked.includes("send.override")}
        onChoose={(override) => onChange({ send: { override } })}
      />
    </>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  chosen: Value;
  choices: readonly (readonly [value: Value, label: string])[];
  isLocked: boolean;
  onChoose(value: Value): void;
}

function Choices<Value extends string>({ legend, chosen, choices, isLocked, onChoose }: ChoicesProps<Value>) {
  const t = useTranslate();
  const group = useId();
  return (
    <fieldset className="choices" disabled={isLocked}>
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="choice">
          <input type="radio" name={group} checked={chosen === value} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
      {isLocked && <p className="field-hint">{t("options.locked")}</p>}
    </fieldset>
  );
}
