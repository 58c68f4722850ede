import { registrableDomain } from "./mail-domain.ts";
import { remembered } from "./remembered.ts";
import { urlShorteners } from "./url-shorteners.ts";
import { cheapTops, fileStores, freeHosts, ipfsGateways, redirectors } from "./vocabulary/brands/host-lists.ts";

/** How a link hides who stands behind its page. */
export type LinkRisk = "number" | "shortener" | "redirect" | "ipfs" | "free-host" | "file-store" | "cheap-domain";

/** A link's target, taken apart. */
export interface WebTarget {
  /** In small letters, without `www.`. */
  host: string;
  path: string;
  /** What stands before an `@`, with which a link can feign another host. */
  user: string;
}

/** The page that a link leads to; `undefined` for mail addresses, anchors and what is no address. */
export const webTarget = remembered((href: string): WebTarget | undefined => {
  const target = href.replace(/\s/g, "");
  if (!/^(?:https?|ftp):/i.test(target) || !URL.canParse(target)) return undefined;
  const { hostname, username, pathname, search } = new URL(target);
  return {
    host: hostname.toLowerCase().replace(/^www\./, ""),
    path: pathname + search,
    user: username,
  };
});

/** What speaks against a target by its form alone; `undefined` where nothing does. */
export function linkRisk({ host, path }: WebTarget): LinkRisk | undefined {
  if (isIpAddress(host)) return isLocalAddress(host) ? undefined : "number";
  if (urlShorteners.has(host) || looksShortened(host, path)) return "shortener";
  if (redirectors.some(([site, start]) => isAtSite(host, site) && path.startsWith(start))) return "redirect";
  if (isIn(ipfsGateways, host) || /^\/ip[fn]s\//.test(path)) return "ipfs";
  if (isIn(freeHosts, host)) return "free-host";
  if (isIn(fileStores, host)) return "file-store";
  return cheapTops.has(host.slice(host.lastIndexOf(".") + 1)) ? "cheap-domain" : undefined;
}

/** Whether a target has the form of a short link: a tiny host and a code of mixed signs, as in `a.bc/X7pQ2`. */
function looksShortened(host: string, path: string): boolean {
  return /^[a-z\d]{1,5}\.[a-z]{2,3}$/.test(host) && /^\/(?=[^/]*[\dA-Z])(?=[^/]*[A-Za-z])[\dA-Za-z]{4,10}$/.test(path);
}

/** Whether a host is a number instead of a name. */
export function isIpAddress(host: string): boolean {
  return /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host);
}

/** Addresses inside a company, which no phisher uses. */
function isLocalAddress(host: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/.test(host);
}

function isAtSite(host: string, site: string): boolean {
  if (!site.includes(".")) return registrableDomain(host).startsWith(`${site}.`);
  return host === site || host.endsWith(`.${site}`);
}

/** Whether a host, or one above it, is in a list. */
function isIn(list: ReadonlySet<string>, host: string): boolean {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) if (list.has(name)) return true;
  return false;
}
