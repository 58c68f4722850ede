import { useId } from "react";
import { Icon } from "../icon.tsx";
import { LevelMark, type Tone } from "../level-mark.tsx";
import "./field.css";
import { LockNote } from "./lock-note.tsx";

export interface SelectProps<Value extends string> {
  label: string;
  /** Whether the label is for screen readers alone, since words beside it say the same. */
  isLabelHidden?: boolean;
  hint?: string;
  chosen: Value;
  choices: readonly (readonly [value: Value, label: string, language?: string])[];
  /** A mark in front of the chosen words, for a choice of levels. */
  mark?: Tone;
  locked?: boolean;
  onChoose(value: Value): void;
}

/**
 * One of many, by the browser's own list: every assistive technology and every phone knows it, and it is not cut off
 * by the window.
 */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelHidden, hint, chosen, choices, mark, locked, onChoose } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <div className="select" data-marked={mark === undefined ? undefined : ""}>
        {mark && <LevelMark tone={mark} size={16} />}
        <select
          id={id}
          value={chosen}
          disabled={locked}
          aria-describedby={isLabelHidden ? undefined : `${id}-hint`}
          onChange={({ target }) => {
            const choice = choices.find(([value]) => value === target.value);
            if (choice) onChoose(choice[0]);
          }}
        >
          {choices.map(([value, words, language]) => (
            <option key={value} value={value} lang={language}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="chevron" size={18} />
      </div>
      {!isLabelHidden && (
        <p id={`${id}-hint`} className="field-hint">
          {locked ? <LockNote /> : hint}
        </p>
      )}
    </div>
  );
}
