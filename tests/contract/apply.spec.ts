import type { Draft } from "../../lib/core/draft.ts";
import { emptyBody } from "../../lib/core/draft.ts";
import { applyEdits } from "../../lib/core/edit.ts";
import { found, valueOr } from "../../lib/core/field.ts";
import { applyCasesOf, footerAfter, lineAfter, replaced } from "./apply-cases.ts";
import { type ClientName, type ClientPage, expect, labs, test } from "./client-page.ts";

const ours = /goodsend|data-(?!smartmail)|\sid="(?!Signature|appendonsend|divRplyFwdMsg)/;

// One page for all of them: to open one takes longer than any of them.
for (const client of ["gmail", "outlook"] as const) {
  test(`each edit does what it says, and one Ctrl+Z takes it back to the letter (${client})`, async ({ openLab }) => {
    const lab = await openLab({ draft: "blank" }, client);
    for (const { name, html, edits, result } of applyCasesOf(client)) {
      await test.step(name, async () => {
        await setBody(lab, html, client);
        const before = await htmlOf(lab, client);
        const draft = await lab.ask("read", 0);
        const list = edits(textOf(draft));
        const expected = applyEdits(draft, list);

        expect.soft(await lab.ask("apply", 0, list), name).toEqual({ result: "done" });
        const after = await lab.ask("read", 0);
        expect.soft(essenceOf(after), name).toEqual(essenceOf(expected));
        const changed = await htmlOf(lab, client);
        if (result !== undefined) expect.soft(changed, name).toBe(result);
        expect.soft(changed, name).not.toMatch(ours);
        expect
          .soft(
            await lab.run(() => document.querySelector(".gmail_signature a, .gmail_quote a[href*=acme], #Signature a")),
            name,
          )
          .toBeNull();

        await lab.page.locator(labs[client].editor).focus();
        await lab.page.keyboard.press("Control+z");
        expect.soft(await htmlOf(lab, client), `${name}: Ctrl+Z`).toBe(before);
        if (client === "gmail") return;
        await lab.page.keyboard.press("Control+y");
        expect.soft(await htmlOf(lab, client), `${name}: Ctrl+Y`).toBe(changed);
      });
    }
  });
}

test("the page saves what was inserted, as it saves typing", async ({ openLab }) => {
  const client = await openLab({ draft: "clean" });
  await expect.poll(() => client.ask("count")).toBe(1);
  const text = textOf(await client.ask("read", 0));
  await client.ask("apply", 0, [footerAfter(text)]);
  const saved = await client.page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").drafts));
  expect(saved).toContain("Acme Ltd, 1 Main St");
});

test("an edit made for an older text changes nothing", async ({ openLab }) => {
  const client = await openLab({ draft: "clean" });
  await expect.poll(() => client.ask("count")).toBe(1);
  const text = textOf(await client.ask("read", 0));
  const stale = { ...replaced(text, "Hi Dana", "Hello"), expect: "Hi Dan?" } as ReturnType<typeof replaced>;
  const before = await htmlOf(client);
  const edits = [replaced(text, "Best", "Regards"), stale];
  expect(await client.ask("apply", 0, edits)).toMatchObject({ result: "stale" });
  expect(await htmlOf(client)).toBe(before);
});

test("what cannot be done takes back what was done before it", async ({ openLab }) => {
  const client = await openLab({ draft: "cold-outreach", recipients: "classic" });
  await expect.poll(() => client.ask("count")).toBe(1);
  await client.page.evaluate(() => {
    for (const control of document.querySelectorAll(".vM")) control.remove();
  });
  const before = [await htmlOf(client), await client.ask("read", 0)];
  const text = textOf(await client.ask("read", 0));
  const outcome = await client.ask("apply", 0, [
    footerAfter(text),
    { kind: "set-subject", expect: "Re: cutting Harborline's freight invoicing time", text: "Freight invoicing" },
    { kind: "drop-recipient", email: "tom.okafor82@gmail.com", line: "to" },
  ]);
  expect(outcome).toEqual({ result: "failed", why: "tom.okafor82@gmail.com could not be removed" });
  expect([await htmlOf(client), await client.ask("read", 0)]).toEqual(before);
});

test("the caret stays with its word and typing goes on there", async ({ openLab }) => {
  const client = await openLab({ draft: "blank" });
  await setBody(client, "<div>first line</div><div>second line</div>");
  await putCaret(client, "second", 6);
  const text = textOf(await client.ask("read", 0));
  await client.ask("apply", 0, [
    lineAfter(text, "first line", "new"),
    replaced(text, "first", "1st"),
    footerAfter(text),
  ]);
  await client.page.keyboard.type("-X");
  const lines = textOf(await client.ask("read", 0)).split("\n");
  expect(lines.slice(0, 3)).toEqual(["1st line", "new", "second-X line"]);
});

test("a slot is selected, so that typing fills it", async ({ openLab }) => {
  const client = await openLab({ draft: "blank" });
  await setBody(client, "<div>Hi Dana,</div><div>bye</div>");
  await client.ask("apply", 0, [
    {
      kind: "insert-lines",
      at: 8,
      expect: "Hi Dana,",
      lines: [[{ text: "" }], [{ text: "I am writing because " }, { text: "[reason]", slot: true }, { text: "." }]],
    },
  ]);
  await client.page.keyboard.type("you asked");
  const text = textOf(await client.ask("read", 0));
  expect(text).toBe("Hi Dana,\n\nI am writing because you asked.\nbye");
});

