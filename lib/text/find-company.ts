import type { Address, Body, Recipient, Span } from "../core/draft.ts";
import { domainOf } from "../core/draft.ts";
import { lettersOf } from "./letters-only.ts";
import { patternFor } from "./light-pattern.ts";
import { domainLabel, isPersonalDomain } from "./mail-domain.ts";
import { matchesOf, spansOf } from "./pattern.ts";
import { placeOfWord } from "./place-of-word.ts";
import { type Reading, readingOf } from "./reading.ts";

/** Forms of companies that stand behind a name, in many countries. Matched as written. */
const companyForms =
  "Ltd|LTD|Limited|LLP|LLC|L\\.L\\.C|PLC|plc|Inc|INC|Incorporated|Corp|Corporation|PBC|Pty|Pte|Pvt|Sdn\\.? Bhd|DAC|CIC|FZE|FZCO|FZ-?LLC|GmbH|mbH|UG|AG|KG|OHG|KGaA|e\\.K|e\\.U|SE|SAS|SASU|SARL|S\\.A\\.R\\.L|EURL|SA|S\\.A|S\\.L|SL|S\\.L\\.U|SLU|S\\.r\\.l|Srl|SRL|S\\.p\\.A|SpA|SPA|BV|B\\.V|NV|N\\.V|VOF|Lda|LDA|Ltda|LTDA|S\\.A\\. de C\\.V|sp\\. z o\\.? ?o|Sp\\. z o\\.? ?o|S\\.K\\.A|AB|Aktiebolag|ApS|A/S|AS|ASA|Oy|Oyj|OÜ|SIA|UAB|s\\.r\\.o|a\\.s|d\\.o\\.o|Kft|Zrt|EOOD|OOD|S\\.R\\.L|A\\.Ş|Şti|Ltd\\. Şti|Company|Co|Group|Holdings?|Partners|Associates|Solutions|Technologies|Software|Consulting|Agency|Studios?|Labs?|Systems|Services|Media|Ventures|Capital|Foundation|Institute|University|Factory|Industries|International|Enterprises|Logistics";

const formed = new RegExp(
  `(?<![\\p{L}\\p{N}_@.])\\p{Lu}[\\p{L}\\d&'-]*(?: (?:(?:&|and|of) )?\\p{Lu}[\\p{L}\\d&'-]*){0,3}?(?: |, ?)(?:${companyForms})(?![\\p{L}\\p{N}_@])|(?:ООО|ЗАО|ОАО|ПАО|ТОВ|ТОО|ИП) ?["«]?\\p{Lu}|株式会社|有限公司|주식회사`,
  "gu",
);
const ownName = /^(?:the )?["']?(\p{Lu}[\p{L}\d&'.-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\d&'.-]*){0,3})/u;

const wordOfName = /[\p{L}\p{N}]+/gu;

/** What we know about who writes and to whom. */
export interface CompanyHints {
  /** Configured names; empty where none is. */
  names: readonly string[];
  from?: Address | undefined;
  recipients: readonly Recipient[];
}

/** A place where the draft names the sender's company: the configured one, or any that is not a recipient's. */
export function findCompany(body: Body, { names, from, recipients }: CompanyHints): Span | undefined {
  const reading = readingOf(body);
  const { text } = reading;
  const known = names.filter((name) => name !== "");
  if (known.length > 0) return firstOf(known.map((name) => () => nameSpans(reading, name)));
  const theirs = recipients.map(({ email }) => domainLabel(domainOf(email))).filter((label) => label.length > 2);
  const isTheirs = (span: Span) => theirs.some((label) => lettersOf(text.slice(...span)).includes(label));
  return firstOf(
    [
      () => ownDomainSpans(reading, from),
      () => signatureSpans(text, reading),
      () => formedSpans(text, reading),
      () => introducedSpans(text, reading),
    ],
    (span) => !isTheirs(span),
  );
}

/**
 * Where a name stands as words of its own, whatever its case, dots and commas; not within an address. The last
 * paragraph comes first, since who writes signs below.
 */
function* nameSpans({ text, paragraphs }: Reading, name: string): Generator<Span> {
  const [first] = name.match(wordOfName) ?? [];
  if (first === undefined) return;
  const small = first.toLowerCase();
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const { start, reading } = paragraphs[at] ?? {};
    if (start === undefined || !reading) continue;
    // Nearly always: a look for its letters is quicker than the expression, and quicker than to compile it.
    const place = placeOfWord(reading, small);
    const pattern = place < 0 ? undefined : (patternsByName.get(name) ?? patternOf(name));
    if (!pattern) continue;
    const from = Math.max(0, start + place - aside);
    const window = text.slice(from, start + reading.text.length + aside);
    for (const { index, 0: match } of matchesOf(pattern, window)) yield [index + from, index + match.length + from];
  }
}

