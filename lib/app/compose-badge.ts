import type { Status } from "../core/verdict.ts";
import style from "./compose-badge.css?inline";

/** The small button beside a compose that says how its draft stands. */
export interface ComposeBadge {
  show(status: ShownStatus, label: string): void;
  /** Says, in these words, that the draft could not be checked. */
  showFailure(words: string): void;
  /** Says something in place of the verdict, until the next one. */
  say(words: string): void;
  /** Where it stands in the window; without a size while it is not shown. */
  box(): DOMRect;
}

/** Also of a draft without words, and of one that the user wants quiet about. */
type ShownStatus = Status | "blank" | "paused";

const shapes: Record<ShownStatus, string> = {
  blank: "",
  paused: "II",
  clear: "✓",
  monitor: "✓",
  inform: "i",
  confirm: "!",
  hold: "!",
  unknown: "?",
};

/**
 * Shows the badge of one compose. It stands in a closed shadow root outside the page's own tree of
 * forms, so that nothing of it can be sent, and follows the compose without polling.
 */
export function showBadge(compose: HTMLElement, onClick: () => void, signal: AbortSignal): ComposeBadge {
  const host = document.createElement("goodsend-badge");
  const root = host.attachShadow({ mode: "closed", delegatesFocus: true });
  root.adoptedStyleSheets = [badgeStyle()];
  const button = document.createElement("button");
  button.type = "button";
  const shape = document.createElement("span");
  shape.ariaHidden = "true";
  const words = document.createElement("span");
  // The page may be written the other way than our words are.
  words.dir = "auto";
  button.append(shape, words);
  root.append(button);

  button.addEventListener("click", (event) => event.isTrusted && onClick(), { signal });
  // The editor keeps its caret: pressing the badge must not take the focus from the draft.
  button.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
  button.addEventListener("mousedown", (event) => event.preventDefault(), { signal });

  const paint = (status: string, sign: string, label: string) => {
    // Most words that are typed change nothing of the verdict, and each change costs the page a layout.
    if (host.dataset.status === status && words.textContent === label) return;
    host.dataset.status = status;
    button.className = status;
    shape.textContent = sign;
    words.textContent = label;
    button.setAttribute("aria-label", `Goodsend: ${label}`);
    button.title = `Goodsend: ${label}`;
  };
  paint("checking", "…", "Goodsend");
  follow(host, compose, signal);
  document.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return {
    show: (status, label) => paint(status, shapes[status], label),
    showFailure: (words) => paint("unknown", shapes.unknown, words),
    say: (words) => paint("inform", shapes.inform, words),
    box: () => button.getBoundingClientRect(),
  };
}

/** Room for the webmail's own row of buttons under the text, and for a scroll bar beside it; px. */
const toolbarHeight = 56;
const scrollBarWidth = 20;

/** Keeps the badge in the lower right corner of the text, also while the form moves, grows or is minimised. */
function follow(host: HTMLElement, compose: HTMLElement, signal: AbortSignal): void {
  let frame = 0;
  const place = () => {
    frame = 0;
    const box = compose.getBoundingClientRect();
    const isVisible = box.height > 80 && box.width > 80 && box.top < innerHeight;
    const right = innerWidth - box.right + scrollBarWidth;
    const bottom = Math.max(0, innerHeight - box.bottom) + toolbarHeight;
    host.hidden = !isVisible;
    // It is shown by our sheet alone (page-hosts.css), which goes with the extension.
    host.style.cssText = `display:var(--goodsend-on,none);position:fixed;z-index:2147483000;inset:auto ${right}px ${bottom}px auto`;
  };
  const placeSoon = () => {
    frame ||= requestAnimationFrame(place);
  };
  const resized = new ResizeObserver(placeSoon);
  resized.observe(compose);
  resized.observe(document.documentElement);
  const seen = new IntersectionObserver(placeSoon, { threshold: [0, 0.25, 0.5, 0.75, 1] });
  seen.observe(compose);
  addEventListener("scroll", placeSoon, { signal, passive: true, capture: true });
  addEventListener("resize", placeSoon, { signal });
  addEventListener("transitionend", placeSoon, { signal, passive: true });
  addEventListener("focusin", placeSoon, { signal });
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    seen.disconnect();
  });
  place();
}

function badgeStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}
