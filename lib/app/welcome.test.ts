import { beforeEach, expect, it, vi } from "vitest";

const openWelcome = vi.fn(async () => undefined);
let install = () => {};

/** A browser in which the extension was installed just now, with a policy of an organisation. */
async function installed(loadSettings: () => Promise<unknown>): Promise<void> {
  vi.doMock("../platform/toolbar.ts", () => ({
    openWelcome,
    onFirstInstall: (listener: () => void) => {
      install = listener;
    },
  }));
  vi.doMock("./settings.ts", () => ({ loadSettings }));
  (await import("./welcome.ts")).welcomeOnInstall();
  install();
  await vi.waitFor(() => undefined);
}

beforeEach(() => {
  vi.resetModules();
  openWelcome.mockClear();
});

it("welcomes a new user", async () => {
  await installed(async () => ({ policy: { hidden: ["rules"] } }));
  await vi.waitFor(() => expect(openWelcome).toHaveBeenCalledOnce());
});

it("leaves the welcome to an organisation that hides it", async () => {
  await installed(async () => ({ policy: { hidden: ["welcome"] } }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(openWelcome).not.toHaveBeenCalled();
});

it("welcomes a new user whose settings cannot be read, too", async () => {
  await installed(() => Promise.reject(new Error("the store is broken")));
  await vi.waitFor(() => expect(openWelcome).toHaveBeenCalledOnce());
});
