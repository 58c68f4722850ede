import { Switch as Parts } from "@base-ui/react/switch";
import { useId } from "react";
import "./switch.css";

export interface SwitchProps {
  label: string;
  /** A line below the label. */
  hint?: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange(isOn: boolean): void;
}

/** A setting that is on or off and takes effect at once. */
export function Switch({ label, hint, isOn, isDisabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch-line">
      <span>
        <label htmlFor={id} className="switch-label">
          {label}
        </label>
        {hint && (
          <span id={`${id}-hint`} className="field-hint">
            {hint}
          </span>
        )}
      </span>
      <Parts.Root
        id={id}
        nativeButton
        render={<button type="button" />}
        className="switch"
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={hint && `${id}-hint`}
        onCheckedChange={onChange}
      >
        <Parts.Thumb className="switch-thumb" />
      </Parts.Root>
    </div>
  );
}
