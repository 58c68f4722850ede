import { useEffect, useRef } from "react";
import type { Level } from "../../../lib/core/level.ts";
import { Reasons } from "../../reasons.tsx";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LockNote } from "../../ui/lock-note.tsx";
import { Select } from "../../ui/select.tsx";
import type { SettingsPart } from "../settings-part.ts";
import { levelOf, type RuleSummary } from "./filter-rules.ts";

const ladder: readonly Level[] = ["off", "monitor", "inform", "confirm", "hold"];

export interface RuleRowProps extends SettingsPart {
  rule: RuleSummary;
  /** Whether the user came to read of this one. */
  isWanted: boolean;
}

/** A rule: what it asks for, how loud it is, and folded what stands behind it. */
export function RuleRow({ rule, isWanted, policy, locked, onChange }: RuleRowProps) {
  const t = useTranslate();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView?.({ block: "start" });
    row.current?.querySelector<HTMLElement>(".rule-title")?.focus({ preventScroll: true });
  }, [isWanted]);
  const { id, title, why, category, level, maxLevel } = rule;
  const isLocked = locked.includes(`levels.${id}`);
  const own = policy.levels[id];
  const current = levelOf(rule, policy);
  const usual = t("options.rules.default", { level: t(`level.${policy.groups[category] ?? level}`) });
  const most = maxLevel ? ladder.indexOf(maxLevel) : ladder.length - 1;
  return (
    <li className="rule-row" ref={row} data-rule={id}>
      <div className="rule-head">
        <div>
          <h3 className="rule-title" tabIndex={-1}>
            {title}
          </h3>
          <p className="field-hint">{isLocked ? <LockNote /> : why}</p>
        </div>
        <div className="rule-level">
          <Select<Level | "">
            label={t("options.rules.level", { title })}
            isLabelHidden
            chosen={own ?? ""}
            choices={[["", usual], ...ladder.slice(0, most + 1).map((each) => [each, t(`level.${each}`)] as const)]}
            mark={current === "off" || current === "monitor" ? "blank" : current}
            locked={isLocked}
            onChoose={(chosen) => onChange({ levels: { [id]: chosen === "" ? undefined : chosen } })}
          />
          {own !== undefined && !isLocked && (
            <Button
              weight="quiet"
              icon="undo"
              aria-label={t("rules.reset.label", { title })}
              onClick={() => onChange({ levels: { [id]: undefined } })}
            />
          )}
        </div>
      </div>
      <Disclosure key={String(isWanted)} summary={t("finding.why")} isOpenAtFirst={isWanted}>
        <Reasons of={rule}>
          <dt>{t("rules.link")}</dt>
          <dd>
            <a href={`#rules/${id}`}>
              <code>{id}</code>
            </a>
          </dd>
        </Reasons>
      </Disclosure>
    </li>
  );
}
