import type { SendNotice } from "../core/send-notice.ts";
import style from "./send-dialog.css?inline";

/** What the user chose before sending. */
export type SendChoice =
  | { kind: "back" }
  | { kind: "panel" }
  | { kind: "fix-safe" }
  | { kind: "fix"; finding: string; fix: string }
  | Past;

/** The way past, with the reason where one was asked for. */
export interface Past {
  kind: "send";
  reason?: string;
}

/**
 * Asks before a mail is sent, in a dialog of its own shadow root beside the compose; the focus is on the way back.
 * Gives the choice; closing it in any way means going back. Nothing of the draft becomes markup.
 * @throws where the page lets no dialog be shown; nothing of it is left then.
 */
export function askBeforeSending(notice: SendNotice, signal: AbortSignal): Promise<SendChoice> {
  const host = document.createElement("goodsend-send");
  host.style.cssText = "display:var(--goodsend-on,none);position:fixed";
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const { promise, resolve } = Promise.withResolvers<SendChoice>();
  const dialog = buildDialog(notice, resolve);
  root.append(dialog);
  const before = document.activeElement;

  // Keys that are typed here are none of the page's shortcuts; the browser's own handling goes on.
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  const keepFromPage = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (isPressToSend(event)) event.preventDefault();
  };
  for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, keepFromPage, options);
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "input", "focusin"])
    host.addEventListener(type, (event) => event.stopPropagation());

  const end = () => {
    ended.abort();
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  dialog.addEventListener("close", () => resolve({ kind: "back" }));
  signal.addEventListener("abort", () => resolve({ kind: "back" }), { once: true });
  try {
    document.documentElement.append(host);
    dialog.showModal();
  } catch (error) {
    end();
    throw error;
  }
  // What it is about stays in sight, however little room there is; the browser has scrolled to the first button.
  dialog.querySelector<HTMLElement>("[data-back]")?.focus({ preventScroll: true });
  dialog.scrollTop = 0;
  return promise.finally(end);
}

/** A second press on the key that led here, or the same one held down, chooses nothing: Firefox would take it for a click. */
function isPressToSend(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== "Enter") return false;
  return event.ctrlKey || event.metaKey || event.repeat;
}

function buildDialog(notice: SendNotice, choose: (choice: SendChoice) => void): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = notice.action;
  // The page may be in another language, and written the other way than our words are.
  dialog.lang = notice.locale;
  dialog.dir = notice.direction;
  const title = make("h2", notice.title);
  title.id = "title";
  const intro = make("p", notice.intro);
  intro.id = "intro";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", intro.id);
  dialog.append(title, intro);
  if (notice.since) dialog.append(make("p", notice.since));
  if (notice.items.length > 0) dialog.append(listOf(notice, choose));
  if (notice.more) {
    const more = button(notice.more, () => choose({ kind: "panel" }));
    more.className = "more";
    dialog.append(more);
  }
  dialog.append(...waysOf(notice, choose));
  return dialog;
}

function listOf({ items }: SendNotice, choose: (choice: SendChoice) => void): HTMLElement {
  const list = document.createElement("ul");
  for (const { finding, title, message, fix } of items) {
    const entry = document.createElement("li");
    entry.append(make("strong", title), make("span", message));
    if (fix) entry.append(button(fix.label, () => choose({ kind: "fix", finding, fix: fix.id })));
    list.append(entry);
  }
  return list;
}

function waysOf({ back, fixSafe, override }: SendNotice, choose: (choice: SendChoice) => void): HTMLElement[] {
  const ways = document.createElement("footer");
  const goBack = button(back, () => choose({ kind: "back" }));
  goBack.dataset.back = "";
  const before: HTMLElement[] = [];
  if (override) {
    const reason = override.reasonLabel === undefined ? undefined : document.createElement("textarea");
    const send = button(override.label, () => choose({ kind: "send", ...(reason && { reason: reason.value }) }));
    send.className = "past";
    if (reason) {
      const label = make("label", override.reasonLabel ?? "");
      reason.rows = 2;
      reason.maxLength = 500;
      send.disabled = true;
      reason.addEventListener("input", () => {
        send.disabled = reason.value.trim() === "";
      });
      label.append(reason);
      before.push(label, make("small", override.reasonHint ?? ""));
    }
    ways.append(send);
  }
  const waysBack = document.createElement("div");
  if (fixSafe) waysBack.append(button(fixSafe, () => choose({ kind: "fix-safe" })));
  waysBack.append(goBack);
  ways.append(waysBack);
  return [...before, ways];
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = make("button", label);
  element.type = "button";
  element.addEventListener("click", (event) => event.isTrusted && onClick());
  return element;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
