import type { Finding } from "../../lib/core/finding.ts";
import type { Tone } from "../level-mark.tsx";
import { useTranslate } from "../translate-context.tsx";
import { FindingList, type FindingListProps, inOrder } from "./finding-list.tsx";
import "./finding-sections.css";

export interface FindingSectionsProps extends Omit<FindingListProps, "heading" | "title" | "tone" | "findings"> {
  toFix: readonly Finding[];
  advice: readonly Finding[];
}

/** The findings of a draft: what holds it, what to fix before sending, and advice. */
export function FindingSections({ toFix, advice, ...lists }: FindingSectionsProps) {
  const t = useTranslate();
  const { held, asked } = byLoudness(toFix);
  const sections: [heading: string, title: string, tone: Tone, findings: readonly Finding[]][] = [
    ["held", t("level.hold.mark"), "hold", held],
    ["to-fix", t("section.toFix"), "confirm", asked],
    ["advice", t("section.advice"), "inform", advice],
  ];
  return (
    <div className="findings">
      {sections.map(([heading, title, tone, findings]) => (
        <FindingList key={heading} heading={heading} title={title} tone={tone} findings={findings} {...lists} />
      ))}
    </div>
  );
}

/** Ids of the findings in the order in which they are shown. */
export function shownOrder(toFix: readonly Finding[], advice: readonly Finding[]): string[] {
  const { held, asked } = byLoudness(toFix);
  return [held, asked, advice].flatMap((findings) => inOrder(findings).map(({ id }) => id));
}

function byLoudness(toFix: readonly Finding[]) {
  const { held = [], asked = [] } = Object.groupBy(toFix, ({ level }) => (level === "hold" ? "held" : "asked"));
  return { held, asked };
}
