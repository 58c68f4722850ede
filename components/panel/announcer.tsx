import { useEffect, useRef, useState } from "react";

const calmMs = 1000;

/**
 * Speaks to screen readers, in one place and when they are quiet. What came of an action is said at once; the state
 * of the draft only after a second without a change, and not again while it says the same.
 */
export function Announcer({ summary, note }: { summary: string; note: string | undefined }) {
  const [spoken, setSpoken] = useState(summary);
  const noted = useRef<string>(undefined);
  useEffect(() => {
    const before = noted.current;
    noted.current = note;
    // Emptied without a sound, so that the same words can be heard again.
    setSpoken((now) => note ?? (now === before ? "" : now));
  }, [note]);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(summary), calmMs);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <p className="visually-hidden" role="status" data-speaks="">
      {spoken}
    </p>
  );
}
