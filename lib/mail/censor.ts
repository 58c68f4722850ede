/** Replaces what somebody wrote or who somebody is, the same each time, so that what was equal stays equal. */
export interface Censor {
  text(text: string): string;
  href(href: string): string;
}

const address = /[^\s@<>,;:"'()[\]/?&=]+@([^\s@<>,;:"'()[\]/?&=]+\.[^\s@<>,;:"'()[\]/?&=.]{2,})/g;

/** Marks before a subject that mail programs write, not people. */
const markWords = new Set("re fw fwd aw wg tr rv enc sv vs vb vl pd".split(" "));

/** Signs that say nothing by themselves; every other one is replaced. */
const keptSigns = /[\s.,:;!?()<>[\]/\\\-–—_'"“”’&+%#*=|•…\u200b\u00a0]/u;

/** Runs of letters or digits are cut to this length, so that no word can be told by its own. */
const longestRun = 4;

/** Makes a censor. Nothing of a text is kept but spaces, signs, and marks such as `Re:`; addresses get numbers. */
export function makeCensor(): Censor {
  const people = new Map<string, number>();
  const companies = new Map<string, number>();
  const links = new Map<string, number>();
  const numberOf = (known: Map<string, number>, key: string) => {
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
  const addressFor = (email: string, domain: string) =>
    `person${numberOf(people, email.toLowerCase())}@company${numberOf(companies, domain.toLowerCase())}.example`;
  const text = (given: string) => {
    let censored = "";
    let end = 0;
    for (const match of given.matchAll(address)) {
      censored += words(given.slice(end, match.index)) + addressFor(match[0], match[1] ?? "");
      end = match.index + match[0].length;
    }
    return censored + words(given.slice(end));
  };
  return {
    text,
    href: (given) => {
      if (given === "" || given.startsWith("#")) return given === "" ? "" : "#";
      if (/^mailto:/i.test(given)) return `mailto:${text(given.slice(7).split("?")[0] ?? "")}`;
      const hint = /[?&]login_hint=([^&#]+)/.exec(given)?.[1];
      const link = `https://link${numberOf(links, given)}.example/`;
      return hint === undefined ? link : `${link}?login_hint=${encodeURIComponent(text(decoded(hint)))}`;
    },
  };
}

function words(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}]/gu, (part) => {
    if (/^\p{N}/u.test(part)) return "0".repeat(Math.min(part.length, longestRun));
    if (!/^\p{L}/u.test(part)) return keptSigns.test(part) ? part : "·";
    if (markWords.has(part.toLowerCase())) return part;
    const masked = "x".repeat(Math.min(part.length, longestRun));
    return /^\p{Lu}/u.test(part) ? `X${masked.slice(1)}` : masked;
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
