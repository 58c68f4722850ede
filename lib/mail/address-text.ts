import type { Address } from "../core/draft.ts";

const mailbox = /^[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\].]{2,}$/;

/** Whether a text is an e-mail address and nothing else. */
export function isAddress(text: string): boolean {
  return mailbox.test(text);
}

/** Text without the marks of no width, such as those that make an address read from left to right; joiners stay. */
export function withoutMarks(text: string): string {
  return text.replace(/(?![\u200c\u200d])\p{Cf}/gu, "");
}

/** Reads `a@b.c`, `Name <a@b.c>` or `"Name, First" <a@b.c>`; `undefined` for anything else. */
export function parseAddress(text: string): Address | undefined {
  const trimmed = withoutMarks(text).trim();
  if (isAddress(trimmed)) return { email: trimmed };
  const named = /^(.*?)\s*<\s*([^<>]+?)\s*>$/s.exec(trimmed);
  const email = named?.[2] ?? "";
  if (!isAddress(email)) return undefined;
  const name = (named?.[1] ?? "")
    .replace(/^"(.*)"$/s, "$1")
    .replaceAll('\\"', '"')
    .trim();
  return name === "" ? { email } : { email, name };
}

/** The address in a label: alone, as `Name <address>`, or one in brackets among other words. */
export function addressIn(label: string): Address | undefined {
  const inBrackets = label.match(/<[^<>\s]+>/g);
  const [only] = inBrackets?.length === 1 ? inBrackets : [];
  return parseAddress(label) ?? (only === undefined ? undefined : parseAddress(only));
}

/** Splits a list of addresses at commas, semicolons and line ends that stand outside quotes and brackets. */
export function splitAddresses(text: string): string[] {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,;\n])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
