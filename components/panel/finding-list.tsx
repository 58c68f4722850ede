import { useLayoutEffect, useRef } from "react";
import type { Finding } from "../../lib/core/finding.ts";
import { FindingCard, type FindingCardProps } from "./finding-card.tsx";

export interface FindingListProps {
  /** Id of the section's heading; it takes the focus when the last card vanishes with it. */
  heading: string;
  title: string;
  findings: readonly Finding[];
  recipients: readonly string[];
  busy: boolean;
  onFix(finding: Finding, fix: string): void;
  onReveal(finding: Finding, index: number): void;
  onIgnore(finding: Finding, scope: Parameters<FindingCardProps["onIgnore"]>[0]): void;
  /** Called when the focus was in the list and the list is empty now. */
  onEmptied(): void;
}

/** The cards of one section. When the focused card vanishes, the card in its place takes the focus. */
export function FindingList({ heading, title, findings, onEmptied, ...rest }: FindingListProps) {
  const section = useRef<HTMLElement>(null);
  const lostAt = useRef<number>(undefined);
  useLayoutEffect(() => {
    const index = lostAt.current;
    if (index === undefined) return;
    lostAt.current = undefined;
    const titles = section.current?.querySelectorAll<HTMLElement>(".card-title") ?? [];
    const next = titles[Math.min(index, titles.length - 1)];
    if (next) next.focus();
    else onEmptied();
  });
  return (
    <section className="section" aria-labelledby={heading} ref={section} hidden={findings.length === 0}>
      <h2 id={heading} className="section-title">
        {title}
        <span className="count" aria-hidden="true">
          {findings.length}
        </span>
      </h2>
      <ul className="cards">
        {findings.map((finding, index) => (
          <li key={finding.id}>
            <FindingCard
              finding={finding}
              recipients={rest.recipients}
              busy={rest.busy}
              onFix={(fix) => rest.onFix(finding, fix)}
              onReveal={(at) => rest.onReveal(finding, at)}
              onIgnore={(scope) => rest.onIgnore(finding, scope)}
              onFocusLost={() => {
                lostAt.current = index;
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
