/** An element of ours in a mail page, outside of its forms, in a shadow root that the page cannot look into. */
export interface PageLayer {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Makes a layer, without showing it. What is pressed or typed in it is none of the page's business: no event leaves it
 * until `signal` is aborted, which also takes it away.
 */
export function makeLayer(name: string, style: string, locale: string, signal: AbortSignal): PageLayer {
  const host = document.createElement(name);
  host.lang = locale;
  // Of the languages that we speak, none is written from right to left; the page may be in one that is.
  host.dir = "ltr";
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  // The browser's own handling of a key goes on; only the page's shortcuts do not hear of it.
  const keepFromPage = (event: Event) => event.target === host && event.stopImmediatePropagation();
  for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, keepFromPage, { capture: true, signal });
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "input", "focusin"])
    host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return { host, root };
}

/** An element with a text in it, which never becomes markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  className = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** A button that a person must press. */
export function makeButton(label: string, onClick: () => void, className = ""): HTMLButtonElement {
  const element = make("button", label, className);
  element.type = "button";
  element.addEventListener("click", (event) => event.isTrusted && onClick());
  return element;
}
