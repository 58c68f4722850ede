import { emptyBody } from "../../lib/core/draft.ts";
import { valueOr } from "../../lib/core/field.ts";
import { footerAfter, replaced } from "./apply-cases.ts";
import { type ClientPage, expect, labs, type OpenLab, test } from "./client-page.ts";

const { editor, subject } = labs.outlook;
const dropTom = { kind: "drop-recipient", email: "tom.okafor82@gmail.com", line: "to" } as const;

test("Outlook saves what was inserted, as it saves typing, and would send it", async ({ openLab }) => {
  const client = await open(openLab, { draft: "signature" });
  await client.ask("apply", 0, [footerAfter(await textOf(client))]);
  expect(await saved(client)).toContain("Acme Ltd, 1 Main St");
  const html = await client.page.locator(editor).innerHTML();
  expect(html).toMatch(/id="Signature">.*<\/div><\/div><div><br><\/div><div>Acme Ltd, 1 Main St<\/div>/);
});

test("new lines go on in the lettering of the sender's own, not of the signature", async ({ openLab }) => {
  const client = await open(openLab, { draft: "blank" });
  await client.page.locator(editor).click();
  await client.page.keyboard.type("Hello");
  await client.ask("apply", 0, [footerAfter("Hello")]);
  const fonts = await client.page
    .locator(`${editor} > div`)
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line.querySelector("span") ?? line).fontFamily));
  // Firefox types without the editor's own lettering, Chromium with it; the new lines go on as they find it.
  expect(new Set(fonts)).toEqual(new Set([fonts[0]]));
});

test("what the user typed before and after a fix is undone by itself", async ({ openLab }) => {
  const client = await open(openLab, { draft: "blank" });
  await client.page.locator(editor).click();
  await client.page.keyboard.type("Hello");
  await client.ask("apply", 0, [footerAfter("Hello")]);
  const fixed = await textOf(client);
  await client.page.keyboard.type("!");
  expect(await textOf(client)).toMatch(/^Hello!\n/);
  await client.page.keyboard.press("Control+z");
  expect(await textOf(client)).toBe(fixed);
  await client.page.keyboard.press("Control+z");
  expect(await textOf(client)).toBe("Hello");
});

test("no letter is lost that is typed while fixes are made", async ({ openLab }) => {
  const client = await open(openLab, { draft: "cold-outreach" });
  await client.page.locator(editor).click();
  await client.page.keyboard.press("Control+Home");
  const words = "The quick brown fox jumps over it. ";
  let isTyping = true;
  const typing = client.page.keyboard.type(words, { delay: 8 }).finally(() => (isTyping = false));
  const outcomes: string[] = [];
  while (isTyping) {
    const text = await textOf(client);
    const edits = outcomes.length % 2 === 0 ? [footerAfter(text)] : [replaced(text, "Best,", "Regards,")];
    outcomes.push((await client.ask("apply", 0, edits)).result);
  }
  await typing;
  expect(await textOf(client)).toContain(words.trim());
  expect(outcomes).toContain("done");
});

test("letters go on into the text while a recipient is taken off", async ({ openLab }) => {
  const client = await open(openLab, { draft: "cold-outreach" });
  await client.page.locator(editor).click();
  await client.page.keyboard.press("Control+Home");
  const typing = client.page.keyboard.type("abcdefghijklmnopqrstuvwxyz ", { delay: 3 });
  expect(await client.ask("apply", 0, [dropTom])).toEqual({ result: "done" });
  await typing;
  expect(await textOf(client)).toMatch(/^abcdefghijklmnopqrstuvwxyz Hi Dana/);
});

test("the subject is changed as React takes it, and one Ctrl+Z in it gives it back", async ({ openLab }) => {
  const client = await open(openLab, { draft: "cold-outreach" });
  const before = "Re: cutting Harborline's freight invoicing time";
  const edit = { kind: "set-subject", expect: before, text: "Freight invoicing" } as const;
  expect(await client.ask("apply", 0, [edit])).toEqual({ result: "done" });
  expect(await saved(client)).toContain('"subject":"Freight invoicing"');
  await expect(client.page.locator(subject)).toHaveValue("Freight invoicing");
  await client.page.locator(subject).focus();
  await client.page.keyboard.press("Control+z");
  await expect(client.page.locator(subject)).toHaveValue(before);
});

