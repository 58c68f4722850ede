import { createDomToModelContext, domToContentModel, Editor, EditPlugin, PastePlugin, ShortcutPlugin } from "roosterjs";

/** Makes an editor as Outlook does; `onEvent` hears of its own events, which are all that it tells. */
export function openEditor(node, html, onEvent, format = {}) {
  const listener = { getName: () => "Lab", initialize() {}, dispose() {}, onPluginEvent: onEvent };
  return new Editor(node, {
    plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin(), listener],
    initialModel: modelOf(html),
    defaultSegmentFormat: format,
  });
}

/** Puts other content into an editor, as one of its own steps. */
export function setContent(editor, html) {
  editor.formatContentModel((model) => {
    model.blocks = modelOf(html).blocks;
    return true;
  });
}

function modelOf(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return domToContentModel(body, createDomToModelContext());
}
