import { find, findUnion } from "../find.ts";
import { oncePerFrame } from "../once-per-frame.ts";
import type { ComposePort, MailClient } from "../port.ts";
import { openCompose } from "./compose.ts";
import { anchor, composeId, recipientInput, recipientSummary, send, subject } from "./selectors.ts";

/** Compose forms of Gmail on the web: new messages, and whatever else has an editor and a Send control. */
export const gmail: MailClient = {
  id: "gmail",
  watchComposes(onOpen, signal) {
    const open = new Map<HTMLElement, AbortController>();
    const scan = () => {
      for (const [root, closed] of open) {
        if (root.isConnected && find(root, anchor)) continue;
        open.delete(root);
        closed.abort();
      }
      for (const root of composeRoots()) {
        if (open.has(root)) continue;
        const closed = new AbortController();
        open.set(root, closed);
        onOpen(openPort(root, closed.signal), closed.signal);
      }
    };
    const observer = new MutationObserver(oncePerFrame(scan, signal));
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener("abort", () => {
      observer.disconnect();
      for (const closed of open.values()) closed.abort();
      open.clear();
    });
    scan();
  },
};

/** What a form must have besides an editor and a Send control, so that no chat box is taken for one. */
const headers = [subject, recipientInput.to, recipientSummary, composeId];

let unnamed = 0;

function openPort(root: HTMLElement, closed: AbortSignal): ComposePort {
  const input = find(root, composeId);
  const key = input instanceof HTMLInputElement ? input.value : "";
  return openCompose(`gmail-${key || `unnamed-${++unnamed}`}`, root, closed);
}

/** One element for each compose form in the page: the smallest that holds the whole form. */
function composeRoots(): Set<HTMLElement> {
  const roots = new Set<HTMLElement>();
  const anchors = findUnion(document, anchor);
  const controls = anchors.length > 0 ? findUnion(document, send) : [];
  for (const element of anchors) {
    if ([...roots].some((root) => root.contains(element))) continue;
    const root = rootAround(element, controls);
    if (root && headers.some((part) => find(root, part))) roots.add(root);
  }
  return roots;
}

function rootAround(element: HTMLElement, controls: readonly HTMLElement[]): HTMLElement | undefined {
  for (let root = element.parentElement; root && root !== document.body; root = root.parentElement) {
    if (controls.some((control) => root?.contains(control))) return root;
  }
  return undefined;
}
