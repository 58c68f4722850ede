import { browser } from "wxt/browser";

/** The text of a file of the extension itself, by its path there. Rejects where it cannot be read. */
export async function readOwnFile(path: string): Promise<string> {
  return (await open(path)).text();
}

/** The bytes of a file of the extension itself, by its path there. Rejects where it cannot be read. */
export async function readOwnBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await open(path)).arrayBuffer());
}

async function open(path: string): Promise<Response> {
  const answer = await fetch(new URL(path, browser.runtime.getURL("/")));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** The version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
