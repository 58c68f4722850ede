import { expect, labs, test } from "./client-page.ts";

const clients = ["gmail", "outlook"] as const;

test("the fields of a cold pitch are read as they stand in the window", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "cold-outreach" });
  await expect.poll(() => ask("count")).toBe(1);
  const draft = await ask("read", 0);
  expect(draft).toMatchObject({
    kind: { state: "found", value: "new" },
    from: { state: "found", value: { email: "alex.morgan@brightloop.example" } },
    recipients: {
      state: "found",
      value: [
        { line: "to", email: "dana.whitfield@harborline.example", name: "Dana Whitfield" },
        { line: "to", email: "tom.okafor82@gmail.com", name: "Tom Okafor" },
      ],
    },
    subject: { state: "found", value: "Re: cutting Harborline's freight invoicing time" },
    attachments: { state: "empty" },
    lastInbound: { state: "empty" },
  });
  const body = draft.body.state === "found" ? draft.body.value : undefined;
  expect(body?.text.split("\n").slice(0, 3)).toEqual([
    "Hi Dana, hi Tom,",
    "",
    expect.stringMatching(/^I wanted to reach out.* costs\.$/),
  ]);
  expect(body?.links).toEqual([{ text: "Unsubscribe", href: "#", at: [expect.any(Number), body?.text.length] }]);
});

for (const recipients of ["peoplekit", "classic"]) {
  test(`chips without an address and half-typed words are unresolved, never left out (${recipients})`, async ({
    openLab,
  }) => {
    const { ask } = await openLab({ draft: "odd-recipients", recipients });
    await expect.poll(() => ask("count")).toBe(1);
    const { recipients: field } = await ask("read", 0);
    expect(field).toEqual({
      state: "unresolved",
      value: [
        { line: "to", email: "dana.whitfield@harborline.example", name: "Whitfield, Dana" },
        { line: "bcc", email: "crm@brightloop.example" },
      ],
      unresolved: ["Freight leads", "joe at harborline"],
    });
  });
}

test("the signature is the sender's own, the quoted thread is not", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "quoted" });
  await expect.poll(() => ask("count")).toBe(1);
  const { body } = await ask("read", 0);
  if (body.state !== "found") throw new Error(body.state);
  const { text, signature, hasQuote } = body.value;
  expect(text).toBe("Hi Priya,\n\nit is attached.\n\nAlex Morgan\nBrightloop | Partnerships\nbrightloop.example");
  expect(text.slice(...(signature ?? [0, 0]))).toBe("Alex Morgan\nBrightloop | Partnerships\nbrightloop.example");
  expect(hasQuote).toBe(true);
});

test("attachments are read with their names and sizes", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "signature" });
  await expect.poll(() => ask("count")).toBe(1);
  const { attachments } = await ask("read", 0);
  expect(attachments).toEqual({ state: "found", value: [{ name: "one-pager.pdf", bytes: 212 * 1024 }] });
});

test("a blank window has empty fields, not missing ones", async ({ openLab }) => {
  const { ask } = await openLab({ draft: "blank" });
  await expect.poll(() => ask("count")).toBe(1);
  const draft = await ask("read", 0);
  expect([draft.recipients.state, draft.subject.state, draft.body.state]).toEqual(["empty", "empty", "empty"]);
});

test("plain-text mode is read from its own box, without the quoted lines", async ({ openLab }) => {
  const { ask, page } = await openLab({ draft: "two-links", plain: 1 });
  await expect.poll(() => ask("count")).toBe(1);
  await page.locator("textarea.Ak").fill("Hello Dana,\nmy words\n\nOn Monday, Priya wrote:\n> old words\n> more\n");
  const { body } = await ask("read", 0);
  expect(body).toMatchObject({ value: { text: "Hello Dana,\nmy words\n", format: "plain", hasQuote: true } });
});

