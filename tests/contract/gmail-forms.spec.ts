import type { Page } from "playwright";
import type { Draft } from "../../lib/core/draft.ts";
import { emptyBody } from "../../lib/core/draft.ts";
import type { Edit } from "../../lib/core/edit.ts";
import { valueOr } from "../../lib/core/field.ts";
import { endOfBody, lineEndingAt } from "../../lib/text/footer.ts";
import { gmailLabUrl } from "../lab/serve.ts";
import { footerAfter, replaced } from "./apply-cases.ts";
import { expect, test } from "./client-page.ts";

const stop = {
  state: "found",
  value: {
    from: { email: "priya@harborline.example", name: "Priya Nair" },
    date: "2026-11-16",
    text: "Hello Alex,\nplease stop writing to me and take me off your list.\nPriya",
  },
};

for (const [form, kind] of [
  ["reply", "reply"],
  ["replyall", "reply"],
  ["forward", "forward"],
] as const) {
  test(`an inline ${form} is read and changed in its thread, and caret and scroll position stay`, async ({
    openLab,
  }) => {
    const client = await openLab({ draft: "after-stop", form });
    await expect.poll(() => client.ask("count")).toBe(1);
    const draft = await client.ask("read", 0);
    expect(draft).toMatchObject({
      kind: { value: kind },
      recipients: {
        state: "found",
        value: [
          { line: "to", email: "priya@harborline.example" },
          { line: "cc", email: "team@brightloop.example" },
        ],
      },
      subject: { value: "Re: Freight invoicing at Harborline" },
      lastInbound: stop,
    });
    await client.page.locator(".Al").click();
    await client.page.keyboard.press("Control+Home");
    await client.page.keyboard.press("End");
    const place = () =>
      client.run(() => [scrollY, document.querySelector("main")?.scrollTop, document.querySelector(".Al")?.scrollTop]);
    const before = await place();
    const text = textOf(draft);
    const edits = [replaced(text, "price list", "prices"), footerAfter(text)];
    expect(await client.ask("apply", 0, edits)).toEqual({ result: "done" });
    expect(await place()).toEqual(before);
    await client.page.keyboard.type("!");
    expect(textOf(await client.ask("read", 0)).split("\n")[0]).toBe("Hi Priya,!");
  });
}

test("a quote is no part of the draft, folded or unfolded, and the signature stays", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "after-stop", form: "reply" });
  await expect.poll(() => ask("count")).toBe(1);
  const before = await ask("read", 0);
  await page.locator(".ajR").click();
  const after = await ask("read", 0);
  expect(textOf(after)).toBe(textOf(before));
  expect([before, after].map(({ body }) => valueOr(body, emptyBody()).signature !== undefined)).toEqual([true, true]);
  expect(after.lastInbound).toEqual(before.lastInbound);
});

test("a footer goes above an unfolded quote, also where the signature stands below it; words below it keep theirs", async ({
  openLab,
}) => {
  const client = await openLab({ draft: "after-stop", form: "reply" });
  await expect.poll(() => client.ask("count")).toBe(1);
  const signature = '<div class="gmail_signature"><div>Ann</div></div>';
  const quote = '<div class="gmail_quote"><div class="gmail_attr">On Monday, Priya wrote:</div><div>old</div></div>';
  for (const [html, result] of [
    [
      `<div>it is attached.</div><br>${quote}<br>${signature}`,
      `<div>it is attached.</div>FOOTER<br>${quote}<br>${signature}`,
    ],
    [
      `<div>see below</div>${quote}<div>new words</div>${signature}`,
      `<div>see below</div>${quote}<div>new words</div>${signature}FOOTER`,
    ],
  ] as const) {
    await client.setHtml(".Al", html);
    const draft = await client.ask("read", 0);
    const at = endOfBody(valueOr(draft.body, emptyBody()));
    const expected = lineEndingAt(textOf(draft), at);
    const edit: Edit = { kind: "insert-lines", at, expect: expected, lines: [[{ text: "FOOTER" }]] };
    expect(await client.ask("apply", 0, [edit])).toEqual({ result: "done" });
    const after = await client.run(() => document.querySelector(".Al")?.innerHTML);
    expect(after).toBe(result.replace("FOOTER", "<div>FOOTER</div>"));
    await client.page.locator(".Al").focus();
    await client.page.keyboard.press("Control+z");
    expect(await client.run(() => document.querySelector(".Al")?.innerHTML)).toBe(html);
  }
});

