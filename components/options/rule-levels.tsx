import type { Level } from "../../lib/core/level.ts";
import type { Rule } from "../../lib/core/rule.ts";
import type { PlainKey } from "../../lib/i18n/catalogue.ts";
import { useTranslate } from "../translate-context.tsx";
import type { SettingsPart } from "./settings-part.ts";

/** What the page shows of a rule. */
export type RuleSummary = Pick<Rule, "id" | "title" | "why" | "category" | "level" | "maxLevel">;

const ladder: readonly Level[] = ["off", "monitor", "inform", "confirm", "hold"];

const categories: Readonly<Record<string, PlainKey | undefined>> = {
  identity: "category.identity",
  "opt-out": "category.opt-out",
  transparency: "category.transparency",
  recipients: "category.recipients",
  honesty: "category.honesty",
  law: "category.law",
  content: "category.content",
  illegal: "category.illegal",
  harassment: "category.harassment",
  interference: "category.interference",
  "low-quality": "category.low-quality",
  malicious: "category.malicious",
  phishing: "category.phishing",
  organisation: "category.organisation",
};

/** How loud each rule is, by category. */
export function RuleLevels({ rules, policy, locked, onChange }: SettingsPart & { rules: readonly RuleSummary[] }) {
  const t = useTranslate();
  return (
    <>
      {[...Map.groupBy(rules, ({ category }) => category)].map(([category, group]) => (
        <section key={category} className="rule-group" aria-labelledby={`category-${category}`}>
          <h3 id={`category-${category}`}>{categories[category] ? t(categories[category]) : category}</h3>
          <ul>
            {group.map((rule) => (
              <li key={rule.id} className="rule">
                <div>
                  <p className="rule-title">{rule.title}</p>
                  <p className="field-hint">{locked.includes(`levels.${rule.id}`) ? t("options.locked") : rule.why}</p>
                </div>
                <select
                  aria-label={t("options.rules.level", { title: rule.title })}
                  value={policy.levels[rule.id] ?? ""}
                  disabled={locked.includes(`levels.${rule.id}`)}
                  onChange={({ target }) =>
                    onChange({ levels: { [rule.id]: ladder.find((level) => level === target.value) } })
                  }
                >
                  <option value="">
                    {t("options.rules.default", { level: t(`level.${policy.groups[category] ?? rule.level}`) })}
                  </option>
                  {choicesOf(rule).map((level) => (
                    <option key={level} value={level}>
                      {t(`level.${level}`)}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The levels up to the loudest that a rule may have. */
function choicesOf({ maxLevel }: RuleSummary): readonly Level[] {
  return maxLevel ? ladder.slice(0, ladder.indexOf(maxLevel) + 1) : ladder;
}
