import type { PolicyProblem } from "../../lib/core/resolve-policy.ts";
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
        {problems.map(({ source, path, value, problem, used }) => (
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
              <dd lang="en">{problem}</dd>
              <dt>{t("problems.used")}</dt>
              <dd>{used === "nothing" ? t("problems.nothing") : <code>{used}</code>}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
