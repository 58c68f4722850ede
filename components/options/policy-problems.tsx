import type { Instead } from "../../lib/core/instead.ts";
import type { PolicyProblem } from "../../lib/core/resolve-policy.ts";
import { faultInWords } from "../../lib/i18n/fault-in-words.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { LevelMark } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";

/** The refused parts of a policy: where, what stands there, what is wrong and what is used instead. */
export function PolicyProblems({ problems }: { problems: readonly PolicyProblem[] }) {
  const t = useTranslate();
  if (problems.length === 0) return null;
  return (
    <section className="problems" data-tone="confirm" aria-labelledby="problems">
      <h2 id="problems">
        <LevelMark tone="confirm" />
        {t("problems.title", { count: problems.length })}
      </h2>
      <p>{t("problems.intro")}</p>
      <ul>
        {problems.map(({ source, path, value, fault, instead }) => (
          <li key={`${source} ${path} ${value}`}>
            <p>
              <code>{path || t("problems.whole")}</code>
              <span className="problems-source">{t(`problems.${source}`)}</span>
            </p>
            <dl>
              <dt>{t("problems.value")}</dt>
              <dd>
                <code>{value}</code>
              </dd>
              <dt>{t("problems.problem")}</dt>
              {/* What is wrong within a pack is told in English alone. */}
              <dd lang={fault.text === "fault.pack" ? "en" : undefined}>{faultInWords(fault, t)}</dd>
              <dt>{t("problems.used")}</dt>
              <dd>{instead.kind === "value" ? <code>{instead.json}</code> : insteadInWords(instead, t)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function insteadInWords(instead: Exclude<Instead, { kind: "value" }>, t: Translate): string {
  switch (instead.kind) {
    case "default":
      return t("problems.nothing");
    case "defaults":
      return t("problems.defaults");
    case "no-pack":
      return t("problems.noPack", { name: instead.name });
    case "first-pack":
      return t("problems.firstPack", { name: instead.name });
  }
}
