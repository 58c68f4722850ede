import type { Link } from "../../lib/core/draft.ts";
import type { InputLine } from "../../lib/mailbox/input-line.ts";

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

/** Paragraphs of mails unlike the sample: other trades, other languages, links, lists, footers. */
const mixed = [
  "Guten Tag Frau Weber, auf Ihrer Seite habe ich gelesen, dass Sie zwei Lagerhallen in Kassel planen. Wir bauen Regale.",
  "Quick one: does anyone at your plant still type delivery notes by hand? Details: https://www.routewise.example/scan?ref=7",
  "Nous proposons un logiciel de planification aux transporteurs. Si cela ne vous intéresse pas, dites-le moi simplement.",
  "What you would get:\n- a list of empty runs, each week\n- one page of figures for the board\n- nobody calls you",
  "Le escribo porque su empresa abre un almacén en Valencia; nuestra grúa levanta 3,5 t y cabe en 12 m².",
  "Attached is nothing, and no tracking: I just want to know who decides about pallets, and whether 1 March is too late.",
  "{{first_name}}, congratulations on the award! Over 40 hauliers (Ostermann, Lindqvist & Sons, Vega) use the planner.",
  "Northgate Freight Tools Ltd, 14 Quayside, Bristol BS1 6UZ, United Kingdom | www.northgate.example | Unsubscribe",
  "Z poważaniem, Marta Lis, kierownik sprzedaży. Jeśli nie chce Pani otrzymywać wiadomości, proszę odpisać „nie”.",
  "Pricing is simple – €49 per truck and month, 20 % off for a year. See the study (PDF, 2 MB) or reply “later”.",
];

/** A text of about `length` characters out of paragraphs that differ from each other as those of real mails do. */
export function mixedText(length: number): string {
  let text = "";
  for (let index = 0; text.length < length; index++) {
    const line = mixed[(index * 7) % mixed.length] ?? "";
    // Words of their own: a real mail holds some that no other has.
    text += `${index > 0 ? "\n\n" : ""}${line} ${madeUpName(index)} ${madeUpName(index * 31 + 7)}.`;
  }
  return text;
}

function madeUpName(seed: number): string {
  const syllables = ["bel", "tor", "ma", "rin", "kas", "vo", "len", "dru", "pi", "sto", "gar", "hem"];
  const at = (step: number) => syllables[Math.floor(seed / step) % syllables.length] ?? "";
  return `${at(1).toUpperCase()}${at(12)}${at(144)}${at(1728)}`;
}

/**
 * A text as Gmail's editor writes it, and the links in it: the last word of every other paragraph leads somewhere. What a
 * checker that starts from HTML gets, beside one that starts from text and links.
 */
export function inHtml(text: string): { html: string; links: Link[] } {
  const links: Link[] = [];
  const blocks: string[] = [];
  let start = 0;
  text.split("\n\n").forEach((paragraph, index) => {
    const from = index % 2 === 0 ? paragraph.lastIndexOf(" ") + 1 : paragraph.length;
    let written = escaped(paragraph.slice(0, from));
    const linked = paragraph.slice(from);
    if (linked !== "") {
      const href = `https://www.routewise.example/p/${index}`;
      links.push({ text: linked, href, at: [start + from, start + paragraph.length] });
      written += `<a href="${href}">${escaped(linked)}</a>`;
    }
    blocks.push(
      written
        .split("\n")
        .map((line) => `<div>${line}</div>`)
        .join(""),
    );
    start += paragraph.length + 2;
  });
  return { html: blocks.join("<div><br></div>"), links };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
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
