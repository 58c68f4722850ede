import type { Status } from "../lib/core/verdict.ts";
import "./level-mark.css";

/** What a mark can stand for: a shown level, or a state of the whole draft. */
export type Tone = Exclude<Status, "monitor"> | "blank";

const shapes: Record<Tone, { outline: string; glyph: string }> = {
  hold: { outline: "M8 2h8l6 6v8l-6 6H8l-6-6V8Z", glyph: "M12 7v6m0 3.500v.100" },
  confirm: { outline: "M12 2.500 23 21.500H1Z", glyph: "M12 9.500v5m0 3.300v.100" },
  inform: { outline: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20", glyph: "M12 11v5.500m0-9.500v.100" },
  clear: { outline: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20", glyph: "m7.500 12.500 3 3 6-7" },
  unknown: { outline: "M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4", glyph: questionMark() },
  blank: { outline: "M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4", glyph: "M7 9h10M7 14h6" },
};

/** A tone by shape and glyph, in its colour. The word beside it says the same, so it is silent for screen readers. */
export function LevelMark({ tone, size = 18 }: { tone: Tone; size?: number }) {
  const { outline, glyph } = shapes[tone];
  return (
    <svg className="level-mark" data-tone={tone} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="level-mark-outline" d={outline} />
      <path className="level-mark-glyph" d={glyph} />
    </svg>
  );
}

function questionMark(): string {
  return "M9 9.500a3 3 0 1 1 4 2.800c-.700.300-1 .800-1 1.700m0 3v.100";
}
