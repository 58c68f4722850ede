import { emptyBody } from "../../lib/core/draft.ts";
import { valueOr } from "../../lib/core/field.ts";
import { footerAfter, replaced } from "./apply-cases.ts";
import { type ClientPage, expect, test } from "./client-page.ts";

const footer = "Acme Ltd, 1 Main St\nRather not? Unsubscribe";

test("in Gmail's confidential mode the bar is no part of the mail, which is read, changed and sent with its day", async ({
  openLab,
}) => {
  const client = await openLab({ draft: "clean", confidential: 1 });
  const before = await textOf(client);
  expect(before).not.toMatch(/expires|forward, copy/);
  expect(await client.ask("read", 0)).toMatchObject({ attachments: { state: "empty" }, kind: { value: "new" } });
  const edits = [replaced(before, "Hi Dana", "Hello Dana"), footerAfter(before)];
  expect(await client.ask("apply", 0, edits)).toEqual({ result: "done" });
  const after = await textOf(client);
  expect(after).toContain(footer);
  await client.page.locator(".confidential button").first().click();
  await client.page.locator(".uW2Fw button").click();
  expect(await textOf(client)).toBe(after);
  await client.page.locator(".aoO").click();
  expect(await sentBy(client)).toMatchObject([
    { expires: "Dec 26, 2026", text: expect.stringContaining("Hello Dana") },
  ]);
});

test("Outlook's plain text is read without the thread below its rule, changed in one step, and sent so", async ({
  openLab,
}) => {
  const client = await openLab({ draft: "quoted", plain: 1 }, "outlook");
  const box = client.page.locator('[id^="editorParent_"] textarea');
  const value = await box.inputValue();
  const text = await textOf(client);
  expect(text).toMatch(/^Hi Priya,\n+it is attached\.\n+Alex Morgan\n.*\nbrightloop\.example\n?$/);
  const draft = await client.ask("read", 0);
  expect(draft).toMatchObject({
    kind: { value: "reply" },
    subject: { value: "Price list" },
    body: { value: { format: "plain", hasQuote: true } },
    // Said to be out of sight, so that no rule takes it for a thread without an answer.
    lastInbound: { state: "missing" },
  });
  const edits = [replaced(text, "attached", "below"), footerAfter(text, "brightloop.example")];
  expect(await client.ask("apply", 0, edits)).toEqual({ result: "done" });
  const changed = await box.inputValue();
  expect(changed).toBe(
    value.replace("attached", "below").replace("brightloop.example", `brightloop.example\n\n${footer}`),
  );
  await box.focus();
  await client.page.keyboard.press("Control+z");
  await expect(box).toHaveValue(value);
  await client.page.keyboard.press("Control+Home");
  await client.page.keyboard.type("PS ");
  expect(await textOf(client)).toBe(`PS ${text}`);
  await client.page.keyboard.press("Control+Enter");
  expect(await sentBy(client)).toMatchObject([{ text: `PS ${value}` }]);
});

test("files in a cloud are read where Outlook lists them and where it links them, and outlive a change", async ({
  openLab,
}) => {
  const client = await openLab({ draft: "cloud-links" }, "outlook");
  const text = await textOf(client);
  const draft = await client.ask("read", 0);
  expect(draft.attachments).toEqual({
    state: "found",
    value: [{ name: "Price list.docx" }, { name: "one-pager.pdf", bytes: 212 * 1024 }],
  });
  const link = { text: "Figures.xlsx", href: "https://brightloop.sharepoint.example/:x:/g/Eq7" };
  expect(draft.body).toMatchObject({ value: { links: [link] } });
  const chip = () => client.page.evaluate(() => document.querySelector("._EReadonly_1")?.outerHTML);
  const before = await chip();
  const edits = [replaced(text, "Thanks", "Many thanks"), footerAfter(text)];
  expect(await client.ask("apply", 0, edits)).toEqual({ result: "done" });
  expect(await chip()).toBe(before);
  expect(await textOf(client)).toBe(`${text.replace("Thanks", "Many thanks")}\n\n${footer}`);
  await client.page.locator('[id^="docking_"] [id$="__primaryActionButton"]').click();
  expect(await sentBy(client)).toMatchObject([{ html: expect.stringContaining(link.href) }]);
});

async function textOf(client: ClientPage): Promise<string> {
  await expect.poll(() => client.ask("count")).toBe(1);
  return valueOr((await client.ask("read", 0)).body, emptyBody()).text;
}

/** What the webmail has sent. */
function sentBy({ page }: ClientPage): Promise<object[]> {
  return page.evaluate(() => Reflect.get(window, "lab").sent);
}
