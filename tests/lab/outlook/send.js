import { element } from "./dom.js";

let buttons = 0;

/** The split button that sends, its menu and the dialog that schedules. */
export function addSend(page, { words, next, onSend, onSchedule }) {
  const id = `splitButton-r${++buttons}`;
  const hash = next ? "button.k2" : "button.fui-Button";
  const primary = element(
    page,
    next ? hash : `${hash}.fui-SplitButton__primaryActionButton`,
    {
      id: next ? `s${buttons}` : `${id}__primaryActionButton`,
      type: "button",
      title: `${words.send} (Ctrl+Enter)`,
      "aria-label": words.send,
    },
    words.send,
  );
  const more = element(
    page,
    next ? hash : "button.fui-MenuButton.fui-SplitButton__menuButton",
    {
      id: next ? `m${buttons}` : `${id}__menuButton`,
      type: "button",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": "⌄",
    },
    "⌄",
  );
  primary.addEventListener("click", onSend);
  more.addEventListener("click", () => openMenu(page, more, words, onSend, onSchedule));
  return element(page, next ? "div.k1" : "div.fui-SplitButton", {}, primary, more);
}

function openMenu(page, opener, words, onSend, onSchedule) {
  const item = (text, act) => {
    const node = element(
      page,
      "div.fui-MenuItem",
      { role: "menuitem", tabindex: "0" },
      element(page, "span", {}, text),
    );
    const choose = () => {
      close();
      act();
    };
    node.addEventListener("click", choose);
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose();
    });
    return node;
  };
  const schedule = item(words.schedule, () => openDialog(page, words, onSchedule));
  const list = element(page, "div.fui-MenuList", { role: "menu" }, item(words.send, onSend), schedule);
  const popover = element(page, "div.fui-MenuPopover", {}, list);
  const close = () => {
    popover.remove();
    opener.setAttribute("aria-expanded", "false");
  };
  layer(page).append(popover);
  opener.setAttribute("aria-expanded", "true");
  schedule.focus();
}

/** Asks when; its own Send stands at the end of the page, far from the compose. */
function openDialog(page, words, onSchedule) {
  const send = element(page, "button.fui-Button", { type: "button" }, words.send);
  const cancel = element(page, "button.fui-Button", { type: "button" }, words.cancel);
  const time = element(page, "input", { type: "time", value: "08:00", "aria-label": "Time" });
  const surface = element(page, "div.fui-DialogSurface", { role: "dialog", "aria-modal": "true" }, time, send, cancel);
  const backdrop = element(page, "div.fui-DialogSurface__backdrop");
  const close = () => {
    surface.remove();
    backdrop.remove();
  };
  send.addEventListener("click", () => {
    close();
    onSchedule();
  });
  cancel.addEventListener("click", close);
  layer(page).append(backdrop, surface);
  send.focus();
}

function layer(page) {
  return page.getElementById("fluent-default-layer-host") ?? page.body;
}
