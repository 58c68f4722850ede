import { Fragment, useLayoutEffect, useRef } from "react";
import type { Finding } from "../../lib/core/finding.ts";
import type { Ignore } from "../../lib/core/ignore.ts";
import { categoryName } from "../category-name.ts";
import { LevelMark, type Tone } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { FindingCard } from "./finding-card.tsx";
import type { Folds } from "./use-folds.ts";

export interface FindingListProps {
  /** Id of the section's heading; it takes the focus when the last card vanishes with it. */
  heading: string;
  title: string;
  /** The level of all of them. */
  tone: Tone;
  findings: readonly Finding[];
  recipients: readonly string[];
  busy: boolean;
  folds: Folds;
  onFix(finding: Finding, fix: string): void;
  onReveal(finding: Finding, index: number): void;
  /** Absent where nothing can be ignored. */
  onIgnore?(finding: Finding, scope: Ignore["scope"]): void;
  /** Absent where nobody keeps it. */
  onWrong?(finding: Finding): void;
  /** Called when the focus was in the list and the list is empty now. */
  onEmptied(): void;
}

/** The cards of one section. When the focused card vanishes, the card in its place takes the focus and unfolds. */
export function FindingList({ heading, title, tone, findings, onEmptied, ...rest }: FindingListProps) {
  const t = useTranslate();
  const section = useRef<HTMLElement>(null);
  const lostAt = useRef<number>(undefined);
  useLayoutEffect(() => {
    const index = lostAt.current;
    if (index === undefined) return;
    lostAt.current = undefined;
    const heads = section.current?.querySelectorAll<HTMLElement>(".card-head") ?? [];
    const at = Math.min(index, heads.length - 1);
    const next = inOrder(findings)[at];
    if (!next) return onEmptied();
    heads[at]?.focus();
    rest.folds.open(next.id);
  });
  return (
    <section className="section" aria-labelledby={heading} ref={section} hidden={findings.length === 0}>
      <h2 id={heading} className="section-title">
        <LevelMark tone={tone} size={18} />
        {title}
        <span className="count" aria-hidden="true">
          {findings.length}
        </span>
      </h2>
      {grouped(findings).map(({ category, members }) => (
        <Fragment key={category}>
          <h3 className="group-title">{categoryName(t, category)}</h3>
          <ul className="cards">
            {members.map(({ finding, index }) => (
              <li key={finding.id}>
                <FindingCard
                  finding={finding}
                  recipients={rest.recipients}
                  busy={rest.busy}
                  isOpen={rest.folds.isOpen(finding.id)}
                  onToggle={() => rest.folds.toggle(finding.id)}
                  onFix={(fix) => rest.onFix(finding, fix)}
                  onReveal={(at) => rest.onReveal(finding, at)}
                  onIgnore={rest.onIgnore && ((scope) => rest.onIgnore?.(finding, scope))}
                  onWrong={rest.onWrong && (() => rest.onWrong?.(finding))}
                  onFocusLost={() => {
                    lostAt.current = index;
                  }}
                />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

/** Findings in the order in which they are shown. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return grouped(findings).flatMap(({ members }) => members.map(({ finding }) => finding));
}

/** Findings by what they are about, the loudest group first, with the place of each in the whole list. */
function grouped(findings: readonly Finding[]) {
  const groups = Map.groupBy(findings, ({ category }) => category);
  let count = 0;
  return [...groups].map(([category, members]) => ({
    category,
    members: members.map((finding) => ({ finding, index: count++ })),
  }));
}
