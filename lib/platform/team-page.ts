import { browser } from "wxt/browser";

const page = "/team.html";
let frame: HTMLIFrameElement | undefined;

/**
 * Loads the page that speaks with a team's server: hidden, in a document of its own in Chromium, in a frame of the
 * background page in Firefox.
 */
export async function openTeamPage(): Promise<void> {
  if (browser.offscreen) {
    await browser.offscreen.createDocument({
      url: page,
      reasons: ["WORKERS"],
      justification: "Shares opt-outs with the team's server, which takes longer than the worker lives",
    });
    return;
  }
  frame = document.createElement("iframe");
  frame.src = page;
  document.body.append(frame);
}

/** Unloads it, where it is loaded. */
export async function closeTeamPage(): Promise<void> {
  frame?.remove();
  frame = undefined;
  if (!browser.offscreen) return;
  const open = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  if (open.length > 0) await browser.offscreen.closeDocument();
}
