import { useDeferredValue, useId, useState } from "react";
import { categoryName } from "../../category-name.ts";
import { Icon } from "../../icon.tsx";
import { useTranslate } from "../../translate-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { SettingsPart } from "../settings-part.ts";
import { Sheet } from "../sheet.tsx";
import { everyRule, filterRules, policyLines, type RuleFilter, type RuleSummary } from "./filter-rules.ts";
import { RuleRow } from "./rule-row.tsx";
import "./rules.css";

export interface RulesSectionProps extends SettingsPart {
  rules: readonly RuleSummary[];
  /** The rule that the user came to read of. */
  wanted: string | undefined;
}

/** Every rule: found by words, duty or policy line, with its level and what stands behind it. */
export function RulesSection({ rules, wanted, ...part }: RulesSectionProps) {
  const t = useTranslate();
  const id = useId();
  const { policy, locked, onChange } = part;
  const [filter, setFilter] = useState<RuleFilter>(everyRule);
  const shown = filterRules(rules, useDeferredValue(filter), { policy, locked });
  const own = Object.keys(policy.levels).filter((rule) => !locked.includes(`levels.${rule}`));
  const duties = [...new Set(rules.map(({ category }) => category))];
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(everyRule);
  return (
    <>
      <Sheet title={t("rules.find")} intro={t("options.rules.intro")}>
        <div className="rule-filter">
          <div className="field">
            <label htmlFor={id}>{t("register.search")}</label>
            <div className="rule-search">
              <Icon name="search" size={18} />
              <input
                id={id}
                type="search"
                value={filter.words}
                autoComplete="off"
                spellCheck={false}
                dir="auto"
                onChange={({ target }) => setFilter({ ...filter, words: target.value })}
              />
            </div>
          </div>
          <Select
            label={t("rules.duty")}
            chosen={filter.duty}
            choices={[["", t("rules.all")], ...duties.map((duty) => [duty, categoryName(t, duty)] as const)]}
            onChoose={(duty) => setFilter({ ...filter, duty })}
          />
          <Select
            label={t("rules.line")}
            chosen={filter.line}
            choices={[["", t("rules.all")], ...policyLines(rules)]}
            onChoose={(line) => setFilter({ ...filter, line })}
          />
          <Select
            label={t("rules.state")}
            chosen={filter.state}
            choices={[
              ["", t("rules.all")],
              ["own", t("rules.state.own")],
              ["locked", t("rules.state.locked")],
              ["off", t("rules.state.off")],
            ]}
            onChoose={(state) => setFilter({ ...filter, state })}
          />
        </div>
        <div className="rule-counts">
          <p role="status">{t("rules.shown", { count: shown.length, all: rules.length.toLocaleString(t.locale) })}</p>
          {isFiltered && (
            <Button weight="quiet" onClick={() => setFilter(everyRule)}>
              {t("rules.showAll")}
            </Button>
          )}
          {own.length > 0 && (
            <Button
              weight="quiet"
              icon="undo"
              onClick={() => onChange({ levels: Object.fromEntries(own.map((rule) => [rule, undefined])) })}
            >
              {t("rules.resetAll", { count: own.length })}
            </Button>
          )}
        </div>
      </Sheet>
      {[...Map.groupBy(shown, ({ category }) => category)].map(([category, group]) => (
        <Sheet key={category} title={categoryName(t, category)}>
          <ul className="plain-list">
            {group.map((rule) => (
              <RuleRow key={rule.id} rule={rule} isWanted={rule.id === wanted} {...part} />
            ))}
          </ul>
        </Sheet>
      ))}
    </>
  );
}
