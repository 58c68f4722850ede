import { element } from "./dom.js";
import { plainBody } from "./plain.js";
import { addLine } from "./recipients.js";
import { openEditor } from "./rooster.js";
import { addSend } from "./send.js";
import { addSubject } from "./subject.js";

let opened = 0;

/**
 * Draws a compose into a place of a page, which need not be the page that this script runs in. It saves into
 * `store.drafts` when its editors tell of a change, and records in `store.sent` and `store.scheduled` what goes out.
 */
export function openCompose(
  place,
  draft,
  { page, words, next, plain, broken, folded, from, store, inWindow, onClose },
) {
  const index = opened++;
  const key = `d${index}`;
  const random = Math.random().toString(36).slice(2, 8);
  const name = (part) => (next ? `f${random}${part.length}` : `MSG_${random}_${part}`);
  const lines = {};
  let isReady = false;
  const save = () => {
    if (isReady) store.drafts[key] = read();
  };

  const send = addSend(page, { words, next, onSend: () => leave("sent"), onSchedule: () => leave("scheduled") });
  const bar = element(page, "div.commands", {}, ...(broken === "send" ? [] : [send]));
  const rows = element(page, "div.rows");
  const subjectPlace = element(page, "div.subject");
  const files = element(page, "div", { role: "listbox", "aria-label": words.files });
  const body = plain ? plainBody(page, draft, words.body) : richBody();
  const frame = element(page, "div", { id: next ? `host${index}` : `editorParent_${index}` }, body);
  const root = element(page, "div.dFCbN", rootAttributes());
  root.append(bar, ...(from ? [fromRow()] : []), rows, frame);
  place.append(root);
  for (const { name, size, cloud } of draft.attachments ?? []) {
    const label = cloud ? `${name} ${cloud}` : `${name} ${size}B`;
    files.append(element(page, "div", { role: "option", "aria-label": label }, label));
  }
  if (draft.attachments) rows.append(files);

  const start = `${draft.html ?? ""}${draft.outlookSignature ?? ""}${draft.outlookQuote ?? ""}`;
  const format = { fontFamily: "Aptos, Calibri, sans-serif", fontSize: "12pt" };
  const onEvent = ({ eventType }) => {
    if (["contentChanged", "input", "keyPress"].includes(eventType)) save();
  };
  const editor = plain ? { dispose() {} } : openEditor(body, start || "<div><br></div>", onEvent, format);
  if (plain) body.addEventListener("input", save);
  let subject = { value: () => draft.subject ?? "", close() {} };
  if (folded) fold();
  else unfold();
  if (broken === "body") body.removeAttribute("contenteditable");
  if (broken === "body") frame.removeAttribute("id");
  if (broken === "body") body.setAttribute("role", "region");
  isReady = true;
  store.open[key] = { root, read, close };

  page.addEventListener("keydown", onShortcut, true);
  return { key, root, body, editor, read, close };

  function richBody() {
    const role = { contenteditable: "true", role: "textbox", "aria-multiline": "true" };
    return element(page, "div", { ...role, "aria-label": words.body, tabindex: "0" });
  }

  /** The sender, where the user has it shown. */
  function fromRow() {
    const menu = element(page, "button.fui-Button", { type: "button", "aria-haspopup": "menu" }, "⌄");
    return element(page, "div", {}, menu, element(page, "button", { type: "button", "aria-haspopup": "dialog" }, from));
  }

  function rootAttributes() {
    if (next) return { "data-surface": "compose" };
    return inWindow ? { "data-app-section": "Form_Content" } : { id: `docking_InitVisiblePart_${index}` };
  }

  /** An answer shows its recipients in one line until it has the focus, and no subject. */
  function fold() {
    const people = draft.to.map(({ email, name, id }) =>
      element(page, "div.lpcWrapper.lpcCommonWeb-hoverTarget", { "aria-label": id ? name : email }, name ?? email),
    );
    const line = element(page, "div", { tabindex: "0" }, ...people);
    line.addEventListener(
      "focusin",
      () =>
        setTimeout(() => {
          line.remove();
          unfold();
        }, 50),
      { once: true },
    );
    rows.append(element(page, "span", {}, "↩"), line);
  }

  function unfold() {
    if (broken !== "recipients")
      for (const line of ["to", "cc", "bcc"]) if (line === "to" || draft[line]) openLine(line);
    rows.append(subjectPlace);
    if (broken === "subject") return;
    const box = { id: name("SUBJECT"), value: draft.subject ?? "", label: words.subject, onChange: save };
    subject = addSubject(subjectPlace, box);
  }

  function openLine(line) {
    const options = {
      id: name(line.toUpperCase()),
      label: words[line],
      next,
      index: Object.keys(lines).length,
      list: draft[line] ?? [],
    };
    lines[line] = addLine(page, line, { ...options, onChange: save });
    rows.insertBefore(lines[line].group, subjectPlace.parentNode === rows ? subjectPlace : null);
    if (line !== "to" || draft.cc || draft.bcc) return;
    const opener = element(page, "button.fui-Button", { type: "button" }, words.bcc);
    opener.addEventListener("click", () => {
      opener.remove();
      openLine("bcc");
    });
    lines.to.group.append(element(page, "span.fui-Input", {}, opener));
  }

  function read() {
    const people = (line) => lines[line]?.list() ?? (folded ? (draft[line] ?? []) : []);
    return {
      to: people("to"),
      cc: people("cc"),
      bcc: people("bcc"),
      subject: subject.value(),
      html: plain ? undefined : body.innerHTML,
      text: plain ? body.value : body.innerText,
    };
  }

  function onShortcut(event) {
    const isSend =
      (event.key === "Enter" && (event.ctrlKey || event.metaKey)) || (event.code === "KeyS" && event.altKey);
    if (!isSend || !root.contains(event.target)) return;
    event.preventDefault();
    leave("sent");
  }

  function leave(list) {
    store[list].push(read());
    delete store.drafts[key];
    close();
    onClose?.();
  }

  function close() {
    page.removeEventListener("keydown", onShortcut, true);
    for (const line of Object.values(lines)) line.close();
    subject.close();
    editor.dispose();
    root.remove();
    delete store.open[key];
  }
}
