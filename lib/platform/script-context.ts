/** Sent on the document by each script of ours when it starts; an older one in the same page gives way. */
const startedEvent = "goodsend:script-started";

/**
 * Stands in for WXT's class of the same name (see wxt.config.ts), which costs every mail page about
 * 2 kB and several milliseconds at its start for timers and location events that we do not use.
 */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  constructor() {
    // A turn of its own, so that starting stays short; announced first, so that nobody hears himself.
    setTimeout(() => {
      document.dispatchEvent(new Event(startedEvent));
      document.addEventListener(startedEvent, () => this.#ended.abort(), { once: true });
    });
  }

  /** Calls `listener` when a newer script of ours has taken over this page. */
  onInvalidated(listener: () => void): void {
    this.#ended.signal.addEventListener("abort", listener, { once: true });
  }
}
