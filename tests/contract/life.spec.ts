import type { Draft } from "../../lib/core/draft.ts";
import { emptyBody } from "../../lib/core/draft.ts";
import { valueOr } from "../../lib/core/field.ts";
import { footerAfter } from "./apply-cases.ts";
import { expect, labs, test } from "./client-page.ts";

const clients = ["gmail", "outlook"] as const;

test("two windows at once do not mix", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "cold-outreach,clean" });
  await expect.poll(() => ask("count")).toBe(2);
  const [first, second] = [await ask("read", 0), await ask("read", 1)];
  expect(textOf(first)).toContain("I wanted to reach out");
  expect(textOf(second)).toContain("Port Logistics");
  expect(new Set(await ask("ids")).size).toBe(2);

  expect(await ask("apply", 1, [footerAfter(textOf(second))])).toEqual({ result: "done" });
  expect(await ask("read", 0)).toEqual(first);
  expect(textOf(await ask("read", 1))).toMatch(/Acme Ltd, 1 Main St\nRather not\? Unsubscribe$/);
});

test("a window opened later is found, and one that is closed falls silent", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "clean", size: 20_000 });
  await expect.poll(() => ask("count")).toBe(1);
  await page.locator("[gh=cm]").click();
  await expect.poll(() => ask("count")).toBe(2);
  const [first] = await ask("ids");
  await page.locator(".Ha").first().click();
  await expect.poll(() => ask("closed")).toEqual([first]);
  expect(await ask("apply", 0, [])).toMatchObject({ result: "failed" });
});

for (const client of clients) {
  test(`each kind of change is told: words, subject, recipients (${client})`, async ({ openLab }) => {
    const { ask, page } = await openLab({ draft: "blank" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    for (const change of [
      () => page.locator(labs[client].editor).pressSequentially("Hello"),
      () => page.locator(labs[client].subject).pressSequentially("Hi"),
      () => page.locator(labs[client].to).first().pressSequentially("dana@harborline.example"),
    ]) {
      const before = await ask("changes", 0);
      await change();
      await expect.poll(() => ask("changes", 0)).toBeGreaterThan(before);
    }
    expect((await ask("read", 0)).recipients).toMatchObject({
      value: [{ email: "dana@harborline.example", line: "to" }],
    });
  });
}

for (const client of clients) {
  test(`once stopped, nothing of ours works on: no change is told, no mark is left (${client})`, async ({
    openLab,
  }) => {
    const { ask, marked, page } = await openLab({ draft: "clean" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    await ask("show", 0, [{ level: "hold", evidence: { field: "body", start: 0, end: 2, quote: "Hi" } }]);
    await ask("stop");
    expect(await marked()).toEqual([]);
    const before = await ask("changes", 0);
    await page.locator(labs[client].editor).pressSequentially("more words");
    await page.locator(labs[client].another).click();
    await expect(page.locator(labs[client].editor)).toHaveCount(2);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
    expect([await ask("changes", 0), await ask("count")]).toEqual([before, 1]);
  });
}

test("marks of two windows stand side by side and leave the draft's HTML alone", async ({ openLab }) => {
  const { ask, marked, page } = await openLab({ draft: "clean,two-links" });
  await expect.poll(() => ask("count")).toBe(2);
  const html = () => page.locator(".M9").evaluateAll((all) => all.map((each) => each.innerHTML));
  const before = await html();
  await ask("show", 0, [{ level: "hold", evidence: { field: "body", start: 0, end: 8, quote: "Hi Dana," } }]);
  await ask("show", 1, [
    { level: "hold", evidence: { field: "body", start: 0, end: 5, quote: "Hello" } },
    { level: "inform", evidence: { field: "body", start: 16, end: 24, quote: "the tour" } },
    { level: "inform", evidence: { field: "body", start: 0, end: 5, quote: "not there any more" } },
  ]);
  const both = new Map(await marked());
  expect(both.get("goodsend-hold")).toEqual(["Hi Dana,", "Hello"]);
  expect(both.get("goodsend-inform")).toEqual(["the tour"]);
  await ask("show", 0, []);
  expect(new Map(await marked()).get("goodsend-hold")).toEqual(["Hello"]);
  expect(await html()).toEqual(before);
});

for (const client of clients) {
  test(`revealed words scroll into view and light up (${client})`, async ({ openLab }) => {
    const { ask, marked, run, setHtml } = await openLab({ draft: "blank" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    await setHtml(labs[client].editor, `${"<div>line</div>".repeat(90)}<div>the last words</div>`);
    const text = textOf(await ask("read", 0));
    const start = text.indexOf("last");
    const evidence = { field: "body", start, end: start + 4, quote: "last" } as const;
    expect(await ask("reveal", 0, evidence)).toBe(true);
    expect(new Map(await marked()).get("goodsend-reveal")).toEqual(["last"]);
    expect(
      await run(
        (selector) =>
          (document.querySelector(selector)?.lastElementChild?.getBoundingClientRect().top ?? 9e9) < innerHeight,
        labs[client].editor,
      ),
    ).toBe(true);
    expect(await ask("reveal", 0, { ...evidence, quote: "lost" })).toBe(false);
  });
}

test("the health report names every selector and which of its ways matched", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "clean", broken: "subject" });
  await expect.poll(() => ask("count")).toBe(1);
  const health = await ask("health", 0);
  expect(health).toContainEqual({ name: "editor", alternative: 0, of: 3, count: 1 });
  expect(health).toContainEqual({ name: "subject", alternative: -1, of: 1, count: 0 });
});

function textOf(draft: Draft): string {
  return valueOr(draft.body, emptyBody()).text;
}
