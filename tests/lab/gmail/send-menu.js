import { element } from "./dom.js";

/**
 * The menu beside Send. Like Gmail's, it stands at the end of the body, leaves the focus on what opened it and closes
 * when that loses it; it acts on a press at the item's own place and on the opener's keys, and leads to a dialog that
 * asks when to send.
 */
export function addSendMenu(opener, onSchedule) {
  let menu;
  const close = () => {
    menu?.remove();
    menu = undefined;
    opener.setAttribute("aria-expanded", "false");
    opener.removeAttribute("aria-activedescendant");
  };
  const choose = () => {
    close();
    openSchedule(onSchedule);
  };
  const open = () => {
    const item = element("div.J-N", { role: "menuitem", selector: "scheduledSend", id: ":sched" }, "Schedule send");
    menu = element("div.J-M", { role: "menu" }, item);
    let isDown = false;
    const isOn = ({ clientX, clientY }) => item.contains(document.elementFromPoint(clientX, clientY));
    menu.addEventListener("mousedown", (event) => {
      event.preventDefault();
      isDown = isOn(event);
    });
    menu.addEventListener("mouseup", (event) => isDown && isOn(event) && choose());
    document.body.append(menu);
    opener.setAttribute("aria-expanded", "true");
    opener.setAttribute("aria-activedescendant", ":sched");
  };
  opener.addEventListener("click", () => {
    opener.focus();
    if (menu) close();
    else open();
  });
  opener.addEventListener("blur", close);
  opener.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !menu) return;
    event.preventDefault();
    choose();
  });
}

function openSchedule(onSchedule) {
  const tomorrow = element("div.Az", { role: "menuitem", tabindex: "0" }, "Tomorrow morning");
  const dialog = element("div.uW2Fw", { role: "dialog", "aria-label": "Schedule send" }, tomorrow);
  tomorrow.addEventListener("click", () => {
    dialog.remove();
    onSchedule();
  });
  document.body.append(dialog);
  tomorrow.focus();
}
