import { useId, useRef, useState } from "react";
import type { Finding } from "../../lib/core/finding.ts";
import type { Ignore } from "../../lib/core/ignore.ts";
import { Breakable } from "../breakable.tsx";
import { useIsHidden } from "../hidden-parts.tsx";
import { Icon } from "../icon.tsx";
import { LevelMark, type Tone } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FindingReasons } from "./finding-reasons.tsx";
import "./finding-card.css";
import { FixList } from "./fix-list.tsx";
import { IgnoreMenu } from "./ignore-menu.tsx";
import { moveBetweenCards } from "./move-between-cards.ts";
import { useFocusLoss } from "./use-focus-loss.ts";

export interface FindingCardProps {
  finding: Finding;
  /** Addresses of the draft's recipients. */
  recipients: readonly string[];
  /** Whether an action is under way; no other can be chosen then. */
  busy: boolean;
  /** Whether all of it is shown, or its head alone. */
  isOpen: boolean;
  onToggle(): void;
  onFix(fix: string): void;
  onReveal(index: number): void;
  /** Absent where it cannot be ignored. */
  onIgnore?: ((scope: Ignore["scope"]) => void) | undefined;
  /** The user calls the finding wrong; absent where nobody keeps it. */
  onWrong?: (() => void) | undefined;
  /** Called when the card vanishes while the focus is in it. */
  onFocusLost(): void;
}

/** One finding, folded to its title or with what it is and the ways out; why and what to do are one press away. */
export function FindingCard({
  finding,
  recipients,
  busy,
  isOpen,
  onToggle,
  onFix,
  onReveal,
  onIgnore,
  onWrong,
  onFocusLost,
}: FindingCardProps) {
  const t = useTranslate();
  const id = useId();
  const isIgnoringHidden = useIsHidden("ignore");
  const card = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<"reasons" | "ignore">();
  useFocusLoss(card, onFocusLost);
  const tone = toneOf(finding);
  const quote = finding.evidence.map(({ quote }) => quote.trim()).find((words) => words !== "");
  const toggle = (part: "reasons" | "ignore") => setOpen(open === part ? undefined : part);
  return (
    <article className="card" data-tone={tone} data-rule={finding.rule} aria-labelledby={`${id}-title`} ref={card}>
      <h4 className="card-title">
        <button
          type="button"
          className="card-head"
          aria-expanded={isOpen}
          onClick={onToggle}
          onKeyDown={moveBetweenCards}
        >
          <LevelMark tone={tone} size={16} />
          <span className="card-words">
            <span id={`${id}-title`}>{finding.title}</span>
            <span className="visually-hidden">{`, ${t(`level.${tone}.mark`)}`}</span>
            {!isOpen && quote && (
              <>
                <span className="visually-hidden">: </span>
                <q className="card-quote" dir="auto">
                  {quote}
                </q>
              </>
            )}
          </span>
          <Icon name="chevron" size={18} />
        </button>
      </h4>
      {isOpen && (
        <div className="card-body">
          {finding.certainty !== "sure" && (
            <p className="card-certainty">{t(`finding.certainty.${finding.certainty}`)}</p>
          )}
          <p className="card-message">
            <Breakable text={finding.message} />
          </p>
          <EvidenceList evidence={finding.evidence} onReveal={onReveal} />
          <FixList fixes={finding.fixes} busy={busy} onFix={onFix} />
          <div className="card-foot">
            <Disclosure label={t("finding.why")} isOpen={open === "reasons"} onToggle={() => toggle("reasons")} />
            {finding.level !== "hold" && onIgnore && !isIgnoringHidden && (
              <Disclosure label={t("ignore.menu")} isOpen={open === "ignore"} onToggle={() => toggle("ignore")} />
            )}
          </div>
          {open === "reasons" && <FindingReasons finding={finding} busy={busy} onWrong={onWrong} />}
          {open === "ignore" && onIgnore && (
            <IgnoreMenu finding={finding} recipients={recipients} disabled={busy} onChoose={onIgnore} />
          )}
        </div>
      )}
    </article>
  );
}

function toneOf({ level }: Finding): Extract<Tone, "hold" | "confirm" | "inform"> {
  return level === "hold" || level === "confirm" ? level : "inform";
}

function Disclosure({ label, isOpen, onToggle }: { label: string; isOpen: boolean; onToggle(): void }) {
  return (
    <button type="button" className="button" data-weight="quiet" aria-expanded={isOpen} onClick={onToggle}>
      {label}
      <Icon name="chevron" size={16} />
    </button>
  );
}
