import { element } from "./dom.js";

const mails = [
  ["Priya Nair", "Price list", "Could you send the price list before our call on Thursday?", "9:12 AM", true],
  ["Calendar", "Invitation: Pipeline review", "Mon Nov 23, 2026 10:00 – 10:30 (PST)", "8:47 AM", true],
  ["Jordan, me (3)", "Onboarding checklist", "Looks good to me. One question about step four", "8:03 AM", false],
  ["Billing", "Your receipt for November", "Thanks for your payment. The invoice is attached", "Nov 21", true],
  ["Mei Tanaka", "Slides from the panel", "As promised, here are the slides and the recording", "Nov 21", false],
  ["Support", "[#48213] Export to CSV", "We have shipped a fix for the export that you reported", "Nov 20", true],
  ["Sam Rivera", "Lunch on Friday?", "The new place next to the office has opened", "Nov 20", false],
  ["Port Logistics Forum", "Speaker pack", "Everything you need for 3 November on one page", "Nov 19", false],
  ["Drive", "Q4 targets.xlsx was shared with you", "Jordan Lee has invited you to view", "Nov 19", false],
  [
    "Newsletter",
    "What changed in email this month",
    "Sender rules, bounce rates and a short checklist",
    "Nov 18",
    false,
  ],
];

/** Fills the inbox behind the composes; `size` is the number of elements that it has at least. */
export function fillMailbox(rows, size) {
  const perRow = 11;
  const count = Math.max(24, Math.ceil(size / perRow));
  for (let index = 0; index < count; index++) rows.append(row(mails[index % mails.length]));
}

function row([from, subject, snippet, date, unread]) {
  return element(
    unread ? "tr.zA.zE" : "tr.zA.yO",
    { role: "row" },
    element("td.oZ", {}, element("span", {}, "☆")),
    element("td.yX", {}, element("div.yW", {}, element("span.bA4", {}, from))),
    element(
      "td.xY",
      {},
      element("div.y6", {}, element("span.bog", {}, subject), element("span.y2", {}, ` – ${snippet}`)),
    ),
    element("td.xW", {}, date),
  );
}
