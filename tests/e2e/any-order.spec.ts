import fc from "fast-check";
import type { Page } from "playwright/test";
import { gmailLabUrl, outlookLabUrl } from "../lab/serve.ts";
import { takeHand } from "./any-order/hand.ts";
import { modelOf, orders } from "./any-order/orders.ts";
import { test } from "./lab-test.ts";

/*
 * A long run: GOODSEND_RUNS=100 npx playwright test -c tests/playwright.config.ts any-order. It begins with another
 * seed each time and prints it where something fails; GOODSEND_SEED=<seed> runs the same again.
 */
const { GOODSEND_RUNS, GOODSEND_SEED } = process.env;
const seed = Number(GOODSEND_SEED ?? (GOODSEND_RUNS ? Date.now() % 2 ** 31 : 4));
const longest = 10;

const urls = { gmail: gmailLabUrl, outlook: outlookLabUrl };

for (const client of ["gmail", "outlook"] as const) {
  test(`whatever is done in whatever order, the mail is what was written and chosen, and a press on Send does one thing (${client})`, async ({
    lab,
    browserName,
  }) => {
    const runs = Number(GOODSEND_RUNS ?? (browserName === "firefox" ? 2 : 4));
    test.setTimeout(60_000 + runs * 20_000);
    const own = browserName === "firefox" ? ((await lab.worker()) as unknown as Page) : await openOwn();
    const page = await lab.context.newPage();
    const open = async (draft: string) => {
      // The same address again, but for what stands behind its #, would leave the page as the last run left it.
      await page.goto("about:blank");
      await page.goto(urls[client]({ draft }));
      const real = await takeHand(lab, page, own, client);
      return { model: modelOf(await real.draft()), real };
    };
    const drafts = fc.constantFrom("cold-outreach", "signature", ...(client === "outlook" ? ["forwarded"] : []));
    const property = fc.asyncProperty(
      drafts,
      fc.commands(orders, { maxCommands: longest, size: "max" }),
      (draft, some) => fc.asyncModelRun(() => open(draft), some),
    );
    await fc.assert(property, { seed, numRuns: runs, interruptAfterTimeLimit: 40_000 + runs * 20_000 });

    async function openOwn() {
      const opened = await lab.context.newPage();
      await opened.goto(`${lab.origin}/options.html`);
      return opened;
    }
  });
}
