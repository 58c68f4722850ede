/** An element of ours in a mail page, outside of its forms, in a shadow root that the page cannot look into. */
export interface PageLayer {
  host: HTMLElement;
  root: ShadowRoot;
}

/** The language of the words in a layer: its BCP 47 tag, and the way it is written. */
export interface Spoken {
  locale: string;
  direction: "ltr" | "rtl";
}

/**
 * Makes a layer, without showing it. What is pressed or typed in it is none of the page's business: no event leaves it
 * until `signal` is aborted, which also takes it away.
 */
export function makeLayer(name: string, style: string, { locale, direction }: Spoken, signal: AbortSignal): PageLayer {
  const host = document.createElement(name);
  // The page's own language may be another, and run the other way.
  host.lang = locale;
  host.dir = direction;
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
