/** How long one look at the page may take before the rest waits for the next turn; ms. */
const budget = 2;

/** More changes than this in one go are answered with one look at the whole page, which costs less. */
const burst = 60;

/** How long to wait before a look, so that one look answers many changes; ms. */
const pause = 16;

/**
 * Calls `look` with the page as it stands, and then after changes of its elements with the elements that were added
 * and are still there: none where some were only removed, the page's root where much changed at once. Every call is
 * made in a turn of its own, and none is made while the caller still runs.
 */
export function watchAdded(look: (added: readonly Element[]) => void, signal: AbortSignal): void {
  let waiting: Element[] = [document.documentElement];
  let isScheduled = false;
  const observer = new MutationObserver((records) => {
    if (records.length > burst) {
      // Even to be told of every change costs a while in a burst; all is looked at afterwards anyway.
      observer.disconnect();
      waiting = [document.documentElement];
      return schedule();
    }
    // Words that are typed come and go as text: no form opens or closes by them.
    let isNews = false;
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) waiting.push(node);
      for (const node of removedNodes) isNews ||= node instanceof Element;
    }
    if (isNews || waiting.length > 0) schedule();
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    waiting = [];
  });
  schedule();

  function schedule(): void {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    // Not a frame callback: composes must be found in pages that are not shown, too.
    setTimeout(handOn, pause);
  }

  function handOn(): void {
    isScheduled = false;
    if (signal.aborted) return;
    observer.observe(document, { childList: true, subtree: true });
    const end = performance.now() + budget;
    do {
      look(waiting.splice(0, 20).filter((element) => element.isConnected));
    } while (waiting.length > 0 && performance.now() < end);
    if (waiting.length > 0) schedule();
  }
}
