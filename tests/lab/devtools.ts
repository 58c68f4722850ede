/**
 * One target of a running Chromium, spoken to over its debugging port. Playwright does not list the
 * real side panel among its pages; this reaches it.
 */
export interface Target {
  /** Value of an expression in the target's page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** A trusted click in the middle of the first element that matches and, where given, has `text` in it. Waits until it can be pressed. */
  click(selector: string, text?: string): Promise<void>;
  /** Waits until an expression is true in the page; throws after `patience` ms. */
  waitFor(expression: string, patience?: number): Promise<void>;
  /** PNG of what the target shows. */
  screenshot(): Promise<Buffer>;
  close(): void;
}

interface TargetInfo {
  url: string;
  type: string;
  webSocketDebuggerUrl: string;
}

/** Attaches to the first page whose address begins with `url`; waits for it up to `patience` ms. */
export async function attachToTarget(port: number, url: string, patience = 10_000): Promise<Target> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await response.json()) as TargetInfo[];
    const target = targets.find((candidate) => candidate.type === "page" && candidate.url.startsWith(url));
    if (target) return connect(target.webSocketDebuggerUrl);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no page with an address like ${url} after ${patience} ms`);
}

async function connect(address: string): Promise<Target> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error } = JSON.parse(String(data));
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error(`cannot reach ${address}`)), { once: true });
  });

  function command<T>(method: string, params: object = {}): Promise<T> {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
    });
  }

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await command<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, userGesture: false });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function waitFor(expression: string, patience = 10_000): Promise<void> {
    const holds = await evaluate<boolean>(`new Promise((resolve) => {
      const until = performance.now() + ${patience};
      const look = () => {
        if (${expression}) resolve(true);
        else if (performance.now() > until) resolve(false);
        else setTimeout(look, 20);
      };
      look();
    })`);
    if (!holds) throw new Error(`not true after ${patience} ms: ${expression}`);
  }

  return {
    evaluate,
    waitFor,
    async click(selector, text = "") {
      const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
        !element.disabled && element.ariaDisabled !== "true" && element.textContent.includes(${JSON.stringify(text)}))`;
      await waitFor(`Boolean(${find})`);
      const box = await evaluate<{ x: number; y: number }>(`(() => {
        const element = ${find};
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`);
      const at = { ...box, button: "left", clickCount: 1 };
      await command("Input.dispatchMouseEvent", { type: "mousePressed", ...at });
      await command("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
    },
    async screenshot() {
      const { data } = await command<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
    close: () => socket.close(),
  };
}
