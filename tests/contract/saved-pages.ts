/*
 * Compose forms in the markup of Gmail at several times, as a page that was saved shows them: no script, no style
 * sheet, no typed text in boxes. The structure is Gmail's, the words and people are invented.
 */

/** Words in the language of a page; nothing of ours may depend on them. */
interface Words {
  newMessage: string;
  to: string;
  recipients: string;
  subject: string;
  body: string;
  send: string;
}

const english: Words = {
  newMessage: "New Message",
  to: "To",
  recipients: "Recipients",
  subject: "Subject",
  body: "Message Body",
  send: "Send \u202a(Ctrl-Enter)\u202c",
};

const portuguese: Words = {
  newMessage: "Nova mensagem",
  to: "Para",
  recipients: "Destinatários",
  subject: "Assunto",
  body: "Corpo da mensagem",
  send: "Enviar \u202a(Ctrl-Enter)\u202c",
};

const vietnamese: Words = {
  newMessage: "Thư mới",
  to: "Tới",
  recipients: "Người nhận",
  subject: "Tiêu đề",
  body: "Nội dung thư",
  send: "Gửi \u202a(Ctrl-Enter)\u202c",
};

/** The pitch that most pages hold, as it should be read. */
export const pitch = "Olá Rui,\n\nnossa plataforma fecha o mês três dias antes.\n\nMarta";

const pitchHtml =
  '<div dir="ltr">Olá Rui,<div><br></div><div>nossa plataforma fecha o mês três dias antes.</div><div><br></div><div>Marta</div></div>';

/** A whole page of an account. */
export function savedPage(forms: string, account = "marta@brightloop.example"): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Fwd: ask${account.includes("@") ? " help@vendor.example" : ""} - ${account} - Gmail</title></head>
    <body class="aAU"><div class="nH" style="width: 1280px;">${forms}</div></body></html>`;
}

interface Parts {
  recipients: string;
  summary?: string;
  hidden?: Record<string, string>;
  body?: string;
  trimmed?: boolean;
  words?: Words;
  send?: string;
  above?: string;
  plain?: string;
  attachments?: string;
}

/** A form as windows and inline replies share it: header, editor and toolbar are three branches of one table. */
function form(parts: Parts): string {
  const { recipients, summary = "", hidden = {}, body = "<br>", words = english, above = "" } = parts;
  const inputs = { composeid: "7", from: "", subject: "", draft: "#msg-a:r7", rt: "#thread-a:r9", rm: "", uet: "" };
  const hiddenInputs = Object.entries({ ...inputs, ishtml: "0", body: "", ...hidden })
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${name}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">`,
    )
    .join("");
  const send = parts.send ?? `<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button">${words.send}</div>`;
  const isPlain = parts.plain !== undefined;
  return `<div class="M9" jsaction="x:.CLIENT"><div class="HX"></div><div class="J-M ex" style="display: none;" role="menu"></div>
    <div class="aoI" role="region" aria-label="${words.newMessage}"><table class="aoP aoC"><tbody><tr><td class="aoY"></td><td class="I5">
      <form method="POST" enctype="multipart/form-data" class="bAs">
        ${above}${recipients}
        <div class="aoD hl" tabindex="1">${summary || `<div class="oL aDm">${words.recipients}</div>`}<div class="bgW"></div></div>
        <div class="aoD az6"><div><input name="subjectbox" class="aoT" aria-label="${words.subject}" placeholder="${words.subject}"></div></div>
        ${hiddenInputs}
      </form>
      <table class="iN"><tbody>
        <tr><td class="GQ"><div class="GP"><div class="qz aXjCH"><div class="G9" style="display:none;">…</div><table class="cf An"><tbody><tr><td class="Aq">&nbsp;</td><td class="Ap">
          <div class="Ar As"${isPlain ? ' style="display: block;"' : ""}><div class="At"><textarea class="Ak aXjCH" aria-label="${words.body}" form="nosend">${parts.plain ?? ""}</textarea></div></div>
          <div class="Ar Au" style="display: ${isPlain ? "none" : "block"};"><div class="aO7"><div class="Am aiL Al editable LW-avf tS-tW" hidefocus="true" aria-label="${words.body}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">${body}</div></div></div>
        </td></tr></tbody></table>
          <div${parts.trimmed ? "" : ' style="display:none"'} class="ajR" role="button"><div class="uC"></div></div></div></div>
          <div class="bv8"><div class="GM">${parts.attachments ?? ""}</div></div></td></tr>
        <tr><td class="HE"><div class="aDg"><div class="aDj"><div class="aDl"><div class="J-Z-I" command="+undo" role="button"></div></div><div class="aDh"><table class="IZ" role="group"><tbody><tr class="btC">
          <td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">${send}<div class="T-I J-J5-Ji hG T-I-atl L3" role="button" aria-haspopup="true"></div></div></div></td>
          <td class="gU a8X"><div class="bAK"><div class="wG J-Z-I" command="Files" role="button"></div><input type="file" name="Filedata" multiple style="display: none;"></div></td>
        </tr></tbody></table></div></div></div></td></tr>
      </tbody></table>
    </td></tr></tbody></table></div></div>`;
}

