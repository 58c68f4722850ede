import type { Duty, DutyStanding, DutyStandings } from "../../lib/core/duty.ts";
import { Icon, type IconName } from "../icon.tsx";
import { useTranslate } from "../translate-context.tsx";
import "./duty-progress.css";

const icons: Record<DutyStanding, IconName> = { met: "check", open: "dot", ignored: "hidden", unchecked: "question" };

/** The browser's stores keep no order of keys. */
const inOrder: readonly Duty[] = ["identity", "reason", "opt-out", "value", "recipients", "law"];

/** How many of the duties toward the reader are met, and which. Nothing for mail that owes nobody anything. */
export function DutyProgress({ standings }: { standings: DutyStandings }) {
  const t = useTranslate();
  const listed = inOrder.flatMap((duty): (readonly [Duty, DutyStanding])[] => {
    const standing = standings[duty];
    return standing ? [[duty, standing]] : [];
  });
  if (listed.length === 0) return null;
  const met = listed.filter(([, standing]) => standing === "met").length;
  return (
    <section className="duties" aria-labelledby="duties">
      <h2 id="duties" className="duties-title">
        {t("duties.progress", { count: listed.length, met: String(met) })}
      </h2>
      <p className="duties-bar" aria-hidden="true">
        {listed.map(([duty, standing]) => (
          <span key={duty} data-standing={standing} />
        ))}
      </p>
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
    </section>
  );
}
