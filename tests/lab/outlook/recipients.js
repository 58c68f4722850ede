import { element } from "./dom.js";
import { openEditor, setContent } from "./rooster.js";

const address = /^(?:(.*?)\s*<)?([^\s@<>,;]+@[^\s@<>,;]+\.[a-z]{2,})>?$/i;
let pills = 0;

/** One line of recipients: an editor of its own, in which each is an entity. It draws itself anew after each. */
export function addLine(page, line, { id, label, next, index, list, onChange }) {
  const well = element(page, next ? "div.w9k" : "div.EditorClass", {
    id: String(index),
    contenteditable: "true",
    role: next ? "combobox" : undefined,
    "aria-label": label,
    tabindex: "0",
  });
  const group = element(page, "div.line", { id, role: "group", "aria-label": label });
  group.append(element(page, "button.fui-Button", { type: "button" }, label), well);
  const people = new Map();
  const html = () => [...people].map(([key, person]) => pillOf(key, person, next)).join("\u200b");
  const add = (person) => people.set(`REK${++pills}`, person);
  list.forEach(add);
  const editor = openEditor(well, `<div>${html()}</div>`, ({ eventType }) => {
    if (eventType !== "input" && eventType !== "contentChanged") return;
    dropMissing();
    if (eventType === "input") commit();
  });

  /** A comma or a semicolon makes a pill of what was typed before it. */
  function commit() {
    const typed = typedIn();
    const found = /[,;]$/.test(typed) && address.exec(typed.slice(0, -1).trim());
    if (!found) return onChange();
    add({ email: found[2], ...(found[1] && { name: found[1] }) });
    // Not at once: the page draws after the browser has dealt with the key.
    setTimeout(() => {
      setContent(editor, `<div>${html()}</div>`);
      onChange();
    });
  }

  function dropMissing() {
    for (const key of people.keys()) if (!well.querySelector(`[id="${key}"]`)) people.delete(key);
    onChange();
  }

  function typedIn() {
    const copy = well.cloneNode(true);
    for (const pill of copy.querySelectorAll("[id^=REK]")) pill.remove();
    return copy.textContent.replace(/[\u200b\ufeff]/g, "").trim();
  }

  return {
    line,
    group,
    well,
    list: () => [...people.values(), ...(address.test(typedIn()) ? [{ email: typedIn() }] : [])],
    close: () => editor.dispose(),
  };
}

/** A contact of the directory shows a name and presence only; others show their address in their label. */
function pillOf(key, { email, name, id }, next) {
  const label = id ? `Available, ${name}` : name ? `${name} <${email}>` : email;
  const kind = next ? "_Entity _EType_PERSONA_CHIP" : "_Entity _EType_RECIPIENT_ENTITY";
  const escaped = (text) => text.replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return (
    `<span id="${key}" class="${kind} _EId_${key} _EReadonly_1" contenteditable="false" draggable="true" aria-label="${escaped(label)}">` +
    `<span class="textContainer-${key}">${escaped(name ?? email)}</span></span>`
  );
}
