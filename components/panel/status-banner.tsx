import type { Ref } from "react";
import type { Occasion } from "../../lib/core/occasion.ts";
import type { Translate } from "../../lib/i18n/translate.ts";
import { LevelMark } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import type { ComposeView } from "./describe-compose.ts";

/** How the draft stands, in one line and its details. */
export function StatusBanner({
  view,
  isChecking,
  occasion,
  headingRef,
}: {
  view: ComposeView;
  /** Whether a newer draft is being judged; said only where that takes long enough to be noticed. */
  isChecking: boolean;
  occasion: Occasion;
  /** The heading takes the focus when there is no card left for it. */
  headingRef?: Ref<HTMLHeadingElement>;
}) {
  const t = useTranslate();
  const details = [...(view.tone === "blank" ? [] : [t(`occasion.${occasion}`)]), ...detailWords(t, view)];
  return (
    <div className="status" data-tone={view.tone}>
      <LevelMark tone={view.tone} size={28} />
      <div>
        <h1 tabIndex={-1} ref={headingRef}>
          {statusWords(t, view)}
        </h1>
        <p>{details.map(withItsCount).join("\u00a0· ")}</p>
        {isChecking && <p className="status-checking">{t("status.checking")}</p>}
      </div>
    </div>
  );
}

/** A number that ends a line says nothing. */
function withItsCount(words: string): string {
  return words.replace(/^(\p{N}+) /u, "$1\u00a0");
}

/** The state of a draft as it is spoken: the headline and its details. */
export function summaryOf(t: Translate, view: ComposeView): string {
  return [statusWords(t, view), ...detailWords(t, view)].join(". ");
}

function statusWords(t: Translate, { tone, toFix }: ComposeView): string {
  if (tone === "blank") return t("status.blank");
  if (tone === "unknown") return t("status.unknown");
  if (tone === "inform") return t("status.adviceOnly");
  return tone === "clear" ? t("status.clear") : t("status.toFix", { count: toFix.length });
}

function detailWords(t: Translate, { tone, advice, gaps, ignored }: ComposeView): string[] {
  if (tone === "blank") return [t("status.blank.detail")];
  const details: string[] = [];
  const unmade = gaps.reduce((count, { titles }) => count + Math.max(1, titles.length), 0);
  if (advice.length > 0) details.push(t("status.advice", { count: advice.length }));
  if (unmade > 0) details.push(t("status.unknown.detail", { count: unmade }));
  if (ignored.length > 0) details.push(t("status.ignored", { count: ignored.length }));
  return details.length === 0 && tone === "clear" ? [t("status.clear.detail")] : details;
}
