import { openCompose } from "./compose.js";
import { fillMailbox } from "./mailbox.js";

/*
 * Query: draft=<key>[,<key>…] what the composes hold · composes=<n> · plain=1 · recipients=classic · archive=1 ·
 * broken=body|subject|recipients|from · size=<n> elements in the page
 */
const query = new URLSearchParams(location.search);
const seeds = JSON.parse(document.getElementById("seeds").textContent);
const store = { opened: 0, drafts: {}, sent: [], scheduled: [], open: {} };
const options = {
  account: seeds.account,
  store,
  plain: query.has("plain"),
  archive: query.has("archive"),
  classic: query.get("recipients") === "classic",
  broken: query.get("broken") ?? "",
};
if (options.broken === "from") document.querySelector("[name=og-profile-acct]").remove();
if (options.broken === "from") document.title = "Inbox";

/** Opens a compose with a draft of the lab. */
function open(key = "blank") {
  const draft = seeds.drafts.find((each) => each.key === key);
  if (!draft) throw new Error(`the lab has no draft "${key}"`);
  return openCompose(draft, options);
}

fillMailbox(document.getElementById("rows"), Number(query.get("size") ?? 0));
document.querySelector("[gh=cm]").addEventListener("click", () => open());
document.querySelector("#link_undo").addEventListener("click", () => (document.querySelector(".vh").hidden = true));

const keys = (query.get("draft") ?? "blank").split(",");
const count = Number(query.get("composes") ?? keys.length);
for (let index = 0; index < count; index++) open(keys[index % keys.length]);

/** What tests ask the lab: drafts saved, mails sent, composes open; and `open` for one more. */
window.lab = { ...store, open };
