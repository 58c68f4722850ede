import { addAliases } from "./aliases.js";
import { addConfidential } from "./confidential.js";
import { element } from "./dom.js";
import { markAnswer, placeForm, redraw, toggleFullScreen } from "./forms.js";
import { addRecipients } from "./recipients.js";
import { addSendMenu } from "./send-menu.js";
import { toast } from "./toast.js";

/**
 * Opens a compose window with a draft. It saves into `store.drafts` on real input only, as Gmail does,
 * and records in `store.sent` what goes out.
 */
export function openCompose(draft, options) {
  const { account, store, plain, classic, archive, broken, form: kind = "mole" } = options;
  const mole = document.getElementById("mole").content.firstElementChild.cloneNode(true);
  const find = (selector) => mole.querySelector(selector);
  const id = `${Date.now().toString(36)}${store.opened++}`;
  const [form, body, text, subject, quoteButton] = ["form", ".Al", ".Ak", ".aoT", ".ajR"].map(find);
  find(".aoI").dataset.composeId = id;
  find("[name=composeid]").value = id;
  find("[name=from]").value = kind === "popout" ? "" : account.email;
  markAnswer(find, kind, draft);
  subject.value = draft.subject ?? "";
  find("[name=subject]").value = subject.value;
  if (draft.nodes) body.append(...draft.nodes);
  else body.append(clone(`[data-body="${draft.key}"]`));
  const quote = clone(`[data-quote="${draft.key}"]`);
  if (draft.quote && draft.quoteIsOpen && !draft.nodes) body.append(quote);
  else quoteButton.hidden = !draft.quote;
  for (const { name, size } of draft.attachments ?? []) find(".GM").append(attachment(name, size));

  const confidential =
    options.confidential && addConfidential(form, " · Recipients can’t forward, copy, print or download this email. ");

  const read = () => ({
    ...recipients.lists(),
    subject: subject.value,
    html: plain ? undefined : body.innerHTML,
    text: plain ? text.value : body.innerText,
    attachments: (draft.attachments ?? []).map(({ name }) => name),
    ...(confidential && { expires: confidential.expires() }),
  });
  const save = () => {
    find("[name=draft]").value = `#msg-a:r${id}`;
    find("[name=subject]").value = subject.value;
    find(".aYF").textContent = subject.value || "New Message";
    store.drafts[id] = read();
    sessionStorage.setItem(
      "draft",
      JSON.stringify({ ...recipients.lists(), subject: subject.value, lines: body.innerText.split("\n") }),
    );
  };
  let isReady = false;
  const recipients = addRecipients(form, draft, { classic, onChange: () => isReady && save() });
  if (plain) switchToPlainText();
  breakCompose(broken);
  find(".aYF").textContent = subject.value || "New Message";

  for (const field of [body, text, subject]) field.addEventListener("input", save);
  form.addEventListener("submit", (event) => event.preventDefault());
  quoteButton.addEventListener("click", () => {
    quoteButton.hidden = true;
    body.append(quote);
  });
  let placed = mole;
  const close = () => {
    placed.remove();
    document.querySelector(".aSs")?.remove();
    delete store.open[id];
  };
  /** What the form holds is kept, so that Undo can open it again. */
  const reopen = () => {
    const { to, cc, bcc } = recipients.lists();
    openCompose({ ...draft, to, cc, bcc, subject: subject.value, nodes: [...body.childNodes] }, options);
  };
  const send = () => {
    const mail = read();
    if (mail.to.length + mail.cc.length + mail.bcc.length === 0) return alertNoRecipient();
    store.sent.push(mail);
    delete store.drafts[id];
    close();
    toast("Sending…");
    const onUndo = () => {
      store.sent.splice(store.sent.indexOf(mail), 1);
      toast("Sending undone.");
      reopen();
    };
    setTimeout(() => toast("Message sent", { onUndo, view: true }), 120);
  };
  find(".aoO").addEventListener("click", send);
  find(".Uo").hidden = !archive;
  find(".Uo").addEventListener("click", send);
  addSendMenu(find(".hG"), () => {
    store.scheduled.push(read());
    close();
  });
  for (const control of [find(".aoO"), find(".Uo")]) {
    // A button that is none: keys are the page's own work.
    control.addEventListener("keydown", ({ key }) => (key === "Enter" || key === " ") && send());
  }
  mole.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || (!event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    send();
  });
  find(".Hl").addEventListener("click", () => find(".M9").classList.toggle("minimised"));
  find(".Hq").addEventListener("click", () => toggleFullScreen(mole));
  find(".Ha").addEventListener("click", close);
  find(".oh").addEventListener("click", () => {
    delete store.drafts[id];
    close();
    toast("Draft discarded", { onUndo: reopen });
  });
  addAliases(find, account, (signature) => {
    body.querySelector(".gmail_signature")?.replaceChildren(signature);
    save();
  });
  placed = placeForm(mole, kind, draft);
  recipients.collapse();
  if (options.next) redraw(placed);
  isReady = true;
  store.open[id] = { read, close };
  (subject.value ? body : (find(".agP") ?? find(".vO") ?? body)).focus({ preventScroll: true });
  return id;

  function switchToPlainText() {
    text.value = innerTextOf(body);
    find(".Ap").append(body);
    body.replaceChildren();
    find(".Au").hidden = true;
    find(".As").hidden = false;
  }

  function breakCompose(part) {
    if (part === "body") find(".Ap").replaceChildren(element("div", { contenteditable: "true" }, ...body.childNodes));
    if (part === "body") text.remove();
    if (part === "subject") subject.replaceWith(element("input", { value: subject.value }));
    if (part === "recipients")
      for (const row of mole.querySelectorAll(".GS, .hl")) row.replaceWith(element("p", {}, "To"));
    if (part === "from") find("[name=from]").remove();
  }
}

function clone(selector) {
  return document.querySelector(selector)?.content.cloneNode(true) ?? document.createDocumentFragment();
}

/** `innerText` needs layout, which a compose that is not in the page yet has not. */
function innerTextOf(body) {
  document.body.append(body);
  const text = body.innerText;
  return text;
}

function attachment(name, size) {
  return element(
    "div.dL",
    {},
    element("a.dO", { href: "#" }, element("div.vI", {}, name), element("div.vJ", {}, `(${size})`)),
  );
}

function alertNoRecipient() {
  const close = element("button", { type: "button" }, "OK");
  const dialog = element(
    "div.Kj-JD",
    { role: "alertdialog" },
    element("p", {}, "Please specify at least one recipient."),
    close,
  );
  close.addEventListener("click", () => dialog.remove());
  document.body.append(dialog);
  close.focus();
}
