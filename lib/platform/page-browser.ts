import type { Browser } from "wxt/browser";

type Runtime = Pick<typeof Browser.runtime, "id" | "sendMessage" | "onMessage">;

const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/**
 * The few calls that a script in a mail page makes, on the browser's own API: the polyfill of our
 * other contexts would be a fifth of that script. Gone (`undefined`) once the extension was updated
 * or removed under the page.
 */
export function pageRuntime(): Runtime | undefined {
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  return runtime?.id === undefined ? undefined : runtime;
}
