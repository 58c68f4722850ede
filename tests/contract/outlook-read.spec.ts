import { expect, test } from "./client-page.ts";

const dana = { line: "to", email: "dana.whitfield@harborline.example", name: "Dana Whitfield" };
const priya = { line: "to", email: "priya@harborline.example", name: "Priya Nair" };

test("the fields of a cold pitch are read as they stand in Outlook", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "cold-outreach" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    kind: { state: "found", value: "new" },
    from: { state: "found", value: { email: "alex.morgan@brightloop.example" } },
    recipients: {
      state: "found",
      value: [dana, { line: "to", email: "tom.okafor82@gmail.com", name: "Tom Okafor" }],
    },
    subject: { state: "found", value: "Re: cutting Harborline's freight invoicing time" },
    body: { value: { text: expect.stringMatching(/^Hi Dana, hi Tom,\n\nI wanted.*Unsubscribe$/s), hasQuote: false } },
    attachments: { state: "empty" },
    lastInbound: { state: "empty" },
  });
});

for (const language of ["de", "ja", "ar"]) {
  test(`nothing is read otherwise in another language (${language})`, async ({ openLab }) => {
    const { ask } = await openLab({ draft: "cold-outreach", lang: language }, "outlook");
    await expect.poll(() => ask("count")).toBe(1);
    const draft = await ask("read", 0);
    expect([draft.recipients.state, draft.subject.state, draft.body.state, draft.from.state]).toEqual(
      Array(4).fill("found"),
    );
  });
}

test("somebody of the directory has no address in the page: unresolved, not left out", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "odd-recipients" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).recipients).toEqual({
    state: "unresolved",
    value: [
      { ...dana, name: "Whitfield, Dana" },
      { line: "bcc", email: "crm@brightloop.example" },
    ],
    unresolved: ["Freight leads"],
  });
});

test("half a word in the recipients' box is somebody, and an address typed there is read", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "blank" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  await page.locator(".EditorClass").click();
  await page.keyboard.type("joe");
  expect((await ask("read", 0)).recipients).toEqual({ state: "unresolved", value: [], unresolved: ["joe"] });
  await page.keyboard.type("@quay.example");
  expect((await ask("read", 0)).recipients).toMatchObject({ state: "found", value: [{ email: "joe@quay.example" }] });
});

test("an answer is read without the thread; its last message is read by itself", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "quoted", form: "reply" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  const draft = await ask("read", 0);
  expect(draft).toMatchObject({
    kind: { value: "reply" },
    recipients: { value: [priya, { line: "cc", email: "team@brightloop.example" }] },
    lastInbound: {
      state: "found",
      value: {
        from: { email: "priya@harborline.example", name: "Priya Nair" },
        date: "2026-11-16",
        text: "Could you send the price list?\n\nPriya\nHarborline GmbH",
      },
    },
  });
  if (draft.body.state !== "found") throw new Error(draft.body.state);
  const { text, signature, hasQuote } = draft.body.value;
  expect(text).toBe("Hi Priya,\n\nit is attached.\n\nAlex Morgan\nBrightloop | Partnerships\nbrightloop.example");
  expect(text.slice(...(signature ?? [0, 0]))).toBe("Alex Morgan\nBrightloop | Partnerships\nbrightloop.example");
  expect(hasQuote).toBe(true);
});

test("an answer with its lines folded is read as far as it shows, and is not unfolded for that", async ({
  openLab,
}) => {
  const { ask, page } = await openLab({ draft: "collapsed-quote", form: "folded" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    kind: { value: "reply" },
    recipients: { state: "found", value: [{ line: "to", email: "priya@harborline.example" }] },
    subject: { state: "missing" },
    body: { state: "found" },
    lastInbound: { state: "missing" },
  });
  await page.locator(".rows [tabindex]").focus();
  await expect.poll(async () => (await ask("read", 0)).subject).toEqual({ state: "found", value: "Price list" });
});

test("of several drafts, the one that is shown is open; another falls silent while it is hidden", async ({
  openLab,
}) => {
  const { ask, page } = await openLab({ draft: "clean,cold-outreach" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).subject).toMatchObject({ value: expect.stringContaining("freight invoicing time") });
  await page.locator("[role=tab]").first().click();
  await expect.poll(() => ask("count")).toBe(2);
  expect((await ask("read", 1)).subject).toEqual({ state: "found", value: "Freight invoicing at Harborline" });
  expect(await ask("closed")).toEqual([(await ask("ids"))[0]]);
});

test("the sender that is shown in the form goes before the account; a name alone is not taken for it", async ({
  openLab,
}) => {
  const alias = await openLab({ draft: "clean", from: "sales@brightloop.example" }, "outlook");
  await expect.poll(() => alias.ask("count")).toBe(1);
  expect((await alias.ask("read", 0)).from).toEqual({ state: "found", value: { email: "sales@brightloop.example" } });
  const shared = await openLab({ draft: "clean", from: "Sales team" }, "outlook");
  await expect.poll(() => shared.ask("count")).toBe(1);
  expect((await shared.ask("read", 0)).from).toMatchObject({ state: "unresolved", unresolved: ["Sales team"] });
});

test("attachments are read with their names and sizes, and a list beside the form is none of them", async ({
  openLab,
}) => {
  const { ask } = await openLab({ draft: "signature" }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  const { attachments } = await ask("read", 0);
  expect(attachments).toEqual({ state: "found", value: [{ name: "one-pager.pdf", bytes: 212 * 1024 }] });
});

for (const [broken, field, why] of [
  ["body", "body", "no editor"],
  ["subject", "subject", "no subject"],
  ["recipients", "recipients", "no to line"],
  ["from", "from", "no from"],
] as const) {
  test(`a form of Outlook without its ${broken} says so by name, and the rest is read`, async ({ openLab }) => {
    const { ask } = await openLab({ draft: "cold-outreach", broken }, "outlook");
    await expect.poll(() => ask("count")).toBe(1);
    const draft = await ask("read", 0);
    expect(draft[field]).toEqual({ state: "missing", why: expect.stringContaining(why) });
    const others = (["body", "subject", "recipients", "from"] as const).filter((name) => name !== field);
    expect(others.map((name) => draft[name].state)).toEqual(["found", "found", "found"]);
  });
}

test("next month's page is named as not readable where it is, and never read wrongly", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "quoted", next: 1 }, "outlook");
  await expect.poll(() => ask("count")).toBe(1);
  const draft = await ask("read", 0);
  expect(draft.recipients).toMatchObject({ state: "missing" });
  expect(draft.subject).toEqual({ state: "found", value: "Price list" });
  expect(draft.body).toMatchObject({ state: "found", value: { hasQuote: true } });
  const lost = (await ask("health", 0)).filter(({ alternative }) => alternative === -1).map(({ name }) => name);
  expect(lost).toEqual(expect.arrayContaining(["to line", "send", "container"]));
});
