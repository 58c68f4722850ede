import type { Body } from "../core/draft.ts";
import type { Edit, Run } from "../core/edit.ts";
import type { Policy } from "../core/policy.ts";
import { type FilledTemplate, type FooterPart, fillTemplate } from "./footer-template.ts";
import { footerWordsOf } from "./vocabulary/footer-words.ts";

/**
 * The one edit that puts the missing parts of the footer after the last line of the draft, or
 * `undefined` where the user's details do not give the part that is asked for. Every rule that offers it
 * offers the same edit, so that several of them are one change.
 */
export function footerEdit(
  body: Body,
  policy: Policy,
  language: string,
  missing: readonly FooterPart[],
  asked: FooterPart,
  /** The details of the company that are missing, as they are written. */
  imprint: readonly string[] = [],
): Edit | undefined {
  const { name, legalName, postalAddress } = policy.organisation;
  if (name === "" && legalName === "" && postalAddress === "") return undefined;
  const given = givenParts(policy, language, body.format, imprint);
  if (given[asked].length === 0) return undefined;
  const written = writtenFooter(given, policy, language);
  // A footer of the user's own is put in as a whole or not at all: half of it might say anything.
  const isWritten = written?.parts.every((part) => missing.includes(part));
  const rest = isWritten ? missing.filter((part) => !written?.parts.includes(part)) : missing;
  const lines: Run[][] = isWritten && written ? [...written.lines] : [];
  const who = (["company", "address", "imprint"] as const)
    .filter((part) => rest.includes(part))
    .flatMap((part) => given[part]);
  if (who.length > 0) lines.push([{ text: who.map(({ text }) => text).join(separator) }]);
  if (rest.includes("opt-out") && given["opt-out"].length > 0) lines.push([...given["opt-out"]]);
  const at = endOfBody(body);
  if (at > 0) lines.unshift([]);
  return { kind: "insert-lines", at, expect: lineEndingAt(body.text, at), lines };
}

type GivenParts = Readonly<Record<FooterPart, readonly Run[]>>;

const separator = " \u00b7 ";

/** Each part as the user's details give it; empty where they do not. */
function givenParts(policy: Policy, language: string, format: Body["format"], imprint: readonly string[]): GivenParts {
  const { name, legalName, postalAddress } = policy.organisation;
  const run = (text: string) => (text === "" ? [] : [{ text }]);
  return {
    company: run(legalName || name),
    address: run(linesOf(postalAddress).join(", ")),
    imprint: imprint.map((text) => ({ text })),
    "opt-out": optOutRuns(policy, language, format) ?? [],
  };
}

/** The footer that the user wrote for a language, filled in; nothing where there is none, or nothing of it is given. */
function writtenFooter(given: GivenParts, policy: Policy, language: string): FilledTemplate | undefined {
  const template = policy.footers[language];
  if (template === undefined) return undefined;
  const { address, url, method } = policy.optOut;
  const details = given.imprint.map(({ text }) => text).join(separator);
  const filled = fillTemplate(template, {
    company: given.company,
    address: given.address,
    details: details === "" ? [] : [{ text: details }],
    optOut: given["opt-out"],
    word: [{ text: optOutWord(policy.optOut, language) }],
    ...(method === "mailto" && address !== "" && { mailbox: [{ text: address, href: `mailto:${address}` }] }),
    ...(method === "link" && url !== "" && { page: [{ text: url, href: url }] }),
  });
  return filled.parts.length > 0 ? filled : undefined;
}

/** The sentence by which the reader opts out, as the policy has it; `undefined` where its address is not given. */
export function optOutRuns({ optOut }: Policy, language: string, format: Body["format"]): Run[] | undefined {
  const footer = footerWordsOf(language);
  const word = optOutWord(optOut, language);
  if (optOut.method === "reply") return [{ text: footer.replyBefore + word + footer.replyAfter }];
  const href = optOutHref(optOut, language);
  if (!href) return undefined;
  if (format === "html") {
    return [{ text: footer.linkBefore }, { text: footer.linkWords, href }, { text: footer.linkAfter }];
  }
  if (optOut.method === "link") return [{ text: `${footer.linkBefore}${footer.linkWords}: ${href}` }];
  return [{ text: footer.mailBefore + word + footer.mailTo + optOut.address + footer.mailAfter }];
}

/** The target of an opt-out link; `undefined` where people opt out by a reply or the target is not given. */
export function optOutHref(optOut: Policy["optOut"], language: string): string | undefined {
  const { method, url, address } = optOut;
  if (method === "link") return url || undefined;
  if (method !== "mailto" || !address) return undefined;
  return `mailto:${address}?subject=${encodeURIComponent(optOutWord(optOut, language))}`;
}

/** The word that people opt out with in a language: the sender's for it, else the sender's for all, else the usual one. */
export function optOutWord({ word, words }: Policy["optOut"], language: string): string {
  return words[language] ?? (word || footerWordsOf(language).replyWord);
}

/**
 * The end of the last line that holds something, as UTF-16 offset. Where nothing but the signature stands below the
 * quoted thread, the last line above that: what follows a thread is not read.
 */
export function endOfBody({ text, signature, quoteAt }: Body): number {
  if (!signature || quoteAt === undefined || signature[0] < quoteAt) return endOfText(text);
  const above = text.slice(0, quoteAt);
  const below = text.slice(quoteAt, signature[0]) + text.slice(signature[1]);
  return endOfText(above.trim() !== "" && below.trim() === "" ? above : text);
}

function endOfText(text: string): number {
  const last = text.trimEnd().length;
  if (last === 0) return lineEnd(text, 0);
  return lineEnd(text, last);
}

/** The text of the line that ends at `at`. */
export function lineEndingAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "");
}
