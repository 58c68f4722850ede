import { Dialog as Parts } from "@base-ui/react/dialog";
import { type ReactNode, useRef } from "react";
import { Button, type ButtonWeight } from "./button.tsx";
import "./dialog.css";

export interface DialogProps {
  isOpen: boolean;
  title: string;
  /** One or two sentences on what it is about. */
  text?: string;
  children?: ReactNode;
  /** What it does, in the words of the button. */
  action: { label: string; weight?: ButtonWeight; isDisabled?: boolean; onPress(): void };
  /** The way out that changes nothing. */
  cancel: string;
  onClose(): void;
}

/**
 * Asks before something is done. Focus starts on the first field, or on the way out where there is none; Escape and a
 * press beside it leave without a change, and focus goes back to where it came from.
 */
export function Dialog({ isOpen, title, text, children, action, cancel, onClose }: DialogProps) {
  const wayOut = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const firstFocus = () => popup.current?.querySelector<HTMLElement>("input, textarea, select") ?? wayOut.current;
  return (
    <Parts.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Parts.Portal>
        <Parts.Backdrop className="dialog-scrim" />
        <Parts.Popup ref={popup} className="dialog" initialFocus={firstFocus}>
          <Parts.Title>{title}</Parts.Title>
          {text && <Parts.Description className="dialog-text">{text}</Parts.Description>}
          {children}
          <div className="dialog-actions">
            <Parts.Close render={<Button weight="plain" />} ref={wayOut}>
              {cancel}
            </Parts.Close>
            <Button weight={action.weight ?? "strong"} disabled={action.isDisabled} onClick={action.onPress}>
              {action.label}
            </Button>
          </div>
        </Parts.Popup>
      </Parts.Portal>
    </Parts.Root>
  );
}
