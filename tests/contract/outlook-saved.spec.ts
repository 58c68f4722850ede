import { type ClientPage, expect, test } from "./client-page.ts";
import { outlookFile, outlookForm, outlookMessage, outlookPage, outlookPill, outlookWindow } from "./outlook-pages.ts";

const oneForm = async ({ ask }: ClientPage) => {
  await expect.poll(() => ask("count")).toBe(1);
  return ask("read", 0);
};

test("a form within more boxes than one is one form, and is read as a person reads it", async ({ openSaved }) => {
  const card =
    '<div class="_Entity _EType_OWALinkPreview _EReadonly_1" contenteditable="false"><a href="https://quay.example/x">Quay</a> A page about quays</div>';
  const form = outlookForm({
    to: [
      outlookPill("\u202arui@harborline.example\u202c", "\u202arui@harborline.example\u202c"),
      outlookPill("awayWhitfield, Dana <dana@harborline.example>", "Whitfield, Dana"),
      outlookPill("offlineSá, Rui", "Sá, Rui", { tooltip: "rui.sa@quay.example" }),
      outlookPill("unknownHousing", "Housing"),
    ].join(""),
    cc: "",
    from: `<div><button type="button" aria-haspopup="menu">From</button><div role="button" aria-haspopup="dialog">\u202asales@brightloop.example\u202c</div></div>`,
    commands:
      '<button type="button" aria-haspopup="menu"><i>\uf101</i></button><button type="button" aria-haspopup="dialog" aria-label="Emoji"><i>\uf102</i></button>',
    attachments: `<div role="listbox">${outlookFile("Offer v1.2 final.pdf", "205 KB")}${outlookFile("LICENSE", "1,5 MB")}${outlookFile("Roadmap.docx", "OneDrive")}</div><div role="listbox"><div role="option">Bob Roe</div></div>`,
    body: `<div class="elementToProof">See <a href="https://quay.example/x">here</a>.</div>${card}`,
    send: "إرسال",
  });
  const client = await openSaved(outlookPage(form, { lang: "ar" }), "outlook");
  const draft = await oneForm(client);
  // A second form would have been seen by then.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await client.ask("count")).toBe(1);
  expect(draft).toMatchObject({
    kind: { value: "new" },
    from: { state: "found", value: { email: "sales@brightloop.example" } },
    recipients: {
      state: "unresolved",
      value: [
        { line: "to", email: "rui@harborline.example" },
        { line: "to", email: "dana@harborline.example", name: "Whitfield, Dana" },
        { line: "to", email: "rui.sa@quay.example", name: "Sá, Rui" },
      ],
      unresolved: ["Housing"],
    },
    body: { value: { text: "See here.", links: [{ href: "https://quay.example/x" }] } },
    attachments: {
      state: "found",
      value: [
        { name: "Offer v1.2 final.pdf", bytes: 205 * 1024 },
        { name: "LICENSE", bytes: 1.5 * 1024 ** 2 },
        { name: "Roadmap.docx" },
      ],
    },
    lastInbound: { state: "empty" },
  });
});

test("controls without a word are no sender, people who are proposed no files, a card without a list is a file", async ({
  openSaved,
}) => {
  const commands =
    '<button type="button" aria-haspopup="menu"><i>\uf101</i></button><button type="button" aria-haspopup="dialog" aria-label="Emoji"><i>\uf102</i></button>';
  const proposed = '<div role="listbox"><div role="option">Dana dana@quay.example</div></div>';
  const cards = outlookFile("tour.pdf", "212 KB").replace('role="option"', 'data-testid="AttachmentCard"');
  const { page, ask } = await openSaved(
    outlookPage(outlookForm({ commands, attachments: `<div>${proposed}</div><div id="cards">${cards}</div>` })),
    "outlook",
  );
  await expect.poll(() => ask("count")).toBe(1);
  expect(await ask("read", 0)).toMatchObject({
    from: { state: "found", value: { email: "marta@brightloop.example" } },
    attachments: { state: "found", value: [{ name: "tour.pdf", bytes: 212 * 1024 }] },
  });
  await page.evaluate(() => document.querySelector("#cards")?.remove());
  expect((await ask("read", 0)).attachments).toEqual({ state: "empty" });
});

