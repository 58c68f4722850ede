import { fastPathLookup, getEmptyResult, parseImpl } from "tldts-core";
import { suffixLines } from "./list-source.ts";
import { hasLine } from "./sorted-lines.ts";

/** What a host is made of, in small letters; each part is empty where there is none, as for an address of numbers. */
export interface HostParts {
  /** Under which anybody may register: `co.uk` of `mail.acme.co.uk`. */
  suffix: string;
  /** As registered: `acme.co.uk`. */
  domain: string;
  /** What names the owner: `acme`. */
  label: string;
}

/** The parts of a host by the public suffix list, its section of ICANN: https://publicsuffix.org. */
export function hostParts(host: string): HostParts {
  if (!areSuffixesKnown()) return partsOf(host);
  const known = answers.get(host);
  if (known) return known;
  const parts = partsOf(host);
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(host, parts);
  return parts;
}

/** Whether the list is there; without it the last label of a host is taken for its suffix. */
export function areSuffixesKnown(): boolean {
  lines ??= suffixLines();
  return lines !== undefined;
}

/** Rules of the list, as they stand there: `co.uk`, `*.ck`, `!www.ck`. Absent until the file of words is there. */
let lines: string | undefined;

const answers = new Map<string, HostParts>();
const mostAnswers = 1000;

/** To look for all parts, in the words of `tldts-core`. */
const allParts = 5;

function partsOf(host: string): HostParts {
  const { publicSuffix, domain, domainWithoutSuffix } = parseImpl(
    host,
    allParts,
    findSuffix,
    undefined,
    getEmptyResult(),
  );
  return {
    suffix: (publicSuffix ?? "").toLowerCase(),
    domain: (domain ?? "").toLowerCase(),
    label: (domainWithoutSuffix ?? "").toLowerCase(),
  };
}

/** The longest suffix that a rule names; the last label, where none does. */
const findSuffix: Parameters<typeof parseImpl>[2] = (host, options, found) => {
  if (fastPathLookup(host, options, found)) return;
  for (let start = 0; found.publicSuffix === null; ) {
    const dot = host.indexOf(".", start);
    const name = host.slice(start);
    const parent = host.slice(dot + 1);
    if (dot < 0 || isListed(name) || isListed(`*.${parent}`)) found.publicSuffix = name;
    // Taken out of a rule for whatever stands under the parent.
    if (dot >= 0 && isListed(`!${name}`)) found.publicSuffix = parent;
    start = dot + 1;
  }
};

function isListed(rule: string): boolean {
  return lines !== undefined && hasLine(lines, rule);
}