test("the focus stays where it was, and the window keeps its scroll position", async ({ openLab }) => {
  const client = await openLab({ draft: "blank" });
  const long = Array.from({ length: 80 }, (_, index) => `<div>line ${index}</div>`).join("");
  await setBody(client, long);
  await client.page.locator("input[name=subjectbox]").focus();
  const scroll = () =>
    client.run(() => [document.querySelector("[g_editable]")?.scrollTop, document.activeElement?.getAttribute("name")]);
  await client.run(() => document.querySelector("[g_editable]")?.scrollTo(0, 300));
  const text = textOf(await client.ask("read", 0));
  expect(await client.ask("apply", 0, [footerAfter(text)])).toEqual({ result: "done" });
  expect(await scroll()).toEqual([300, "subjectbox"]);
});

test("a subject is changed like typing and comes back with Ctrl+Z", async ({ openLab }) => {
  const client = await openLab({ draft: "cold-outreach" });
  await expect.poll(() => client.ask("count")).toBe(1);
  const subject = client.page.locator("input[name=subjectbox]");
  const before = await subject.inputValue();
  const text = before.replace("Re: ", "");
  expect(await client.ask("apply", 0, [{ kind: "set-subject", expect: before, text }])).toEqual({ result: "done" });
  expect(await client.page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").drafts))).toContain(
    `"subject":"${text}"`,
  );
  await subject.focus();
  await client.page.keyboard.press("Control+z");
  await expect(subject).toHaveValue(before);
});

for (const recipients of ["peoplekit", "classic"]) {
  test(`a recipient is taken off with the page's own control (${recipients})`, async ({ openLab }) => {
    const client = await openLab({ draft: "cold-outreach", recipients });
    await expect.poll(() => client.ask("count")).toBe(1);
    const edit = { kind: "drop-recipient", email: "tom.okafor82@gmail.com", line: "to" } as const;
    expect(await client.ask("apply", 0, [edit])).toEqual({ result: "done" });
    const left = valueOr((await client.ask("read", 0)).recipients, []);
    expect(left.map(({ email }) => email)).toEqual(["dana.whitfield@harborline.example"]);
    const saved = await client.page.evaluate(() => JSON.stringify(Reflect.get(window, "lab").drafts));
    expect(saved).not.toContain("tom.okafor82");
  });
}

test("plain text gets the footer as text, before the quoted lines, in one step", async ({ openLab }) => {
  const client = await openLab({ draft: "blank", plain: 1 });
  await expect.poll(() => client.ask("count")).toBe(1);
  const box = client.page.locator("textarea.Ak");
  const before = "Hello,\nmy words\n\nOn Monday, Priya wrote:\n> old words";
  await box.fill(before);
  const text = textOf(await client.ask("read", 0));
  expect(await client.ask("apply", 0, [footerAfter(text, "my words")])).toEqual({ result: "done" });
  await expect(box).toHaveValue(
    "Hello,\nmy words\n\nAcme Ltd, 1 Main St\nRather not? Unsubscribe\n\nOn Monday, Priya wrote:\n> old words",
  );
  await box.focus();
  await client.page.keyboard.press("Control+z");
  await expect(box).toHaveValue(before);
});

test("a minimised window is left as it is, and no other field gets the text", async ({ openLab }) => {
  const client = await openLab({ draft: "clean" });
  await expect.poll(() => client.ask("count")).toBe(1);
  const before = await client.ask("read", 0);
  await client.page.locator(".Hl").click();
  await client.page.locator("input[type=search]").fill("invoices");
  const outcome = await client.ask("apply", 0, [footerAfter(textOf(before))]);
  expect(outcome).toEqual({ result: "failed", why: "the editor did not take the change" });
  expect(await client.ask("read", 0)).toEqual(before);
  await expect(client.page.locator("input[type=search]")).toHaveValue("invoices");
});

test("a heading at the top keeps its kind when a footer is added below", async ({ openLab }) => {
  const client = await openLab({ draft: "blank" });
  await setBody(client, "<h1>News</h1><div>hello</div>");
  const text = textOf(await client.ask("read", 0));
  expect(await client.ask("apply", 0, [footerAfter(text)])).toEqual({ result: "done" });
  expect(await htmlOf(client)).toMatch(/^<h1>News<\/h1><div>hello<\/div><div><br><\/div><div>Acme/);
});

async function setBody(client: ClientPage, html: string, name: ClientName = "gmail"): Promise<void> {
  await expect.poll(() => client.ask("count")).toBe(1);
  await client.setHtml(labs[name].editor, html);
}

async function putCaret(client: ClientPage, words: string, offset: number): Promise<void> {
  await client.page.locator("[g_editable]").focus();
  await client.run(
    (text, place) => {
      const walker = document.createTreeWalker(
        document.querySelector("[g_editable]") ?? document,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
        if (at >= 0) return getSelection()?.collapse(walker.currentNode, at + place);
      }
    },
    words,
    offset,
  );
}

function htmlOf(client: ClientPage, name: ClientName = "gmail"): Promise<string> {
  return client.run((selector) => document.querySelector(selector)?.innerHTML ?? "", labs[name].editor);
}

function textOf(draft: Draft): string {
  return valueOr(draft.body, emptyBody()).text;
}

/** What must be as `applyEdits` says. */
function essenceOf({ body, ...draft }: Draft) {
  const { text, links, signature, hasQuote } = valueOr(body, emptyBody());
  return { ...draft, body: found({ text, links, signature, hasQuote }) };
}
