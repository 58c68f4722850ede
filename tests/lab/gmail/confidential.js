import { element } from "./dom.js";

/**
 * Confidential mode: a bar below the editor with the day on which the mail expires, and a dialog at the end of the
 * body that changes it, whose Save sends nothing.
 */
export function addConfidential(form, words) {
  let expires = "Dec 3, 2026";
  const day = element("b", {}, expires);
  const edit = element("button", { type: "button" }, "Edit");
  const off = element("button", { type: "button", "aria-label": "Turn off confidential mode" }, "✕");
  const bar = element("div.confidential", { role: "region" }, "Content expires ", day, words, edit, off);
  edit.addEventListener("click", () => {
    const save = element("button", { type: "button", name: "locker_controls_dialog_save" }, "Save");
    const dialog = element("div.uW2Fw", { role: "dialog", "aria-label": "Confidential mode" }, save);
    save.addEventListener("click", () => {
      expires = "Dec 26, 2026";
      day.textContent = expires;
      dialog.remove();
    });
    document.body.append(dialog);
    save.focus();
  });
  off.addEventListener("click", () => {
    expires = undefined;
    bar.remove();
  });
  form.append(bar);
  return { expires: () => expires };
}
