import { type Browser, browser } from "wxt/browser";
import { isWebmailAddress } from "./webmail-hosts.ts";

/** A frame of a tab. */
interface Place {
  tab: number;
  frame: number;
}

/**
 * Loads the script that draws cards into a frame of a mail page, where it works beside the script that is there from
 * the start. Loading it again changes nothing.
 * @throws where the frame has gone.
 */
export async function loadCards({ tab, frame }: Place): Promise<undefined> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ["/cards.js"] });
  return undefined;
}

/**
 * Loads the script that makes edits in the forms of one webmail into a frame, also where its page is still loading.
 * @throws where the frame has gone, or we may not read its page any more.
 */
export async function loadEdits({ tab, frame }: Place, client: "gmail" | "outlook"): Promise<undefined> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [`/${client}-edits.js`], injectImmediately: true });
  return undefined;
}

/** What a script answered in one frame of a tab. */
export interface FrameAnswer extends Place {
  answer: unknown;
}

/**
 * Runs the script that looks at the forms of a page in every frame of every tab that we may read.
 * @throws where mail pages are open, and none of them lets itself be looked at.
 */
export async function diagnosePages(): Promise<FrameAnswer[]> {
  const failures: unknown[] = [];
  const answers = (await browser.tabs.query({})).map(async ({ id: tab, url }): Promise<FrameAnswer[]> => {
    if (tab === undefined) return [];
    try {
      return await answersOf(tab);
    } catch (error) {
      if (url !== undefined && isWebmailAddress(url)) failures.push(error);
      return [];
    }
  });
  const all = (await Promise.all(answers)).flat();
  if (all.length === 0 && failures.length > 0) throw failures[0];
  return all;
}

async function answersOf(tab: number): Promise<FrameAnswer[]> {
  const target = { tabId: tab, allFrames: true };
  const frames: readonly (Browser.scripting.InjectionResult<unknown> | null)[] = await browser.scripting.executeScript({
    target,
    files: ["/diagnosis.js"],
  });
  // Firefox answers for a blank tab, in which it runs nothing.
  return frames.flatMap((frame) => (frame ? [{ tab, frame: frame.frameId, answer: frame.result }] : []));
}

/**
 * Starts our scripts in mail pages that were open before them: after an installation or an update, for which Chromium
 * reloads no page. Pages in which they already run are left alone. An older script of ours gives way by itself.
 */
export async function takeOverOpenPages(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // All tabs: a window of its own that Outlook opens is at about:blank.
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || (await isRunningIn(id))) continue;
    for (const script of scripts) await startIn(id, url, script).catch(() => undefined); // not a page of ours
  }
}

async function startIn(tabId: number, url: string | undefined, script: ContentScript): Promise<void> {
  const target = { tabId, allFrames: script.all_frames === true };
  const isOwnWindow = url === undefined || !isWebmailAddress(url);
  if (isOwnWindow ? !("match_origin_as_fallback" in script) : !isMatch(url, script.matches)) return;
  if (script.css) await browser.scripting.insertCSS({ target, files: script.css });
  await browser.scripting.executeScript({ target, files: (script.js ?? []) as ScriptPath[] });
}

type ContentScript = NonNullable<Browser.runtime.Manifest["content_scripts"]>[number];

/** The manifest names files of the build only. */
type ScriptPath = Parameters<typeof browser.scripting.executeScript>[0] extends { files: (infer Path)[] }
  ? Path
  : never;

function isMatch(url: string, patterns: readonly string[] = []): boolean {
  return patterns.some((pattern) => url.startsWith(pattern.slice(0, -1)));
}

/** Whether the script of this very version answers in a tab. */
async function isRunningIn(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, { goodsend: "are-you-there", order: {} })) === true;
  } catch {
    return false;
  }
}
