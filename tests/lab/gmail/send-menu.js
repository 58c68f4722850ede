import { element } from "./dom.js";

/**
 * The menu beside Send. Like Gmail's, it stands at the end of the body, acts on mouse up and on Enter, and leads to a
 * dialog that asks when to send.
 */
export function addSendMenu(opener, onSchedule) {
  const close = (menu) => {
    menu.remove();
    opener.setAttribute("aria-expanded", "false");
  };
  opener.addEventListener("click", () => {
    const item = element(
      "div.J-N.J-N-JT",
      { role: "menuitem", selector: "scheduledSend", tabindex: "-1" },
      "Schedule send",
    );
    const menu = element("div.J-M", { role: "menu", tabindex: "0" }, item);
    const choose = () => {
      close(menu);
      openSchedule(onSchedule);
    };
    item.addEventListener("mouseup", choose);
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      choose();
    });
    document.body.append(menu);
    opener.setAttribute("aria-expanded", "true");
    menu.focus();
  });
}

function openSchedule(onSchedule) {
  const tomorrow = element("button", { type: "button" }, "Tomorrow morning");
  const dialog = element("div.uW2Fw", { role: "dialog", "aria-label": "Schedule send" }, tomorrow);
  tomorrow.addEventListener("click", () => {
    dialog.remove();
    onSchedule();
  });
  document.body.append(dialog);
  tomorrow.focus();
}
