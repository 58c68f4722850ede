import { openCompose } from "./compose.js";
import { element } from "./dom.js";
import { fillMailbox } from "./mailbox.js";
import { buildSlowly } from "./slow.js";
import { translate } from "./words.js";

/*
 * Query: draft=<key>[,<key>…] what the composes hold · composes=<n> · plain=1 · confidential=1 · recipients=classic · archive=1 ·
 * broken=body|subject|recipients|from · size=<n> elements in the page · form=mole|reply|replyall|forward|popout ·
 * lang=de|ja|ar · next=1 next month's DOM · slow=1 built in parts · resume=1 the draft of the page before, reopened
 */
const query = new URLSearchParams(location.search);
const seeds = JSON.parse(document.getElementById("seeds").textContent);
const store = { opened: 0, drafts: {}, sent: [], scheduled: [], open: {} };
const options = {
  account: seeds.account,
  store,
  plain: query.has("plain"),
  confidential: query.has("confidential"),
  archive: query.has("archive"),
  classic: query.get("recipients") === "classic",
  broken: query.get("broken") ?? "",
  form: query.get("form") ?? "mole",
  next: query.has("next"),
};
translate(query.get("lang"));
if (options.broken === "from") document.querySelector("[name=og-profile-acct]").remove();
if (options.broken === "from") document.title = "Inbox";

/** Opens a compose with a draft of the lab. */
function open(key = "blank") {
  const draft = seeds.drafts.find((each) => each.key === key);
  if (!draft) throw new Error(`the lab has no draft "${key}"`);
  return openCompose(draft, options);
}

/** Opens the draft that the page before it saved, under a new key, as after a reload. */
function resume() {
  const { lines, ...draft } = JSON.parse(sessionStorage.getItem("draft"));
  const nodes = lines.map((line) => element("div", {}, line || element("br")));
  return openCompose({ key: "resumed", ...draft, nodes }, options);
}

fillMailbox(document.getElementById("rows"), Number(query.get("size") ?? 0));
document.querySelector("[gh=cm]").addEventListener("click", () => open());

const keys = (query.get("draft") ?? "blank").split(",");
const count = Number(query.get("composes") ?? keys.length);
if (query.has("resume")) resume();
else if (query.has("slow")) buildSlowly(() => open(keys[0]));
else for (let index = 0; index < count; index++) open(keys[index % keys.length]);

/** What tests ask the lab: drafts saved, mails sent, composes open; and `opened` for one more. */
window.lab = { ...store, opened: open };