for (const [broken, field, why] of [
  ["body", "body", "no editor"],
  ["subject", "subject", "no subject"],
  ["recipients", "recipients", "no to row"],
  ["from", "from", "no from"],
] as const) {
  test(`a window without its ${broken} says so by name, and the rest is read`, async ({ openLab }) => {
    const { ask } = await openLab({ draft: "cold-outreach", broken });
    await expect.poll(() => ask("count")).toBe(1);
    const draft = await ask("read", 0);
    expect(draft[field]).toEqual({ state: "missing", why: expect.stringContaining(why) });
    const others = (["body", "subject", "recipients", "from"] as const).filter((name) => name !== field);
    expect(others.map((name) => draft[name].state)).toEqual(["found", "found", "found"]);
  });
}

for (const client of clients) {
  test(`a word in no one's sight is read as hidden, ordinary styling is not (${client})`, async ({ openLab }) => {
    const { ask, setHtml } = await openLab({ draft: "blank" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    await setHtml(
      labs[client].editor,
      '<div>a <span style="font-size:0px">zero</span> b <span style="color:rgb(255,255,255)">white</span></div>' +
        '<div style="background-color:rgb(0,0,0)"><font color="#ffffff">banner</font></div><div style="font-size:18px">big</div>',
    );
    const { body } = await ask("read", 0);
    if (body.state !== "found") throw new Error(body.state);
    expect(body.value.hidden.map((span) => body.value.text.slice(...span))).toEqual(["zero", "white"]);
  });
}

for (const client of clients) {
  test(`what another extension puts into the editor is not the sender's text (${client})`, async ({ openLab }) => {
    const { ask, run } = await openLab({ draft: "two-links" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    const before = await ask("read", 0);
    await run((selector) => {
      const overlay = document.createElement("grammarly-extension");
      overlay.append("3 issues");
      document.querySelector(selector)?.append(overlay);
    }, labs[client].editor);
    expect(await ask("read", 0)).toEqual(before);
  });
}

for (const client of clients) {
  test(`words that the webmail suggests are not the sender's until they are taken (${client})`, async ({ openLab }) => {
    const { ask, run } = await openLab({ draft: "two-links" }, client);
    await expect.poll(() => ask("count")).toBe(1);
    const before = await ask("read", 0);
    // No page with such words is known to us: beside the editor, or in it and kept from screen readers and from typing.
    for (const place of ["beside", "within"]) {
      await run(
        (selector, place) => {
          const editor = document.querySelector(selector);
          const words = document.createElement("span");
          words.setAttribute("aria-hidden", "true");
          if (place === "within") words.setAttribute("contenteditable", "false");
          words.style.color = "rgb(119,119,119)";
          words.append(" to unsubscribe, write to us");
          if (place === "within") editor?.lastElementChild?.append(words);
          else editor?.after(words);
        },
        labs[client].editor,
        place,
      );
      expect(await ask("read", 0), place).toEqual(before);
    }
  });
}

test("1 MB of pasted HTML with 10,000 links is read in one go", async ({ openLab }, { annotations }) => {
  const { ask, setHtml } = await openLab({ draft: "blank", size: 20_000 });
  await expect.poll(() => ask("count")).toBe(1);
  const lines = Array.from(
    { length: 10_000 },
    (_, index) =>
      `<div><b>Line</b> ${index} with <a href="https://example.com/${index}">a link</a>, <span style="color:#333">words</span> and more</div>`,
  );
  const html = `<script>let a</script>${lines.join("")}`;
  await setHtml(labs.gmail.editor, html);
  const ms = await ask("timeRead", 0);
  annotations.push({ type: "read of 1 MB", description: `${ms.toFixed(0)} ms for ${html.length} characters` });
  const { body } = await ask("read", 0);
  if (body.state !== "found") throw new Error(body.state);
  expect(body.value.links).toHaveLength(10_000);
  expect(body.value.text.endsWith("\nLine 9999 with a link, words and more")).toBe(true);
});
