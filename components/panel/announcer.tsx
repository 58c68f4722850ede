import { useEffect, useState } from "react";

const calmMs = 1000;

/**
 * Speaks to screen readers. A note is spoken at once; the state of the draft only after a second
 * without a change, and not again while it says the same.
 */
export function Announcer({ summary, note }: { summary: string; note: string | undefined }) {
  const [spoken, setSpoken] = useState(summary);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(summary), calmMs);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <div className="visually-hidden">
      <p role="status" data-speaks="summary">
        {spoken}
      </p>
      <p role="status" data-speaks="note">
        {note}
      </p>
    </div>
  );
}
