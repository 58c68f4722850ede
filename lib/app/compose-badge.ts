import type { Status } from "../core/verdict.ts";

/** The small button beside a compose that says how its draft stands. */
export interface ComposeBadge {
  show(status: Status, label: string): void;
  /** Says that the draft could not be checked. */
  showFailure(): void;
}

const shapes: Record<Status, string> = {
  clear: "✓",
  monitor: "✓",
  inform: "i",
  confirm: "!",
  hold: "■",
  unknown: "?",
};

/**
 * Shows the badge of one compose. It stands in a closed shadow root outside the page's own tree of
 * forms, so that nothing of it can be sent, and follows the compose without polling.
 */
export function showBadge(compose: HTMLElement, onClick: () => void, signal: AbortSignal): ComposeBadge {
  const host = document.createElement("goodsend-badge");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [badgeStyle()];
  const button = document.createElement("button");
  button.type = "button";
  const shape = document.createElement("span");
  shape.ariaHidden = "true";
  const words = document.createElement("span");
  button.append(shape, words);
  root.append(button);

  button.addEventListener("click", (event) => event.isTrusted && onClick(), { signal });
  // The editor keeps its caret: pressing the badge must not take the focus from the draft.
  button.addEventListener("pointerdown", (event) => event.preventDefault(), { signal });
  button.addEventListener("mousedown", (event) => event.preventDefault(), { signal });

  const paint = (status: string, sign: string, label: string) => {
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
    showFailure: () => paint("unknown", shapes.unknown, "Goodsend"),
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
    host.style.cssText = isVisible
      ? `position:fixed;z-index:2147483000;inset:auto ${right}px ${bottom}px auto`
      : "display:none";
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
  sheet.replaceSync(`
    button { display: flex; gap: 6px; align-items: center; max-width: 240px; height: 24px; padding: 0 10px 0 4px;
      border: 1px solid #747775; border-radius: 12px; background: #fff; color: #1f1f1f; cursor: pointer;
      font: 500 12px/1 "Google Sans", "Segoe UI", system-ui, sans-serif; box-shadow: 0 1px 3px #0003; }
    button:hover { background: #f1f3f4; }
    button:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
    span:first-child { display: grid; place-items: center; width: 16px; height: 16px; border-radius: 8px;
      background: #5f6368; color: #fff; font-size: 11px; font-weight: 700; }
    .clear span:first-child, .monitor span:first-child { background: #146c2e; }
    .inform span:first-child { background: #0b57d0; }
    .confirm span:first-child { background: #8c5000; }
    .hold span:first-child { background: #b3261e; border-radius: 3px; }
    .unknown span:first-child { background: none; color: #1f1f1f; border: 1px dashed #5f6368; }
    span:last-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @media (prefers-color-scheme: dark) {
      button { background: #2d2e30; color: #e3e3e3; border-color: #8e918f; }
      button:hover { background: #3c4043; }
      .unknown span:first-child { color: #e3e3e3; }
    }
    @media (forced-colors: active) { span:first-child { border: 1px solid; } }
  `);
  return sheet;
}
