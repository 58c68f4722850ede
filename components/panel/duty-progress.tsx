import type { Duty, DutyStanding, DutyStandings } from "../../lib/core/duty.ts";
import { Icon, type IconName } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import "./duty-progress.css";

const icons: Record<DutyStanding, IconName> = { met: "check", open: "dot", ignored: "hidden", unchecked: "question" };

/** The browser's stores keep no order of keys. */
const inOrder: readonly Duty[] = ["identity", "reason", "opt-out", "value", "recipients", "law"];

/**
 * How many of the duties toward the reader are met, and, unfolded, which. Nothing for mail that owes nobody anything.
 * While there is something to fix, the findings say which, and it is folded.
 */
export function DutyProgress({ standings, isOpen }: { standings: DutyStandings; isOpen: boolean }) {
  const t = useTranslate();
  const listed = inOrder.flatMap((duty): (readonly [Duty, DutyStanding])[] => {
    const standing = standings[duty];
    return standing ? [[duty, standing]] : [];
  });
  if (listed.length === 0) return null;
  const met = listed.filter(([, standing]) => standing === "met").length;
  return (
    <details className="duties" open={isOpen}>
      <summary>
        <h2 id="duties" className="duties-title">
          {t("duties.progress", { count: listed.length, met: String(met) })}
        </h2>
        <span className="duties-bar" aria-hidden="true">
          {listed.map(([duty, standing]) => (
            <span key={duty} data-standing={standing} />
          ))}
        </span>
      </summary>
      <ul className="duties-list">
        {listed.map(([duty, standing]) => (
          <li key={duty} data-standing={standing}>
            <Icon name={icons[standing]} size={16} />
            <span className="duties-name">{t(`duty.${duty}`)}</span>
            <span className="visually-hidden">: </span>
            <span className="duties-word">{t(`duty.standing.${standing}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