test("where an answer keeps its quote folded, the last message is read from the thread around it", async ({
  openSaved,
}) => {
  const dana = "Dana<dana@harborline.example>";
  const form = outlookForm({ subject: "Re: Offer", body: "<div>Sure.</div>" });
  const theirs = outlookMessage(
    2,
    dana,
    '<p>Please stop.</p><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg">From: Marta</div><p>our offer</p>',
  );
  const own = outlookMessage(1, "Marta<marta@brightloop.example>", "<p>our offer</p>");
  const client = await openSaved(outlookPage(`${own}${theirs}<main>${form}</main>`, { thread: true }), "outlook");
  const stop = {
    state: "found",
    value: { from: { email: "dana@harborline.example", name: "Dana" }, text: "Please stop.", date: "2026-11-26" },
  };
  expect(await oneForm(client)).toMatchObject({ kind: { value: "reply" }, lastInbound: stop });

  /** The messages above and below the form, by their place among those written here. */
  const inbound = async (above: string, below: string) => {
    await client.page.evaluate(
      ([above = "", below = ""]) => {
        const form = document.querySelector("main");
        for (const message of document.querySelectorAll(".message")) message.remove();
        form?.insertAdjacentHTML("beforebegin", above);
        form?.insertAdjacentHTML("afterend", below);
      },
      [above, below],
    );
    return (await client.ask("read", 0)).lastInbound;
  };
  // The newest first, as some have it.
  expect(await inbound("", `${theirs}${own}`)).toEqual(stop);
  expect(await inbound(`${theirs}${own}`, "")).toEqual(stop);
  expect(await inbound(own, "")).toEqual({ state: "empty" });
  // On one's own mail stands the name alone.
  expect(await inbound(`${theirs}${outlookMessage(3, "Marta Dias", "<p>Any news?</p>")}`, "")).toEqual(stop);
  expect(await inbound(`${theirs}${outlookMessage(3, dana)}`, "")).toMatchObject({
    state: "unresolved",
    value: { from: { email: "dana@harborline.example" }, text: "" },
  });
  // Somebody of the same company has no address in the page; it may be oneself.
  expect((await inbound(`${theirs}${outlookMessage(3, "Bob Roe", "<p>Hi</p>")}`, "")).state).toBe("missing");
  expect((await inbound(theirs, own)).state).toBe("missing");
  expect((await inbound("", "")).state).toBe("missing");
});

test("in a window of its own, a subject like an answer's tells nothing where no quote is seen", async ({
  openSaved,
}) => {
  const client = await openSaved(
    outlookWindow(outlookForm({ subject: "رد: Offer", body: "<div>Sure.</div>" })),
    "outlook",
  );
  const { kind, lastInbound } = await oneForm(client);
  expect([kind.state, lastInbound.state]).toEqual(["missing", "missing"]);
  await client.page.locator('[id$="_SUBJECT"]').fill("Offer");
  expect((await client.ask("read", 0)).kind).toEqual({ state: "found", value: "new" });
});

for (const [what, style] of [
  ["as it was written", "border:none; border-top:solid #B5C4DF 1.0pt; padding:3.0pt 0cm 0cm 0cm"],
  ["as a browser writes it", "border-width: 1pt medium medium; border-style: solid none none; padding: 3pt 0in 0in;"],
]) {
  test(`the header of Outlook on the desktop begins the quote, in any of its colours, ${what}`, async ({
    openSaved,
  }) => {
    const header = `<div><div style="${style}"><p class="MsoNormal"><b>من:</b> Dana &lt;dana@harborline.example&gt;<br><b>تم الإرسال:</b> 26 November 2026 15:14<br><b>إلى:</b> marta@brightloop.example<br><b>الموضوع:</b> Offer</p></div></div><p class="MsoNormal">Please stop.</p>`;
    const form = outlookForm({ subject: "إعادة توجيه: Offer", body: `<div>See below.</div>${header}` });
    expect(await oneForm(await openSaved(outlookPage(form, { lang: "ar" }), "outlook"))).toMatchObject({
      kind: { value: "forward" },
      body: { value: { text: "See below.", hasQuote: true } },
      lastInbound: { value: { from: { email: "dana@harborline.example", name: "Dana" }, text: "Please stop." } },
    });
  });
}

test("a form that goes after its Send was sent, after its discard thrown away, and else just closed", async ({
  openSaved,
}) => {
  const forms = ["One", "Two", "Three", "Four"].map((subject) => outlookForm({ subject }));
  const { page, ask } = await openSaved(outlookPage(forms.join("")), "outlook");
  await expect.poll(() => ask("count")).toBe(4);
  const form = (index: number) => page.locator('[id^="docking_InitVisiblePart_"]').nth(index);
  await form(0).locator('[id$="__primaryActionButton"]').click();
  await form(1).locator("#discardCompose").click();
  await form(2).locator('[id$="_SUBJECT"]').click();
  await page.keyboard.press("Alt+s");
  await page.evaluate(() => {
    for (const form of document.querySelectorAll('[id^="docking_InitVisiblePart_"]')) form.remove();
  });
  const endings = [
    [0, "sent"],
    [1, "discarded"],
    [2, "sent"],
    [3, "closed"],
  ];
  await expect.poll(async () => (await ask("closings")).toSorted(([a], [b]) => a - b)).toEqual(endings);
});

// No page of an invitation is known to us: this one has what Outlook's other forms share.
test("an invitation is read as the mail that it is, and of two boxes neither is taken for its subject", async ({
  openSaved,
}) => {
  const box = (value: string) => `<input type="text" autocomplete="off" value="${value}">`;
  const guests = `<div role="group" aria-label="Invite attendees"><div class="EditorClass" contenteditable="true" role="textbox">${outlookPill("dana@harborline.example", "Dana")}</div></div>`;
  const words =
    '<div id="editorParent_3"><div role="textbox" aria-multiline="true" contenteditable="true"><div>Agenda: prices</div></div></div>';
  const send =
    '<button type="button" id="splitButton-r9__primaryActionButton" class="fui-SplitButton__primaryActionButton">Send</button>';
  const client = await openSaved(
    `<div role="main"><div>${send}${box("Prices")}${guests}${box("Room 4")}${words}</div></div>`,
    "outlook",
  );
  expect(await oneForm(client)).toMatchObject({
    recipients: { state: "found", value: [{ email: "dana@harborline.example" }] },
    subject: { state: "missing" },
    body: { state: "found", value: { text: "Agenda: prices" } },
  });
});