function mole(content: string, words = english): string {
  return `<div class="dw"><div class="nH"><div class="nH nn"><div class="no"><div class="AD"><div class="nH Hd" role="dialog">
    <div class="nH Hy aXJ"><table class="cf Ht"><tbody><tr><td><div class="Hp"><h2 class="a3E"><div class="aYF">${words.newMessage}</div></h2></div></td></tr></tbody></table></div>
    <div class="nH"><div class="aaZ">${content}</div></div></div></div></div></div></div></div>`;
}

function classicRows(rows: Partial<Record<"to" | "cc" | "bcc", string[]>>): string {
  const chip = (line: string, address: string) => {
    const [, name = address, email = address] = /^(.*) <(.*)>$/.exec(address) ?? [];
    return `<div class="vR"><span class="vN Y7BVp a3q" email="${email}"><div class="vT">${name}</div><div class="vM"></div></span><input name="${line}" type="hidden" value="${address.replace("<", "&lt;")}"><input name="notlsindicator" type="hidden" value="${email}"></div>`;
  };
  const row = (line: "to" | "cc" | "bcc") => `<tr class="bzf"${rows[line] ? "" : ' style="display:none"'}>
    <td class="ok"><span class="gO aQY" role="link">${line}</span></td><td class="eV"><div class="oj"><div class="wO nr">
      ${(rows[line] ?? []).map((address) => chip(line, address)).join("")}<input class="wA" tabindex="-1" aria-hidden="true"><textarea rows="1" class="vO" name="${line}" aria-label="${line}"></textarea><div class="aA6"></div>
    </div></div></td></tr>`;
  return `<div class="fX aXjCH" style="display: none;"><table class="GS"><tbody class="bze">${row("to")}${row("cc")}${row("bcc")}</tbody></table></div>`;
}

/** Each chip is an address, or an address and a name. */
function peopleRows(rows: Partial<Record<"to" | "cc" | "bcc", [id: string, name: string][]>>, inline = false): string {
  const chip = ([id, name]: [
    string,
    string,
  ]) => `<div draggable="true" peoplekit-id="Svajxe" class="agh"><div peoplekit-id="ubaLBe" class="agb">
    <div role="option" class="afV" peoplekit-id="XPtOyb"${id ? ` data-hovercard-id="${id}"` : ""} data-name="${name}" aria-selected="false">
      <div class="afW"><div class="af2"><div class="afK"><div class="afF" aria-hidden="true">R</div></div><div class="akl" translate="no">${name || id}</div></div></div><div class="af6"><div class="afX" role="button">×</div></div>
    </div></div></div>`;
  const row = (line: "to" | "cc" | "bcc") => {
    const kit = `<div><div><div><div class="aH9"><div role="listbox"><div><div>${(rows[line] ?? []).map(chip).join("")}</div></div></div>
      <input class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" aria-autocomplete="list" size="0" type="text" role="combobox"></div></div></div></div>
      <div role="listbox" style="display: none;"><div role="option" class="ak7">…</div></div>`;
    const content = inline ? `<div class="aUy">${kit}</div>` : kit;
    return `<tr class="bzf"${rows[line] ? "" : ' style="display:none"'}><td class="ok"></td><td class="eV"><div class="oj"><div class="wO nr"><div name="${line}" class="anm" aria-label="${line}">${content}</div></div></div></td></tr>`;
  };
  return `<div class="fX aXjCH" style="display: none;"><table class="GS"><tbody class="bze">${row("to")}${row("cc")}${row("bcc")}</tbody></table></div>`;
}

function twins(...people: [email: string, name: string][]): string {
  const twin = ([email, name]: [string, string]) =>
    `<span email="${email}" data-hovercard-id="${email}">${name || email}</span>`;
  return `<div class="oL aDm az9">${people.map(twin).join(", ")}</div>`;
}

const trimmedThread =
  '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 16, 2026 at 9:12 AM Dana &lt;<a href="mailto:dana@harborline.example">dana@harborline.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div dir="ltr">Could you send the list?</div><div class="gmail_quote"><blockquote class="gmail_quote">older words</blockquote></div></blockquote></div>';

