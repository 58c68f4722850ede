import type { MessageData } from "./finding.ts";

/** Texts of a rule's findings and fix labels, and the parts of them, by id; in one language. */
export type Messages = Readonly<Record<string, string>>;

/**
 * A message with its `{placeholders}` filled; one without a value stays as it is. What is not a quotation is said in
 * `language` (a BCP 47 tag), see `MessageData`. Of one thing the text `<id>.one` tells, where there is one.
 */
export function fillMessage(messages: Messages, id: string, data: MessageData = {}, language = "en"): string {
  const text = (data.count === "1" ? messages[`${id}.one`] : undefined) ?? messages[id] ?? id;
  const filled = text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const parts = data[`${name}.parts`];
    if (parts !== undefined) return inOneSentence(partsOf(messages, name, parts, data, language), language);
    const country = data[`${name}.country`];
    if (country !== undefined && language !== "en") return countryIn(language, country);
    const day = data[`${name}.date`];
    if (day !== undefined) return dayIn(language, day);
    return data[name] ?? placeholder;
  });
  return withOneStop(filled);
}

/** A value may end in a stop of its own, where the message sets one behind it. */
function withOneStop(text: string): string {
  return text.replace(/\.(\u202f?[”“»’])\.$/, "$1.").replace(/([.…])\.$/, "$1");
}

/** The texts that make up a value; each is filled by `<name>.<index>.<placeholder>`, else by the data of all. */
function partsOf(messages: Messages, name: string, ids: string, data: MessageData, language: string): string[] {
  return ids.split(" ").map((id, index) => {
    const prefix = `${name}.${index}.`;
    const own = Object.entries(data)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
    return fillMessage(messages, id, { ...data, ...Object.fromEntries(own) }, language);
  });
}

/** To make one takes many times as long as to use it. */
const listFormats = new Map<string, Intl.ListFormat>();

function inOneSentence(parts: readonly string[], language: string): string {
  // Our English has no comma before "and".
  const format = listFormats.get(language) ?? new Intl.ListFormat(language === "en" ? "en-GB" : language);
  listFormats.set(language, format);
  return format.format(parts);
}

function countryIn(language: string, code: string): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(code.toUpperCase()) ?? code;
}

/** A day (ISO 8601) as people write it, the same in every time zone; a text that is none stays as it is. */
function dayIn(language: string, day: string): string {
  const at = Date.parse(day);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(at);
}
