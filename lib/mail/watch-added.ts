/** How long one look at the page may take before the rest waits for the next frame; ms. */
const budget = 2;

/**
 * Calls `look` after changes of the page's elements, at most once a frame, with the elements that were added and
 * are still there (none, where some were only removed). A burst of thousands is handed on over several frames.
 */
export function watchAdded(look: (added: readonly Element[]) => void, signal: AbortSignal): void {
  let waiting: Element[] = [];
  let isScheduled = false;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) waiting.push(node);
    }
    schedule();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    waiting = [];
  });

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    // Not a frame callback: composes must be found in pages that are not shown, too.
    setTimeout(handOn, 16);
  }

  function handOn(): void {
    isScheduled = false;
    if (signal.aborted) return;
    const end = performance.now() + budget;
    do {
      look(waiting.splice(0, 50).filter((element) => element.isConnected));
    } while (waiting.length > 0 && performance.now() < end);
    if (waiting.length > 0) schedule();
  }
}