/** A message as the thread shows it; `text` is absent while it is folded to a line. */
function messageOf(id: string, name: string, email: string, text?: string): string {
  const head = `<span class="qu"><span class="gD" email="${email}" name="${name}">${name}</span></span><span class="g3" title="Nov 16, 2026, 9:12 AM">9:12 AM</span>`;
  if (text === undefined)
    return `<div class="adf ads" data-message-id="${id}">${head}<div class="iA g6">Please, take us …</div></div>`;
  return `<div class="adn ads" data-message-id="${id}" data-legacy-message-id="17">${head}<div class="a3s aiL">${text}</div></div>`;
}

const message = messageOf(
  "#msg-f:17",
  "Dana",
  "dana@harborline.example",
  '<div dir="ltr">Could you send the list?<br></div><div class="yj6qo"></div><div class="gmail_quote"><blockquote class="gmail_quote">Please unsubscribe from our own news here.</blockquote></div>',
);

const forwarded =
  '<div dir="ltr"><br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>' +
  'From: <strong class="gmail_sendername" dir="auto">Dana</strong> <span dir="auto">&lt;<a href="mailto:dana@harborline.example">dana@harborline.example</a>&gt;</span><br></div>old words</div></div>';

/** A window of May 2020, in Portuguese: classic recipients, folded to their summary; the subject in its hidden input only. */
export const classicWindow = mole(
  form({
    words: portuguese,
    recipients: classicRows({ to: ["Rui Sá <rui@harborline.example>"], bcc: ["crm@brightloop.example"] }),
    summary: `<div class="oL aDm az9"><span email="rui@harborline.example">Rui Sá</span>, <span email="crm@brightloop.example">crm@brightloop.example</span></div>`,
    hidden: { from: "marta@brightloop.example", subject: "Fecho do mês" },
    body: pitchHtml,
    attachments:
      '<div class="dL"><input type="hidden" name="attach" value="x"><a class="dO" href="#"><div class="vI">tour.pdf</div><div class="vJ">(212K)</div></a></div>',
  }),
  portuguese,
);

/** A window of 2026, in Vietnamese: PeopleKit, with a person never written to, a label without an address and hidden twins. */
export const peopleWindow = mole(
  form({
    words: vietnamese,
    recipients: peopleRows({
      to: [
        ["rui@harborline.example", "Rui Sá"],
        ["new@quay.example", ""],
        ["", "Freight leads"],
      ],
      cc: [["cc@quay.example", ""]],
    }),
    summary: twins(["rui@harborline.example", "Rui Sá"], ["new@quay.example", ""], ["cc@quay.example", ""]),
    hidden: { composeid: "12" },
    body: pitchHtml,
  }),
  vietnamese,
);

/** A fresh window: nobody and nothing in it. */
export const freshWindow = mole(form({ recipients: peopleRows({ to: [] }) }));

/** A window whose recipients are known by the names in the summary alone. */
export const namesOnlyWindow = mole(
  form({ recipients: "", summary: '<div class="oL aDm az9"><span>Rui Sá</span>, <span>Dana</span></div>', body: "x" }),
);

/** A window whose chips stand in rows that carry no names. */
export const unknownRowsWindow = mole(
  form({
    recipients: peopleRows({ to: [["rui@harborline.example", "Rui Sá"]] }).replaceAll(/ name="(to|cc|bcc)"/g, ""),
    body: pitchHtml,
  }),
);

/** Send is a control that we do not know, two windows stand side by side. */
export const unknownSendWindows = [1, 2]
  .map((id) =>
    mole(
      form({
        recipients: peopleRows({ to: [[`rui${id}@harborline.example`, ""]] }),
        hidden: { composeid: `${id}`, subject: `Window ${id}` },
        body: `<div>Words ${id}</div>`,
        send: "<x-button>Send</x-button>",
      }),
    ).replaceAll(/class="[^"]*\b(?:IZ|dC)\b[^"]*"/g, ""),
  )
  .join("");

/** Plain-text mode: the rich editor is written as hidden. */
export const plainWindow = mole(
  form({ recipients: peopleRows({ to: [] }), plain: "Plain words\n\n> old words\n", hidden: { composeid: "3" } }),
);

function threadOf(messages: readonly string[], inline: string): string {
  const items = messages.map((each, index) => {
    const reply = index === messages.length - 1 ? inline : "";
    return `<div role="listitem">${each}${reply}</div>`;
  });
  return `<div class="AO"><div role="main"><h2 class="hP">Price list</h2><div role="list">${items.join("")}</div></div></div>`;
}

const inlineForm = `<div class="gA gt acV"><div class="gB xu"><div class="ip iq adB">${form({
  recipients: `<table class="IG" role="presentation"><tbody><tr><td class="HQ"><div class="J-JN-M-I Un" role="button"></div></td><td class="Iy">${peopleRows({ to: [["dana@harborline.example", "Dana"]] }, true)}</td></tr></tbody></table>`,
  hidden: { rm: "#msg-f:17", rt: "#thread-f:17", subject: "Re: Price list", uet: trimmedThread },
  body: '<div dir="ltr">It is attached.</div>',
  trimmed: true,
})}</div></div></div>`;

