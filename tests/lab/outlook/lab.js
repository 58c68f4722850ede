import { openCompose } from "./compose.js";
import { element } from "./dom.js";
import { wordsOf } from "./words.js";

/*
 * Query: draft=<key>[,<key>…] one tab each, the last one shown · form=new|reply|folded|window · lang=de|ja|ar ·
 * next=1 next month's DOM · plain=1 · from=<shown sender> · broken=body|subject|recipients|from|send · to, subject, body of a deep link
 */
const query = new URLSearchParams(location.search);
const seeds = JSON.parse(document.getElementById("seeds").textContent);
const store = { drafts: {}, sent: [], scheduled: [], open: {} };
const form = query.get("form") ?? "new";
const words = wordsOf(query.get("lang"));
const options = {
  words,
  store,
  next: query.has("next"),
  plain: query.has("plain"),
  broken: query.get("broken") ?? "",
  from: query.get("from"),
  folded: form === "folded",
};
const isDeepLink = location.pathname.includes("/deeplink/compose");
const pane = document.getElementById("ReadingPaneContainerId");
if (options.broken === "from") document.getElementById("O365_AppName").removeAttribute("href");
document.querySelector("#newMail button").addEventListener("click", () => open());
for (let index = 0; index < 12; index++)
  document
    .getElementById("mailList")
    .append(element(document, "div", { role: "option", tabindex: "-1" }, `Price list ${index}.pdf 12 KB`));

function draftOf(key) {
  if (isDeepLink)
    return {
      key: "link",
      to: [{ email: query.get("to") }],
      subject: query.get("subject"),
      html: `<div>${query.get("body")}</div>`,
    };
  const draft = seeds.drafts.find((each) => each.key === key);
  if (!draft) throw new Error(`the lab has no draft "${key}"`);
  return draft;
}

/** Opens a draft in a tab; the panes of the others stay in the page, hidden. */
function open(key = "blank") {
  const tab = element(document, "button", { role: "tab", type: "button" }, key);
  const own = element(document, "div.pane");
  const show = () => {
    for (const other of pane.children) other.style.display = other === own ? "" : "none";
  };
  tab.addEventListener("click", show);
  document.getElementById("tabs").append(tab);
  pane.append(own);
  show();
  const isAnswer = form === "reply" || form === "folded";
  if (isAnswer) own.append(received());
  const place = isAnswer ? own.appendChild(element(document, "div", { id: "ConversationReadingPaneContainer" })) : own;
  const onClose = () => {
    tab.remove();
    own.remove();
    if (isDeepLink) window.close();
  };
  return openCompose(place, draftOf(key), { ...options, page: document, onClose });
}

function received() {
  return element(
    document,
    "div",
    { role: "document", "aria-label": words.body, tabindex: "0" },
    element(document, "div.lpcWrapper.lpcCommonWeb-hoverTarget", { "aria-label": "Priya Nair" }, "Priya Nair"),
    element(document, "div", {}, "Could you send the price list?"),
  );
}

/** Opens a draft in a window of its own, which this page fills. */
function openWindow(key) {
  const own = window.open("about:blank", "", "width=900,height=700");
  const page = own.document;
  page.documentElement.lang = document.documentElement.lang;
  for (const style of document.querySelectorAll("link[rel=stylesheet]"))
    page.head.append(element(page, "link", { rel: "stylesheet", href: style.href }));
  own.lab = window.lab;
  const onClose = () => own.close();
  openCompose(page.body.appendChild(page.createElement("div")), draftOf(key), {
    ...options,
    page,
    inWindow: true,
    onClose,
  });
}

/** What tests ask the lab: drafts saved, mails sent and scheduled, composes open. */
window.lab = { ...store, opened: open, openWindow };
const keys = (query.get("draft") ?? "blank").split(",");
if (form !== "window") for (const key of keys) open(key);
