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

/** Whether it is loaded. One that was not unloaded by us may have died with its process. */
export async function isTeamPageOpen(): Promise<boolean> {
  if (!browser.offscreen) return frame !== undefined;
  return (await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length > 0;
}

/** Unloads it, where it is loaded. */
export async function closeTeamPage(): Promise<void> {
  frame?.remove();
  frame = undefined;
  if (browser.offscreen && (await isTeamPageOpen())) await browser.offscreen.closeDocument();
}