test("a reply in a window of its own: what it keeps folded tells who wrote last", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "after-stop", form: "popout" });
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    kind: { value: "reply" },
    // Nothing in this window names the account.
    from: { state: "missing" },
    lastInbound: { ...stop, value: { ...stop.value, from: { email: "priya@harborline.example" } } },
  });
});

test("a window keeps its name and its draft when it is minimised, restored and shown in full", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "clean" });
  await expect.poll(() => ask("count")).toBe(1);
  const before = await ask("read", 0);
  for (const control of [".Hl", ".Hl", ".Hq", ".Hq"]) {
    await page.locator(control).click();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 80)));
    expect(await ask("read", 0)).toEqual(before);
    expect([await ask("count"), await ask("closed")]).toEqual([1, []]);
  }
  await page.locator(".Hq").click();
  expect(await ask("apply", 0, [footerAfter(textOf(before))])).toEqual({ result: "done" });
});

test("another address to send from is read with its signature", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "signature" });
  await expect.poll(() => ask("count")).toBe(1);
  await page.evaluate(() => document.querySelector<HTMLElement>('[value="alex@try-brightloop.example"]')?.click());
  const { from, body } = await ask("read", 0);
  expect(from).toEqual({ state: "found", value: { email: "alex@try-brightloop.example" } });
  const { text, signature } = valueOr(body, emptyBody());
  expect(text.slice(...(signature ?? [0, 0]))).toBe("Alex, writing as alex@try-brightloop.example");
});

test("a draft that is opened again after a reload is another form with the same words", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "clean" });
  await expect.poll(() => ask("count")).toBe(1);
  await page.locator(".Al").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Bye.");
  const [before] = await ask("ids");
  const text = textOf(await ask("read", 0));
  const again = await reopen(page);
  expect(again.id).not.toBe(before);
  expect(again.text).toContain(text.slice(-20));
});

for (const lang of ["de", "ja", "ar"]) {
  test(`everything is read in a page in another language (${lang})`, async ({ openLab }) => {
    const { ask } = await openLab({ draft: "cold-outreach", lang });
    await expect.poll(() => ask("count")).toBe(1);
    const draft = await ask("read", 0);
    const states = (["from", "recipients", "subject", "body"] as const).map((field) => draft[field].state);
    expect(states).toEqual(["found", "found", "found", "found"]);
  });
}

test("in next month's design, what cannot be seen is missing by name, and nothing is read wrongly", async ({
  openLab,
}) => {
  const { ask } = await openLab({ draft: "after-stop", form: "reply", next: 1 });
  await expect.poll(() => ask("count")).toBe(1);
  const { subject, recipients, body, lastInbound } = await ask("read", 0);
  expect(subject).toEqual({ state: "missing", why: "no subject" });
  expect(recipients).toMatchObject({ state: "missing" });
  expect(textOf({ body })).toContain("thanks for your answer");
  expect(lastInbound).toEqual(stop);
});

test("a form that is built slowly is found once, and read in the end", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "clean", slow: 1 });
  await expect.poll(() => ask("count")).toBe(1);
  await expect.poll(async () => (await ask("read", 0)).body.state).toBe("found");
  await expect.poll(async () => (await ask("read", 0)).recipients.state).toBe("found");
  expect(await ask("count")).toBe(1);
});

test("sent, thrown away and closed are told apart, and a mail taken back is a form again", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "clean,clean,clean" });
  await expect.poll(() => ask("count")).toBe(3);
  await page.locator(".aoO").nth(0).click();
  await expect.poll(() => ask("closings")).toEqual([[0, "sent"]]);
  // The notice of the first mail is still there.
  await page.locator(".Ha").nth(1).click();
  await page.locator("#link_undo").click();
  await expect.poll(() => ask("count")).toBe(4);
  expect(textOf(await ask("read", 3))).toBe(textOf(await ask("read", 1)));
  await page.locator(".oh").nth(0).click();
  await expect
    .poll(() => ask("closings"))
    .toEqual([
      [0, "sent"],
      [1, "discarded"],
    ]);
  // Of the other nothing is said as long as Gmail may still say it.
  await ask("pass", 10_000);
  await expect.poll(() => ask("closings")).toContainEqual([2, "closed"]);
});

async function reopen(page: Page): Promise<{ id: string; text: string }> {
  await page.goto(gmailLabUrl({ resume: 1 }));
  await page.waitForFunction(() => "lab" in window);
  const id = await page.locator("[name=composeid]").inputValue();
  return { id: `gmail-${id}`, text: await page.locator(".Al").innerText() };
}

function textOf({ body }: Pick<Draft, "body">): string {
  return valueOr(body, emptyBody()).text;
}