test("a recipient is taken off, and Outlook knows", async ({ openLab }) => {
  const client = await open(openLab, { draft: "cold-outreach" });
  expect(await client.ask("apply", 0, [dropTom])).toEqual({ result: "done" });
  expect(await emails(client)).toEqual(["to dana.whitfield@harborline.example"]);
  expect(await saved(client)).not.toContain("tom.okafor82");
});

test("the first recipient of a line is dropped, and so is the only one that is left", async ({ openLab }) => {
  const client = await open(openLab, { draft: "cold-outreach" });
  const dropDana = { kind: "drop-recipient", email: "dana.whitfield@harborline.example", line: "to" } as const;
  expect(await client.ask("apply", 0, [dropDana])).toEqual({ result: "done" });
  expect(await emails(client)).toEqual(["to tom.okafor82@gmail.com"]);
  expect(await client.ask("apply", 0, [dropTom])).toEqual({ result: "done" });
  expect(await emails(client)).toEqual([]);
});

test("a recipient is moved to a line that is open", async ({ openLab }) => {
  const client = await open(openLab, { draft: "quoted" });
  const edit = { kind: "move-recipient", email: "team@brightloop.example", from: "cc", to: "to" } as const;
  expect(await client.ask("apply", 0, [edit])).toEqual({ result: "done" });
  expect(await emails(client)).toEqual(["to priya@harborline.example", "to team@brightloop.example"]);
  expect(await saved(client)).toMatch(/"cc":\[\]/);
});

test("what cannot be done takes back what was done before it", async ({ openLab }) => {
  const client = await open(openLab, { draft: "cold-outreach" });
  const before = [await client.page.locator(editor).innerHTML(), (await emails(client)).sort()];
  const outcome = await client.ask("apply", 0, [
    footerAfter(await textOf(client)),
    dropTom,
    { kind: "move-recipient", email: "dana.whitfield@harborline.example", from: "to", to: "bcc" },
  ]);
  expect(outcome).toMatchObject({ result: "failed", why: expect.stringContaining("bcc") });
  expect([await client.page.locator(editor).innerHTML(), (await emails(client)).sort()]).toEqual(before);
});

test("an edit made for an older text changes nothing in Outlook", async ({ openLab }) => {
  const client = await open(openLab, { draft: "clean" });
  const text = await textOf(client);
  const before = await client.page.locator(editor).innerHTML();
  const stale = { ...replaced(text, "Hi Dana", "Hello"), expect: "Hi Dan?" } as ReturnType<typeof replaced>;
  expect(await client.ask("apply", 0, [replaced(text, "Best", "Regards"), stale])).toMatchObject({ result: "stale" });
  expect(await client.page.locator(editor).innerHTML()).toBe(before);
});

test("the caret stays with its word, and a slot is selected for typing", async ({ openLab }) => {
  const client = await open(openLab, { draft: "blank" });
  await client.page.locator(editor).click();
  await client.page.keyboard.type("second line");
  for (let step = 0; step < 5; step++) await client.page.keyboard.press("ArrowLeft");
  await client.ask("apply", 0, [replaced("second line", "second", "2nd"), footerAfter("second line")]);
  await client.page.keyboard.type("-X");
  expect(await textOf(client)).toMatch(/^2nd-X line\n/);
  const lines = [[{ text: "because " }, { text: "[reason]", slot: true as const }]];
  await client.ask("apply", 0, [{ kind: "insert-lines", at: 10, expect: "2nd-X line", lines }]);
  await client.page.keyboard.type("you asked");
  expect(await textOf(client)).toMatch(/^2nd-X line\nbecause you asked\n/);
});

test("the focus stays where it was in Outlook", async ({ openLab }) => {
  const client = await open(openLab, { draft: "clean" });
  await client.page.locator("#topSearchInput").focus();
  await client.ask("apply", 0, [footerAfter(await textOf(client))]);
  await client.page.keyboard.type("invoices");
  await expect(client.page.locator("#topSearchInput")).toHaveValue("invoices");
});

async function open(openLab: OpenLab, query: Record<string, string>): Promise<ClientPage> {
  const client = await openLab(query, "outlook");
  await expect.poll(() => client.ask("count")).toBe(1);
  return client;
}

async function textOf(client: ClientPage): Promise<string> {
  return valueOr((await client.ask("read", 0)).body, emptyBody()).text;
}

async function emails(client: ClientPage): Promise<string[]> {
  const { recipients } = await client.ask("read", 0);
  return valueOr(recipients, []).map(({ line, email }) => `${line} ${email}`);
}

/** What the lab would keep and send. */
function saved({ page }: ClientPage): Promise<string> {
  return page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").drafts));
}
