import { expect, test } from "./client-page.ts";
import * as saved from "./saved-pages.ts";

const rui = { line: "to", email: "rui@harborline.example", name: "Rui Sá" };

test("a window with classic recipients is read in any language, without the page's style sheets", async ({
  openSaved,
}) => {
  const { ask } = await openSaved(saved.savedPage(saved.classicWindow));
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    kind: { value: "new" },
    from: { state: "found", value: { email: "marta@brightloop.example" } },
    recipients: { state: "found", value: [rui, { line: "bcc", email: "crm@brightloop.example" }] },
    subject: { state: "found", value: "Fecho do mês" },
    body: { state: "found", value: { text: saved.pitch, format: "html", hasQuote: false } },
    attachments: { state: "found", value: [{ name: "tour.pdf", bytes: 212 * 1024 }] },
  });
});

test("people never written to and labels are read beside the others", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.peopleWindow));
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    kind: { value: "new" },
    from: { value: { email: "marta@brightloop.example" } },
    recipients: {
      state: "unresolved",
      value: [rui, { line: "to", email: "new@quay.example" }, { line: "cc", email: "cc@quay.example" }],
      unresolved: ["Freight leads"],
    },
    subject: { state: "empty" },
    body: { value: { text: saved.pitch } },
    attachments: { state: "empty" },
  });
});

test("a fresh window is empty, whatever its summary says", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.freshWindow));
  await expect.poll(() => ask("count")).toBe(1);
  const { recipients, subject, body } = await ask("read", 0);
  expect([recipients.state, subject.state, body.state]).toEqual(["empty", "empty", "empty"]);
});

test("names without addresses are somebody, not nobody", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.namesOnlyWindow));
  await expect.poll(() => ask("count")).toBe(1);
  const { recipients } = await ask("read", 0);
  expect(recipients).toEqual({ state: "unresolved", value: [], unresolved: ["Rui Sá, Dana"] });
});

test("chips in rows that we do not know are recipients all the same", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.unknownRowsWindow));
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).recipients).toEqual({ state: "found", value: [rui] });
});

test("windows whose Send we do not know are still read, each by itself", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.unknownSendWindows));
  await expect.poll(() => ask("count")).toBe(2);
  const drafts = [await ask("read", 0), await ask("read", 1)];
  expect(drafts).toMatchObject([
    { subject: { value: "Window 1" }, body: { value: { text: "Words 1" } } },
    { subject: { value: "Window 2" }, body: { value: { text: "Words 2" } } },
  ]);
});

test("plain-text mode is known by the rich editor being away", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.plainWindow));
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).body).toMatchObject({
    value: { text: "Plain words", format: "plain", hasQuote: true },
  });
});

test("hidden templates are not taken for the form's own parts", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.windowWithTemplates));
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).subject).toEqual({ state: "found", value: "Own subject" });
});

for (const [what, page, kind] of [
  ["an inline reply", saved.inlineReply, "reply"],
  ["an inline reply of 2016", saved.oldInlineReply, "reply"],
  ["a reply in a window of its own", saved.poppedOutReply, "reply"],
  ["a reply to a mail with a forward in it", saved.replyToForward, "reply"],
  ["a forward", saved.forwardWindow, "forward"],
] as const) {
  test(`${what} is known as a ${kind}`, async ({ openSaved }) => {
    const { ask } = await openSaved(saved.savedPage(page));
    await expect.poll(() => ask("count")).toBe(1);
    const draft = await ask("read", 0);
    expect(draft.kind).toEqual({ state: "found", value: kind });
    expect(draft.recipients.state).toBe("found");
  });
}

test("an inline reply is read without the message that it answers", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.inlineReply));
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    recipients: { value: [{ line: "to", email: "dana@harborline.example", name: "Dana" }] },
    subject: { value: "Re: Price list" },
    body: { value: { text: "It is attached." } },
  });
});

test("a name with a comma in an old reply's list is one person", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.oldInlineReply));
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).recipients).toEqual({
    state: "found",
    value: [{ line: "to", email: "dana@harborline.example", name: "Whitfield, Dana" }],
  });
});

test("the older quote is left out, the signature is the sender's", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.signedReply));
  await expect.poll(() => ask("count")).toBe(1);
  const { body } = await ask("read", 0);
  if (body.state !== "found") throw new Error(body.state);
  const { text, signature, hasQuote } = body.value;
  expect(text).toBe("It is attached.\n\n--\nMarta\nBrightloop\n");
  expect(text.slice(...(signature ?? [0, 0]))).toBe("Marta\nBrightloop");
  expect(hasQuote).toBe(true);
});

test("an emptied subject is empty at once, whatever Gmail has stored", async ({ openSaved }) => {
  const { ask, page } = await openSaved(saved.savedPage(saved.classicWindow));
  await expect.poll(() => ask("count")).toBe(1);
  await page.locator("[name=subjectbox]").fill("Hello");
  expect((await ask("read", 0)).subject).toEqual({ state: "found", value: "Hello" });
  await page.locator("[name=subjectbox]").fill("");
  expect((await ask("read", 0)).subject).toEqual({ state: "empty" });
});

const dana = {
  state: "found",
  value: {
    from: { email: "dana@harborline.example", name: "Dana" },
    date: "2026-11-16",
    text: "Could you send the list?",
  },
};
const withoutName = { state: "found", value: { ...dana.value, from: { email: "dana@harborline.example" } } };

for (const [where, page, inbound] of [
  ["the message above an inline reply", saved.inlineReply, dana],
  ["the message before one's own follow-up", saved.replyBelowOwnMail, dana],
  ["the thread behind a window", saved.windowOverThread, dana],
  ["what a window keeps folded", saved.foldedQuoteWindow, withoutName],
  ["what a window quotes, behind one's own mail", saved.quotedOwnMailWindow, withoutName],
  ["nobody, where all mail is one's own", saved.threadOfOwnMail, { state: "empty" }],
  [
    "the first words of a folded message, as a part",
    saved.foldedThread,
    {
      state: "unresolved",
      value: {
        from: { email: "priya@harborline.example", name: "Priya" },
        date: "2026-11-16",
        text: "Please, take us …",
      },
      unresolved: ["Priya"],
    },
  ],
  ["the message that is forwarded", saved.forwardWindow, { state: "found", value: { text: "old words" } }],
  ["nothing, where neither thread nor quote is in the page", saved.poppedOutReply, { state: "missing" }],
] as const) {
  test(`the last message of somebody else is read from ${where}`, async ({ openSaved }) => {
    const { ask } = await openSaved(saved.savedPage(page));
    await expect.poll(() => ask("count")).toBe(1);
    expect((await ask("read", 0)).lastInbound).toMatchObject(inbound);
  });
}

test("without an address of the user's own, nobody can say whose the last message is", async ({ openSaved }) => {
  const { ask } = await openSaved(saved.savedPage(saved.inlineReply, "somebody"));
  await expect.poll(() => ask("count")).toBe(1);
  expect((await ask("read", 0)).lastInbound).toEqual({ state: "missing", why: "no own address" });
});
