import { useId, useRef } from "react";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "./button.tsx";
import "./field.css";

export interface FileFieldProps {
  label: string;
  hint: string;
  accept: string;
  /** Name of the file that is chosen, where it stays so; it may have been dropped. */
  chosen?: string | undefined;
  isDisabled: boolean;
  onChoose(file: File): void;
}

/**
 * One file to choose, and the name of the one that is. The browser's own field speaks the browser's language and
 * knows nothing of files that are dropped: it is out of sight, and a button in our words opens it.
 */
export function FileField({ label, hint, accept, chosen, isDisabled, onChoose }: FileFieldProps) {
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="field file-field">
      <p id={`${id}-label`} className="file-label">
        {label}
      </p>
      <div className="file-row">
        <Button
          id={`${id}-button`}
          icon="upload"
          aria-labelledby={`${id}-label ${id}-button`}
          aria-describedby={chosen === undefined ? `${id}-hint` : `${id}-chosen ${id}-hint`}
          disabled={isDisabled}
          onClick={() => input.current?.click()}
        >
          {t(chosen === undefined ? "file.choose" : "file.other")}
        </Button>
        {chosen !== undefined && (
          <span id={`${id}-chosen`} className="file-name" dir="auto">
            {chosen}
          </span>
        )}
      </div>
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        disabled={isDisabled}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          // The same file can be chosen again once it is mended.
          target.value = "";
        }}
      />
    </div>
  );
}
