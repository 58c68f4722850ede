import { Combobox as Parts } from "@base-ui/react/combobox";
import { useId } from "react";
import { Icon } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "./button.tsx";
import "./combobox.css";
import "./field.css";
import { LockNote } from "./lock-note.tsx";
import "./popup.css";

export interface ComboboxItem {
  value: string;
  label: string;
}

export interface ComboboxProps {
  label: string;
  hint?: string;
  items: readonly ComboboxItem[];
  /** The chosen value; empty where nothing is chosen. */
  chosen: string;
  locked?: boolean;
  optional?: boolean;
  /** Called with an empty text when the choice is taken back. */
  onChoose(value: string): void;
}

/** One of very many, found by typing a part of its name. */
export function Combobox({ label, hint, items, chosen, locked, optional, onChoose }: ComboboxProps) {
  const t = useTranslate();
  const id = useId();
  const value = items.find((item) => item.value === chosen) ?? null;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional">{t("options.optional")}</span>}
      </label>
      <Parts.Root
        items={items}
        value={value}
        disabled={locked}
        autoHighlight
        itemToStringLabel={(item) => item.label}
        isItemEqualToValue={(item, other) => item.value === other.value}
        onValueChange={(item) => onChoose(item?.value ?? "")}
      >
        <div className="combobox">
          <Parts.Input id={id} aria-describedby={`${id}-hint`} spellCheck={false} autoComplete="off" />
          {!locked && (
            <span className="combobox-buttons">
              {value && (
                <Parts.Clear
                  render={<Button weight="quiet" data-icon-only="" />}
                  aria-label={t("combobox.clear", { label })}
                >
                  <Icon name="close" size={18} />
                </Parts.Clear>
              )}
              <Parts.Trigger
                render={<Button weight="quiet" icon="chevron" />}
                aria-label={t("combobox.open", { label })}
              />
            </span>
          )}
        </div>
        <Parts.Portal>
          <Parts.Positioner className="popup-place" sideOffset={4} collisionPadding={8}>
            <Parts.Popup className="popup combobox-list">
              <Parts.Empty className="popup-label combobox-none">{t("combobox.none")}</Parts.Empty>
              <Parts.List>
                {(item: ComboboxItem) => (
                  <Parts.Item key={item.value} value={item} className="popup-item">
                    {item.label}
                    <Parts.ItemIndicator render={<Icon name="check" size={16} />} />
                  </Parts.Item>
                )}
              </Parts.List>
            </Parts.Popup>
          </Parts.Positioner>
        </Parts.Portal>
      </Parts.Root>
      <p id={`${id}-hint`} className="field-hint">
        {locked ? <LockNote /> : hint}
      </p>
    </div>
  );
}
