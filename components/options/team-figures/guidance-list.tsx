import type { Translate } from "../../../lib/i18n/translate.ts";
import type { Guidance } from "../../../lib/register/team-guidance.ts";
import { categoryName } from "../../category-name.ts";
import { Icon, type IconName } from "../../icon.tsx";
import { useTranslate } from "../../translate-context.tsx";
import { Sheet } from "../sheet.tsx";
import "./team-figures.css";

export interface GuidanceListProps {
  guidance: readonly Guidance[];
  /** Opt-outs that wait; absent where it is not told. */
  waiting?: number | undefined;
  intro: string;
}

const icons: Readonly<Record<Guidance["kind"] | "waiting", IconName>> = {
  improved: "check",
  helps: "rules",
  next: "arrow",
  late: "question",
  waiting: "question",
};

/** What helps the team, before any number: what went better, which fix helps, what is next. */
export function GuidanceList({ guidance, waiting = 0, intro }: GuidanceListProps) {
  const t = useTranslate();
  const rows = guidance.map((each) => ({ kind: each.kind, words: wordsOf(t, each) }));
  const waits = waiting > 0 ? [{ kind: "waiting" as const, words: t("figures.waiting", { count: waiting }) }] : [];
  const all = [...rows, ...waits];
  return (
    <Sheet title={t("figures.help")} intro={intro}>
      {all.length === 0 && <p className="nothing">{t("figures.help.none")}</p>}
      <ul className="plain-list guidance">
        {all.map(({ kind, words }) => (
          <li key={kind}>
            <Icon name={icons[kind]} size={18} />
            <span>
              {words} {kind === "next" && <a href="#rules">{t("figures.next.link")}</a>}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function wordsOf(t: Translate, guidance: Guidance): string {
  if (guidance.kind === "late") return t("figures.late.advice", { count: guidance.count });
  const duty = categoryName(t, guidance.group);
  const number = (value: number) => value.toLocaleString(t.locale, { maximumFractionDigits: value < 10 ? 1 : 0 });
  if (guidance.kind === "improved") {
    return t("figures.improved", { duty, before: number(guidance.before), after: number(guidance.after) });
  }
  if (guidance.kind === "next") return t("figures.next", { duty, count: guidance.left });
  return t("figures.helps", { duty, share: guidance.share.toLocaleString(t.locale, { style: "percent" }) });
}
