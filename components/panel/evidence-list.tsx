import { useState } from "react";
import type { Evidence } from "../../lib/core/finding.ts";
import { Breakable } from "../breakable.tsx";
import { useTranslate } from "../translate-context.tsx";

const shownAtFirst = 3;

/** The quoted words of a finding, each a button that shows them in the draft. Nothing where there are none. */
export function EvidenceList({ evidence, onReveal }: { evidence: readonly Evidence[]; onReveal(index: number): void }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const quotes = evidence.map(({ quote }, index) => ({ quote: quote.trim(), index })).filter(({ quote }) => quote);
  const shown = all ? quotes : quotes.slice(0, shownAtFirst);
  if (quotes.length === 0) return null;
  return (
    <ul className="quotes">
      {shown.map(({ quote, index }) => (
        <li key={index}>
          <button
            type="button"
            className="quote"
            aria-label={t("finding.evidence", { quote })}
            onClick={() => onReveal(index)}
          >
            <q dir="auto">
              <Breakable text={quote} />
            </q>
          </button>
        </li>
      ))}
      {shown.length < quotes.length && (
        <li>
          <button type="button" className="button" data-weight="quiet" onClick={() => setAll(true)}>
            {t("finding.evidence.more", { count: quotes.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
