// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from "vitest";
import { sendPressOf } from "./send-press.ts";

beforeAll(() => {
  // Nothing is laid out in this environment.
  HTMLElement.prototype.checkVisibility = () => true;
});

const icon = '<i class="fui-Icon-font">\uf6a1</i>';

beforeEach(() => {
  document.body.innerHTML = `
    <div id="form"><span><button id="splitButton-r1__primaryActionButton" aria-label="Send">${icon}Send<span>Send (Ctrl+Enter)</span></button></span>
      <span><button id="splitButton-r1__menuButton" aria-expanded="false">${icon}</button></span><button id="other">Attach</button></div>
    <div role="menu"><div role="menuitem" id="schedule">${icon}<span>Schedule send</span></div></div>
    <div role="dialog" aria-modal="true"><button id="same">Send</button><button id="schedules">Schedule</button><button id="cancel">Cancel</button></div>`;
});

/** The form that a press on an element would send. */
function formSentBy(id: string): string | undefined {
  let form: string | undefined;
  const listen = (event: Event) => {
    form = sendPressOf(event, [element("form")])?.root.id;
  };
  addEventListener("click", listen, { capture: true, once: true });
  element(id).click();
  return form;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

test("Send's own button sends its form, another one does not", () => {
  expect(formSentBy("splitButton-r1__primaryActionButton")).toBe("form");
  expect(formSentBy("other")).toBeUndefined();
});

test("an item of the menu sends where each half of the split button stands in a box of its own", () => {
  expect(formSentBy("schedule")).toBeUndefined();
  element("splitButton-r1__menuButton").ariaExpanded = "true";
  expect(formSentBy("schedule")).toBe("form");
});

test("a dialog's Send is known by its word, though Send itself has an icon and a hint", () => {
  expect(formSentBy("same")).toBe("form");
  expect(formSentBy("cancel")).toBeUndefined();
});
