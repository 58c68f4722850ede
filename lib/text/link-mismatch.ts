import { domainOf } from "../core/draft.ts";
import { webTarget } from "./link-risk.ts";
import { registrableDomain } from "./mail-domain.ts";
import { clickCounters } from "./vocabulary/brands/host-lists.ts";

/** A link whose words and target are of two owners. */
export interface Mismatch {
  kind: "mismatch" | "counted" | "mailbox";
  /** The domain or address that a reader sees. */
  shown: string;
  /** The host or address that the link leads to. */
  actual: string;
  /** A target that is what the words show. */
  target: string;
}

/** A web address as all that a link says. */
const wholeAddress =
  /^\s*(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})(?::\d{1,5})?(?:[/?#]\S*)?\s*$/iu;
/** One among other words, which says by its own form that it is one. */
const markedAddress = /(?:https?:\/\/(?:www\.)?|www\.)((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/iu;
const mailAddress = /^\s*([\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24})\s*$/i;
/** Endings of files that are top-level domains, too: "README.md" is no address. */
const fileEndings = new Set("md py sh rs pl zip mov so ps cc ai app js ts io net".split(" "));

/** What a link shows and where it leads, if these differ in their owner; plain words show nothing. */
export function mismatchOf(text: string, href: string): Mismatch | undefined {
  if (/^\s*mailto:/i.test(href)) return mailboxMismatch(text, href);
  const shown = shownHost(text);
  const target = shown && webTarget(href);
  if (!shown || !target || registrableDomain(target.host) === registrableDomain(shown)) return undefined;
  const kind = clickCounters.has(registrableDomain(target.host)) ? "counted" : "mismatch";
  const words = wholeAddress.test(text) ? text.trim().replace(/^https?:\/\//i, "") : shown;
  return { kind, shown, actual: target.host, target: `https://${words}` };
}

function mailboxMismatch(text: string, href: string): Mismatch | undefined {
  const shown = mailAddress.exec(text)?.[1]?.toLowerCase();
  const actual = href.trim().slice("mailto:".length).split("?")[0]?.toLowerCase() ?? "";
  if (!shown || actual === "" || registrableDomain(domainOf(shown)) === registrableDomain(domainOf(actual)))
    return undefined;
  return { kind: "mailbox", shown, actual, target: `mailto:${shown}` };
}

function shownHost(text: string): string | undefined {
  const host = wholeAddress.exec(text)?.[1];
  if (!host) return markedAddress.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  const isMarked = /^\s*(?:https?:|www\.)|[/?#]/i.test(text);
  const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  // "Node.js" and "ASP.NET" are names.
  return !isMarked && fileEndings.has(ending) ? undefined : host.toLowerCase();
}
