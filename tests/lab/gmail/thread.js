import { element } from "./dom.js";

/** Shows a thread in the place of the inbox; gives the last message's item, in which an inline form stands. */
export function showThread(main, subject, messages) {
  const items = messages.map((message, index) =>
    element("div", { role: "listitem" }, messageOf(message, `#msg-f:${index + 1}`)),
  );
  const list = element("div", { role: "list" }, ...items);
  main.replaceChildren(element("div.AO", {}, element("h2.hP", {}, subject), list));
  return items.at(-1);
}

function messageOf({ from, date, lines, older, folded }, id) {
  const head = [
    element("span.gD", { email: from.email, name: from.name }, from.name),
    element("span.g3", { title: date }, date),
  ];
  if (folded)
    return element("div.adf.ads", { "data-message-id": id }, ...head, element("div.iA.g6", {}, `${lines[0]} …`));
  const quote = older && element("div.gmail_quote", {}, element("blockquote.gmail_quote", {}, older));
  const words = element("div", { dir: "ltr" }, ...lines.map((line) => element("div", {}, line)));
  return element(
    "div.adn.ads",
    { "data-message-id": id },
    ...head,
    element("div.a3s.aiL", {}, words, ...(quote ? [quote] : [])),
  );
}
