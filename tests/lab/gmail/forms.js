import { element } from "./dom.js";
import { showThread } from "./thread.js";

const inlineForms = ["reply", "replyall", "forward"];

/**
 * Puts a form in its place in the page: a window at the foot, an inline form below the last message of its thread, or
 * a browser window of its own. Gives the element that goes when the form is closed.
 */
export function placeForm(mole, form, draft) {
  if (!inlineForms.includes(form) && form !== "popout") {
    document.getElementById("moles").append(mole);
    return mole;
  }
  const root = mole.querySelector(".M9");
  root.querySelector(".Hp").remove();
  if (form === "popout") return placeAlone(root, draft);
  const item = showThread(document.querySelector("main"), draft.subject, draft.thread ?? []);
  const icon = element("div.Un.J-JN-M-I", { role: "button" }, ...(form === "forward" ? [element("img.mI")] : []));
  root.querySelector("form").prepend(element("div.HQ", {}, icon));
  const place = element("div.gA.gt.acV", {}, element("div.gB.xu", {}, element("div.ip.iq.adB", {}, root)));
  item.append(place);
  return place;
}

/** A window of its own has no globals, and need not name the account. */
function placeAlone(root, draft) {
  document.body.className = "xE xp";
  document.querySelector("[name=og-profile-acct]")?.remove();
  document.title = draft.subject || "Compose";
  const main = element("div", { role: "main" }, root);
  for (const part of document.querySelectorAll("header, .bkL, .dw")) part.remove();
  document.body.prepend(main);
  return main;
}

/** Fills the hidden inputs by which Gmail knows what a form answers. */
export function markAnswer(find, form, draft) {
  if (!draft.quote && !draft.thread) return;
  find("[name=rm]").value = `#msg-f:${draft.thread?.length ?? 1}`;
  find("[name=rt]").value = "#thread-f:17";
  const quote = document.querySelector(`[data-quote="${draft.key}"]`)?.content.firstElementChild;
  if (form !== "forward" && quote && !draft.quoteIsOpen) find("[name=uet]").value = quote.outerHTML;
}

/** Moves a window to the middle of the page and back, as the same element. */
export function toggleFullScreen(mole) {
  const dialog = mole.querySelector("[role=dialog]") ?? document.querySelector(".aSt > [role=dialog]");
  const isFull = dialog.parentElement.classList.contains("aSt");
  document.body.classList.toggle("full", !isFull);
  if (isFull) {
    const frame = dialog.closest(".aSs");
    mole.querySelector(".AD").append(dialog);
    frame.remove();
  } else document.body.append(element("div.aSs", {}, element("div.aSt", {}, dialog)));
}

/** A form in a design of Gmail's that nobody has seen: other class names, other names of boxes. */
export function redraw(root) {
  for (const node of [root, ...root.querySelectorAll("[class]")]) {
    if (node.className && !/^gmail_/.test(node.className)) node.className = `x${node.className.length}-q`;
  }
  root.querySelector("[name=subjectbox]").name = "s1";
  for (const row of root.querySelectorAll("div[name]")) row.removeAttribute("name");
  for (const part of root.querySelectorAll("[peoplekit-id]")) part.removeAttribute("peoplekit-id");
  for (const part of root.querySelectorAll("[data-hovercard-id]")) part.removeAttribute("data-hovercard-id");
}
