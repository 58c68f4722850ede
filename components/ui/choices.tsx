import { useId } from "react";
import "./field.css";
import { LockNote } from "./lock-note.tsx";

export interface ChoicesProps<Value extends string> {
  legend: string;
  /** Whether the legend is for screen readers alone, since a heading says the same. */
  isLegendHidden?: boolean;
  chosen: Value;
  choices: readonly (readonly [value: Value, label: string, note?: string])[];
  locked?: boolean;
  onChoose(value: Value): void;
}

/** One of a few, all in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, isLegendHidden, chosen, choices, locked, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="choices" disabled={locked}>
      <legend className={isLegendHidden ? "visually-hidden" : undefined}>{legend}</legend>
      {choices.map(([value, label, note]) => (
        <label key={value} className="choice">
          <input type="radio" name={group} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {label}
            {note && <span className="field-hint">{note}</span>}
          </span>
        </label>
      ))}
      {locked && (
        <p className="field-hint">
          <LockNote />
        </p>
      )}
    </fieldset>
  );
}
