import type { Ignore } from "../../lib/core/ignore.ts";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import type { RuleSummary } from "./rules/filter-rules.ts";
import { Sheet } from "./sheet.tsx";

export interface IgnoresPart {
  /** All of them; `undefined` until they were read. */
  ignores: readonly Ignore[] | undefined;
  undo(ignore: Ignore): Promise<void>;
  /** Takes an undoing back. */
  restore(ignore: Ignore): Promise<void>;
}

/** Everything that the user does not want to see, and the way to see it again. */
export function IgnoresSection({ ignores, undo, restore, rules }: IgnoresPart & { rules: readonly RuleSummary[] }) {
  const t = useTranslate();
  const toast = useToast();
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  const showAgain = async (ignore: Ignore) => {
    await undo(ignore);
    const action = { label: t("options.undo"), onPress: () => void restore(ignore) };
    toast({ text: t("outcome.unignored", { title: titleOf(ignore.rule) }), action });
  };
  return (
    <Sheet title={t("ignores.title")} intro={t("ignores.title.intro")}>
      {ignores?.length === 0 && <p className="nothing">{t("ignores.none")}</p>}
      <ul className="plain-list">
        {ignores?.map((ignore) => (
          <li key={JSON.stringify(ignore)} className="rule">
            <div>
              <p className="rule-title">{titleOf(ignore.rule)}</p>
              <p className="field-hint">
                {ignore.scope === "recipient"
                  ? t("ignore.recipient", { email: ignore.email })
                  : t(ignore.scope === "draft" ? "ignores.draft" : "ignore.always")}
              </p>
            </div>
            <Button
              icon="undo"
              aria-label={t("ignores.undo.label", { title: titleOf(ignore.rule) })}
              onClick={() => void showAgain(ignore)}
            >
              {t("ignores.undo")}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
