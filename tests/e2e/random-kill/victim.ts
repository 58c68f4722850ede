import { readFileSync } from "node:fs";
import type { LabBrowser } from "../../lab/browser.ts";

/** What is killed: the process of the extension's worker and pages, that of the browser's databases, or the whole browser. */
export const victims = ["worker", "databases", "browser"] as const;
export type Victim = (typeof victims)[number];

/** Whether it can be told here which process is the extension's. */
export const canKill = process.platform === "linux";

interface Process {
  type: string;
  id: number;
}

/** Ends a process at once, as the system does where memory runs out (SIGKILL): nothing in it can be put in order. */
export async function kill({ context }: LabBrowser, victim: Victim): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const found: { processInfo: Process[] } | undefined = await session?.send("SystemInfo.getProcessInfo");
  for (const { id } of (found?.processInfo ?? []).filter((each) => isMeant(each, victim))) endAtOnce(id);
  // Playwright may see first that it has gone.
  if (victim === "browser") await context.close().catch(() => undefined);
  else await session?.detach();
}

function isMeant({ type, id }: Process, victim: Victim): boolean {
  if (victim === "browser") return type === "browser";
  if (victim === "databases") return type.startsWith("storage.");
  return type === "renderer" && commandOf(id).includes("--extension-process");
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8");
  } catch {
    return ""; // it ended by itself
  }
}

function endAtOnce(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
