import { Collapsible } from "@base-ui/react/collapsible";
import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";
import "./disclosure.css";

export interface DisclosureProps {
  /** What stands on the button that folds and unfolds. */
  summary: ReactNode;
  children: ReactNode;
  isOpenAtFirst?: boolean;
}

/** A heading line that folds what is below it. What is folded is not in the page. */
export function Disclosure({ summary, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <Collapsible.Root className="disclosure" defaultOpen={isOpenAtFirst}>
      <Collapsible.Trigger className="disclosure-trigger">
        <span className="disclosure-words">{summary}</span>
        <Icon name="chevron" />
      </Collapsible.Trigger>
      <Collapsible.Panel className="disclosure-panel">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
