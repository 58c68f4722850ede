import { useState } from "react";

/** Which cards are unfolded. */
export interface Folds {
  isOpen(finding: string): boolean;
  toggle(finding: string): void;
  /** Unfolds one more. */
  open(finding: string): void;
}

/**
 * Keeps which findings are unfolded: the first one where there were none before, then what the user unfolds. Another
 * one never unfolds because the draft changed, so that nothing moves under the eyes of somebody who types.
 */
export function useFolds(findings: readonly string[]): Folds {
  const first = () => new Set(findings.slice(0, 1));
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(first);
  const [hadSome, setHadSome] = useState(findings.length > 0);
  const hasSome = findings.length > 0;
  if (hasSome !== hadSome) {
    setHadSome(hasSome);
    setUnfolded(first());
  }
  return {
    isOpen: (finding) => unfolded.has(finding),
    toggle: (finding) =>
      setUnfolded((before) => {
        const after = new Set(before);
        if (!after.delete(finding)) after.add(finding);
        return after;
      }),
    open: (finding) => setUnfolded((before) => new Set(before).add(finding)),
  };
}
