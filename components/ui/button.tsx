import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "../icon.tsx";

/** How much a button asks for attention: `strong` stands at most once in a view; `danger` takes something away. */
export type ButtonWeight = "strong" | "soft" | "plain" | "quiet" | "danger";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "className"> {
  weight?: ButtonWeight;
  size?: "large";
  icon?: IconName;
  /** Whether it sends the form that it stands in. */
  submits?: boolean;
  /** The words on it. Without words, `aria-label` must name it. */
  children?: ReactNode;
}

/** The one button of our pages. It takes what a `<button>` takes, so that menus and dialogs can render it. */
export function Button({ weight = "soft", size, icon, submits, children, ...rest }: ButtonProps) {
  return (
    <button
      type={submits ? "submit" : "button"}
      className="button"
      data-weight={weight}
      data-size={size}
      data-icon-only={children === undefined ? "" : undefined}
      {...rest}
    >
      {icon && <Icon name={icon} size={size === "large" ? 20 : 18} />}
      {children}
    </button>
  );
}
