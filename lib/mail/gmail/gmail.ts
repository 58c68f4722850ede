import { find, findAll, findEach, isMatch } from "../find.ts";
import type { ComposePort, MailClient } from "../port.ts";
import { gateSends } from "../send-gate.ts";
import { watchAdded } from "../watch-added.ts";
import { openCompose } from "./compose.ts";
import { recipientInput, recipientSummary } from "./recipient-selectors.ts";
import { anchor, composeId, editor, send, subject } from "./selectors.ts";
import { sendPressOf } from "./send-press.ts";

/** Compose forms of Gmail on the web: windows and inline replies, by their header and their editor or Send control. */
export const gmail: MailClient = {
  id: "gmail",
  guardSends: (guard, signal) => gateSends(sendPressOf, guard, signal),
  watchComposes(onOpen, signal) {
    const open = new Map<HTMLElement, AbortController>();
    /** Parts of forms that are not told yet, with the number of looks at each. */
    const anchors = new Map<HTMLElement, number>();
    const closeGone = () => {
      for (const [root, closed] of open) {
        if (root.isConnected && find(root, anchor)) continue;
        open.delete(root);
        closed.abort();
      }
    };
    const openNew = () => {
      for (const [element, looks] of anchors) {
        const isNews = element.isConnected && ![...open.keys()].some((root) => root.contains(element));
        const root = isNews && rootAround(element);
        // Gmail builds a form in parts: look again after the next change.
        if (isNews && !root && looks < mostLooks) anchors.set(element, looks + 1);
        else anchors.delete(element);
        if (!root) continue;
        const closed = new AbortController();
        open.set(root, closed);
        // In turns of their own: the look has cost enough of this one.
        setTimeout(() => {
          if (closed.signal.aborted) return;
          const port = openPort(root, closed.signal);
          setTimeout(() => !closed.signal.aborted && onOpen(port, closed.signal));
        });
      }
    };
    const look = (added: readonly Element[]) => {
      for (const element of added) {
        if (element instanceof HTMLElement && isMatch(element, anchor)) anchors.set(element, 0);
        for (const inner of findEach(element, anchor)) anchors.set(inner, 0);
      }
      closeGone();
      if (anchors.size > 0) setTimeout(openNew);
    };
    watchAdded(look, signal);
    signal.addEventListener("abort", () => {
      anchors.clear();
      for (const closed of open.values()) closed.abort();
      open.clear();
    });
  },
};

/** What a form must have besides an editor or a Send control, so that no chat box is taken for one. */
const headers = [subject, recipientInput.to, recipientSummary, composeId];

/** After so many changes without a Send control around it, an editor is taken for something else, such as a chat. */
const mostLooks = 100;

let unnamed = 0;

function openPort(root: HTMLElement, closed: AbortSignal): ComposePort {
  const input = find(root, composeId);
  const key = input instanceof HTMLInputElement ? input.value : "";
  return openCompose(`gmail-${key || `unnamed-${++unnamed}`}`, root, closed);
}

/**
 * The smallest element around a part of a compose form that holds the form's header and its Send control. Where no
 * Send is seen, the smallest element with the subject and the editor. Never more than one form.
 */
function rootAround(element: HTMLElement): HTMLElement | undefined {
  let withoutSend: HTMLElement | undefined;
  for (let root = element.parentElement; root && root !== document.documentElement; root = root.parentElement) {
    if (holdsMany(root)) break;
    if (!headers.some((part) => find(root, part))) continue;
    if (find(root, send)) return root;
    if (!(find(root, subject) || find(root, composeId)) || !find(root, editor)) continue;
    withoutSend ??= root;
  }
  return withoutSend;
}

function holdsMany(root: HTMLElement): boolean {
  const ids = findAll(root, composeId).length;
  return ids > 1 || (ids === 0 && findAll(root, subject).length > 1);
}