/** An inline reply below its message: the subject box is there, the thread is folded behind the dots. */
export const inlineReply = threadOf([message], inlineForm);

const ownFollowUp = messageOf(
  "#msg-f:18",
  "me",
  "marta@brightloop.example",
  "<div>Any news? Reply STOP to opt out.</div>",
);

/** An inline reply below a mail of one's own; what is answered stands before it. */
export const replyBelowOwnMail = threadOf([message, ownFollowUp], inlineForm);

/** A thread that holds only mail of one's own. */
export const threadOfOwnMail = threadOf(
  [ownFollowUp],
  inlineForm.replace(/name="uet" value="[^"]*"/, 'name="uet" value=""'),
);

/** The last message of somebody else is folded to a line. */
export const foldedThread = threadOf(
  [message, messageOf("#msg-f:19", "Priya", "priya@harborline.example"), ownFollowUp],
  inlineForm,
);

/** A window that answers a message of the thread behind it. */
export const windowOverThread = `${threadOf([message], "")}${mole(
  form({
    recipients: peopleRows({ to: [["dana@harborline.example", "Dana"]] }),
    hidden: { rm: "#msg-f:17" },
    body: '<div dir="ltr">It is attached.</div>',
  }),
)}`;

/** A window that keeps the thread folded; nothing of it is in the page. */
export const foldedQuoteWindow = mole(
  form({
    recipients: peopleRows({ to: [["dana@harborline.example", "Dana"]] }),
    hidden: { rm: "#msg-f:17", uet: trimmedThread },
    body: '<div dir="ltr">It is attached.</div>',
    trimmed: true,
  }),
);

/** A reply in a window with the thread unfolded: the last message is one's own. */
export const quotedOwnMailWindow = mole(
  form({
    recipients: peopleRows({ to: [["dana@harborline.example", "Dana"]] }),
    hidden: { rm: "#msg-f:18" },
    body: `<div dir="ltr">And this?</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Di., 17. Nov. 2026 um 10:00 Uhr schrieb Marta &lt;<a href="mailto:marta@brightloop.example">marta@brightloop.example</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Any news?</div>${trimmedThread}</blockquote></div>`,
  }),
);

/** An inline reply of 2016, with its recipients in one hidden input. */
export const oldInlineReply = `<div class="AO"><div class="nH if"><div class="adn ads">${message}</div><div class="gA gt"><div class="ip adB">${form(
  {
    recipients: '<input type="hidden" name="to" value="&quot;Whitfield, Dana&quot; &lt;dana@harborline.example&gt;">',
    body: "It is attached.",
  },
)}</div></div></div></div>`;

/** A reply that was moved to a window of its own; nothing around it tells. */
export const poppedOutReply = mole(
  form({
    recipients: peopleRows({ to: [["dana@harborline.example", "Dana"]] }),
    hidden: { rm: "#msg-f:17", subject: "Re: Price list" },
    body: '<div dir="ltr">It is attached.</div>',
  }),
);

/** A forward in a window, known by who wrote what is forwarded. */
export const forwardWindow = mole(
  form({ recipients: peopleRows({ to: [["rui@harborline.example", ""]] }), body: forwarded, trimmed: false }),
);

/** A reply to a mail that holds a forward deeper in its thread. */
export const replyToForward = mole(
  form({
    recipients: peopleRows({ to: [["dana@harborline.example", "Dana"]] }),
    hidden: { rm: "#msg-f:18" },
    body: `<div dir="ltr">Thanks.<div class="gmail_quote"><div dir="ltr" class="gmail_attr">Dana wrote:</div><blockquote class="gmail_quote">${forwarded}</blockquote></div></div>`,
  }),
);

/** A page that keeps a hidden template of the parts before the form's own. */
export const windowWithTemplates = mole(
  form({
    recipients: peopleRows({ to: [["rui@harborline.example", ""]] }),
    above: '<div style="display:none"><input name="subjectbox" value="template"></div>',
    body: pitchHtml,
  }).replace('class="aoT"', 'class="aoT" value="Own subject"'),
);

/** Signature and quoted thread, both part of the mail. */
export const signedReply = mole(
  form({
    recipients: classicRows({ to: ["dana@harborline.example"] }),
    hidden: { rm: "#msg-f:17" },
    body:
      '<div dir="ltr">It is attached.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Marta</div><div>Brightloop</div></div></div><br>' +
      '<div class="gmail_extra"><br><div class="gmail_quote">On Monday Dana wrote:<br><blockquote class="gmail_quote">Could you?</blockquote></div></div>',
  }),
);
