import { useEffect, useRef } from "react";
import { useTranslate } from "../translate-context.tsx";
import type { SectionId } from "./sections.ts";

/** What a section is called and what it is for. It takes the focus when the user goes there, not when the page opens. */
export function SectionHead({ section, isFocused }: { section: SectionId; isFocused: boolean }) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFocused) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [isFocused]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1}>
        {t(`nav.${section}`)}
      </h1>
      <p className="options-intro">{t(`intro.${section}`)}</p>
    </div>
  );
}
