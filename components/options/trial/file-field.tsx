import { useId } from "react";
import { useTranslate } from "../../translate-context.tsx";

export interface FileFieldProps {
  label: string;
  hint: string;
  accept: string;
  /** Name of the file that is chosen; it may have been dropped. */
  chosen: string | undefined;
  isDisabled: boolean;
  onChoose(file: File): void;
}

/** One file to choose, and the name of the one that is. */
export function FileField({ label, hint, accept, chosen, isDisabled, onChoose }: FileFieldProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onClick={({ currentTarget }) => {
          // The same file can be chosen again once it is mended.
          currentTarget.value = "";
        }}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
        }}
      />
      <p id={`${id}-hint`} className="field-hint">
        {chosen === undefined ? hint : t("trial.chosen", { name: chosen })}
      </p>
    </div>
  );
}
