import { domainOf } from "../core/draft.ts";
import type { Policy } from "../core/policy.ts";
import { registrableDomain } from "./mail-domain.ts";
import { placeholder } from "./placeholder.ts";
import { urlShorteners } from "./url-shorteners.ts";

/** What is wrong with an opt-out link, with the values that say it. */
export interface LinkFault {
  message: "placeholder" | "emptyLink" | "script" | "insecure" | "shortener" | "foreignHost" | "foreignMailbox";
  data: Record<string, string>;
}

/**
 * What keeps an opt-out link from working, or `undefined`. With an opt-out page, address or own
 * domains in the policy the target must be one of those.
 */
export function linkFault(href: string, policy: Policy): LinkFault | undefined {
  const target = href.trim();
  const blank = decoded(target).match(placeholder)?.[0];
  if (blank) return { message: "placeholder", data: { blank } };
  if (target === "" || /^#|^https?:\/*$|^about:blank/i.test(target)) return { message: "emptyLink", data: {} };
  if (/^(?:javascript|data|vbscript):/i.test(target)) return { message: "script", data: {} };
  if (/^mailto:/i.test(target)) return mailboxFault(target.slice("mailto:".length).split("?")[0] ?? "", policy);
  if (!URL.canParse(target)) return { message: "emptyLink", data: {} };
  const { protocol, hostname } = new URL(target);
  const host = hostname.replace(/^www\./, "");
  if (urlShorteners.has(host)) return { message: "shortener", data: { host } };
  if (!isOurs(host, policy)) return { message: "foreignHost", data: { host } };
  return protocol === "https:" ? undefined : { message: "insecure", data: {} };
}

function mailboxFault(mailbox: string, { optOut, organisation }: Policy): LinkFault | undefined {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mailbox)) return { message: "emptyLink", data: {} };
  const domain = domainOf(mailbox);
  const ours = [...organisation.domains, ...(optOut.address ? [domainOf(optOut.address)] : [])];
  if (ours.length === 0 || ours.some((name) => registrableDomain(domain) === registrableDomain(name))) return undefined;
  return { message: "foreignMailbox", data: { mailbox } };
}

/** Without a configured page nobody can say whose host it ought to be. */
function isOurs(host: string, { optOut, organisation }: Policy): boolean {
  if (!URL.canParse(optOut.url)) return true;
  const ours = [new URL(optOut.url).hostname, ...organisation.domains];
  return ours.some((name) => registrableDomain(host) === registrableDomain(name));
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A stray percent sign is no placeholder by itself.
    return href;
  }
}