/** So much beside a paragraph tells whether a name at its edge stands by itself, in UTF-16 units. */
const aside = 2;

/** To compile an expression takes longer than to use it, and a sender has one name. */
const patternsByName = new Map<string, RegExp>();

function patternOf(name: string): RegExp | undefined {
  const words = name.match(wordOfName) ?? [];
  if (words.length === 0) return undefined;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_@/.-])${words.join("[^\\p{L}\\p{N}\\n]{1,3}")}(?![\\p{L}\\p{N}_@]|[.-][\\p{L}\\p{N}])`,
    "giu",
  );
  if (patternsByName.size >= 8) patternsByName.clear();
  patternsByName.set(name, pattern);
  return pattern;
}

function ownDomainSpans(reading: Reading, from: Address | undefined): Iterable<Span> {
  if (!from) return [];
  const domain = domainOf(from.email);
  const label = domainLabel(domain);
  if (label.length < 3 || isPersonalDomain(domain)) return [];
  // "northwind-tools.com" is written "Northwind Tools" in the text.
  return nameSpans(reading, label.replaceAll("-", " "));
}

/** Names with a form such as "Ltd", looked for where a form stands. */
function formedSpans(text: string, reading: Reading): Span[] {
  return reading.hits("company.form").flatMap(({ at }) => {
    const start = Math.max(0, at[0] - 130);
    return spansOf(formed, text.slice(start, at[1] + 20)).map(([from, to]): Span => [from + start, to + start]);
  });
}

function introducedSpans(text: string, reading: Reading): Span[] {
  return reading.hits("company.introduction").flatMap(({ at: [, end] }): Span[] => {
    const behind = text.slice(end + 1, end + 81);
    const name = text[end] === " " && patternFor(ownName, behind).exec(behind);
    return name ? [[end + 1, end + 1 + name[0].length]] : [];
  });
}

/** "Head of Sales, Acme" and "CEO at Acme" in the last lines. */
function signatureSpans(text: string, reading: Reading): Span[] {
  const spans: Span[] = [];
  const titles = reading.hits("company.title");
  if (titles.length === 0) return spans;
  let end = text.length;
  const lines = text.slice(-600).split("\n").slice(-8);
  for (const line of lines.reverse()) {
    const start = end - line.length;
    const pieces = line.split(/,| \| | at | @ | - | \u00b7 /);
    const rest = pieces.at(-1)?.trim() ?? "";
    const isTitled = titles.some(({ at }) => at[0] >= start && at[1] <= end);
    if (line.length < 90 && pieces.length > 1 && isTitled && /^\p{Lu}/u.test(rest)) spans.push([start, end]);
    end = start - 1;
  }
  return spans;
}

/** The first wanted span that one of some searches gives; the quickest stand first, and the others often never run. */
function firstOf(searches: readonly (() => Iterable<Span>)[], isWanted: (span: Span) => boolean = () => true) {
  for (const search of searches) for (const span of search()) if (isWanted(span)) return span;
  return undefined;
}
