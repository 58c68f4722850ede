import { Menu as Parts } from "@base-ui/react/menu";
import { Button, type ButtonProps } from "./button.tsx";
import "./popup.css";

export interface MenuItem {
  id: string;
  label: string;
  /** A line below the label, such as what it comes to. */
  note?: string;
  isDangerous?: boolean;
  onChoose(): void;
}

export interface MenuProps {
  /** The button that opens it; its words or `aria-label` name the menu too. */
  trigger: ButtonProps;
  /** Words above the items. */
  heading?: string;
  items: readonly MenuItem[];
}

/** A button that opens a list of actions: arrow keys and first letters move, Escape goes back to the button. */
export function Menu({ trigger, heading, items }: MenuProps) {
  return (
    <Parts.Root modal={false}>
      <Parts.Trigger render={<Button {...trigger} />} />
      <Parts.Portal>
        <Parts.Positioner className="popup-place" sideOffset={4} collisionPadding={8}>
          <Parts.Popup className="popup">
            <Parts.Group>
              {heading && <Parts.GroupLabel className="popup-label">{heading}</Parts.GroupLabel>}
              {items.map(({ id, label, note, isDangerous, onChoose }) => (
                <Parts.Item
                  key={id}
                  className="popup-item"
                  data-danger={isDangerous ? "" : undefined}
                  onClick={onChoose}
                >
                  <span>
                    {label}
                    {note && <span className="popup-item-note">{note}</span>}
                  </span>
                </Parts.Item>
              ))}
            </Parts.Group>
          </Parts.Popup>
        </Parts.Positioner>
      </Parts.Portal>
    </Parts.Root>
  );
}
