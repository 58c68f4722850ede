/*
 * Pages of Outlook as they are saved: no script of theirs runs. Ids, roles and structure are Outlook's own; class names
 * stand in for those that change with each version. Written from what others have found in such pages, not copied.
 */

/** What differs between forms. */
export interface OutlookForm {
  to?: string;
  cc?: string;
  subject?: string;
  body?: string;
  attachments?: string;
  /** The row of the sender. */
  from?: string;
  /** Controls beside Send. */
  commands?: string;
  /** Send's own word. */
  send?: string;
}

/** The letters of Outlook's own font that stand for pictures. */
const icon = (letter: string) => `<i class="fui-Icon-font" aria-hidden="true">${letter}</i>`;

/** A compose in the box that Outlook keeps for each; within it, one more box around everything. */
export function outlookForm(form: OutlookForm): string {
  const { to = "", cc, subject = "Offer", body = "", attachments = "", from = "", commands = "", send = "Send" } = form;
  const line = (name: string, pills: string) =>
    `<div><div role="button" tabindex="0">${name}</div><div id="MSG_5c1_${name.toUpperCase()}" role="group"><div><div class="EditorClass" role="textbox" aria-label="${name}" contenteditable="true" tabindex="0">${pills}</div></div></div></div>`;
  return `<div id="docking_InitVisiblePart_0"><div>
    <div><div class="fui-SplitButton"><span><button type="button" id="splitButton-r3a__primaryActionButton" class="fui-SplitButton__primaryActionButton" aria-label="${send}">${icon("\uf6a1")}${send}</button></span><span><button type="button" id="splitButton-r3a__menuButton" class="fui-SplitButton__menuButton" aria-haspopup="menu" aria-expanded="false">${icon("\uf2a3")}</button></span></div><button type="button" id="discardCompose" aria-label="Discard">${icon("\uf34c")}</button>${commands}</div>
    <div>${from}${line("To", to)}${cc === undefined ? "" : line("Cc", cc)}<span class="fui-Input"><input id="MSG_5c1_SUBJECT" type="text" autocomplete="off" value="${subject}"></span></div>
    <div>${attachments}<div id="docking_DockingTriggerPart_0"><div id="editorParent_1"><div><div role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true">${body}</div></div></div></div></div>
  </div></div>`;
}

/** A recipient: `label` is what a screen reader says, `shown` what is seen. */
export function outlookPill(label: string, shown: string, { tooltip = "" } = {}): string {
  return `\u200b<span id="REK000007" class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" draggable="true" aria-label="${label}"><span><span class="lpcCommonWeb-hoverTarget"${tooltip && ` title="${tooltip}"`}><span aria-hidden="true">XY</span><span>${shown}</span></span><button type="button">${icon("\uf369")}</button></span></span>\u200b`;
}

/** An entry of the list of files, as Outlook writes its name, what a click does, and its size. */
export function outlookFile(name: string, size: string): string {
  return `<div role="option" aria-label="${name} Open ${size}"><div draggable="true"><i><img alt=".pdf"></i><div><div title="${name}">${name}</div><div title="${size}"><span>${size}</span></div></div><button type="button" aria-haspopup="true">${icon("\uf2a3")}</button></div></div>`;
}

/** A message that is read; without text, it is folded. */
export function outlookMessage(number: number, sender: string, text?: string): string {
  const body =
    text === undefined
      ? "<div>Please, take …</div>"
      : `<div role="document"><div id="UniqueMessageBody_${number}" aria-label="Message body"><div>${text}</div></div></div>`;
  const from = sender.replace("<", "&lt;");
  return `<div class="message"><div><span id="MSG_r${number}_SUBJECT" role="heading"></span><div id="MSG_r${number}_FROM" role="heading"><span aria-label="From: ${from}"><span>${from}</span></span></div><div data-testid="SentReceivedSavedTime">Thu 11/26/2026 3:14 PM</div><div id="MSG_r${number}_TO" data-testid="RecipientWell"><span class="lpcWrapper lpcCommonWeb-hoverTarget" aria-label="Marta">Marta</span></div></div>${body}</div>`;
}

/** A page with a form in its reading pane, alone or in a thread. */
export function outlookPage(content: string, { lang = "en", thread = false } = {}): string {
  const pane = thread ? `<div id="ConversationReadingPaneContainer"><div>${content}</div></div>` : content;
  const newMail =
    '<div class="fui-SplitButton"><button type="button" class="fui-SplitButton__primaryActionButton" aria-label="New mail">New mail</button></div>';
  return `<!doctype html><html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8"><body><div id="app" aria-hidden="true">${account}${newMail}<div id="ReadingPaneContainerId"><div role="main" data-app-section="MailReadCompose">${pane}</div></div></div></body></html>`;
}

/** A window of its own: no reading pane. */
export function outlookWindow(form: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><body>${account}<div data-app-section="Form_Content">${form}</div></body></html>`;
}

const account =
  '<a id="O365_AppName" href="https://outlook.office.com/mail/?login_hint=marta%40brightloop.example">Outlook</a><button id="O365_MainLink_Me" type="button" aria-label="Account manager for Marta Dias"><span>MD</span></button>';
