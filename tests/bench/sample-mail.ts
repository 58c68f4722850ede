import type { InputLine } from "../../lib/cli/input-line.ts";

const opening =
  "Hi Dana,\n\nI saw that Harborline opens a second depot in Tacoma, so I am writing about your dispatch plans.\n\n";
const paragraphs = [
  "Our planner reads the orders of the day and puts them on the fewest trucks. A fleet of forty saves 12 % fuel.",
  "We work with carriers in eleven states, from 5 to 900 vehicles, and a roll-out takes two weeks.",
  "On 12 March we published the figures of 2025; the study covers 1,482 routes and is free to read.",
  "Would you have 15 minutes on Tuesday at 10:30 for a short demo? If another day suits you better, name it.",
];
const closing =
  "\n\nBest,\nJane Roe\nRoutewise Inc., 410 Terry Avenue North, Seattle, WA 98109, United States\n" +
  "If you do not want to hear from us, answer with “unsubscribe”.";

/** A believable outreach mail of about `length` characters, as an input line of the command line check. */
export function sampleMail(length: number): InputLine {
  return {
    id: `sample-${length}`,
    kind: "new",
    from: "Jane Roe <jane@routewise.example>",
    to: ["Dana Whitfield <dana@harborline.example>"],
    subject: "Dispatch for your second depot",
    text: sampleText(length),
    attachments: [],
  };
}

/** The same mail as HTML of about `length` characters, with a link in every other paragraph. */
export function sampleHtml(length: number): string {
  let html = `<div>${opening.trim()}</div>`;
  for (let index = 0; html.length < length; index++) {
    const words = paragraphs[index % paragraphs.length];
    const link = index % 2 === 0 ? ` <a href="https://www.routewise.example/p/${index}">Read more</a>` : "";
    html += `<div><br></div><div style="font-size:14px"><span>${words}</span>${link}</div>`;
  }
  return html;
}

/** The same text with a number of its own in every paragraph, so that none of them was seen before. */
export function varied(text: string, round: number): string {
  let paragraph = 0;
  return text.replaceAll("\n\n", () => ` ${round}${paragraph++}\n\n`);
}

function sampleText(length: number): string {
  let text = opening;
  for (let index = 0; text.length + closing.length < length; index++) {
    text += `${index > 0 ? "\n\n" : ""}${paragraphs[index % paragraphs.length]}`;
  }
  return text + closing;
}
