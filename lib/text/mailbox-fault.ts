import { patternFor } from "./light-pattern.ts";
import { domainLabel, kindOfDomain } from "./mail-domain.ts";
import { remembered } from "./remembered.ts";

/** Why a mail to an address cannot arrive. */
export interface MailboxFault {
  kind: "syntax" | "reserved" | "misspelt";
  /** The domain that is likely meant. */
  better?: string;
}

/** Providers whose names are mistyped most, the likeliest first. */
const providers =
  "gmail.com hotmail.com outlook.com yahoo.com icloud.com googlemail.com live.com msn.com aol.com protonmail.com gmx.de web.de t-online.de hotmail.fr orange.fr wanadoo.fr laposte.net libero.it yahoo.co.uk hotmail.co.uk yahoo.fr yahoo.de outlook.de".split(
    " ",
  );

/** Top-level domains that no mail can be sent to (RFC 2606, RFC 6762). `.example` stands in examples, ours too. */
const reserved = new Set(["test", "invalid", "localhost", "local", "localdomain", "lan", "internal", "home", "corp"]);

/** Endings that do not exist, and are slips of some that do. */
const slips: Record<string, string> = {
  con: "com",
  cmo: "com",
  ocm: "com",
  comm: "com",
  vom: "com",
  xom: "com",
  cim: "com",
  copm: "com",
  coom: "com",
  c0m: "com",
  comn: "com",
  nte: "net",
  ent: "net",
  nett: "net",
  ney: "net",
  ogr: "org",
  orgg: "org",
  rog: "org",
};

/** The characters of a mailbox without quotes (RFC 5321), and of a domain in any script. */
const mailbox = /^[^\s@]{1,64}$/u;
const atoms = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const labels =
  /^(?=.{1,253}$)(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{0,61}$/u;

/** What keeps mail to an address from arriving; `undefined` where nothing does, as far as can be told without asking. */
export const mailboxFault = remembered((email: string): MailboxFault | undefined => {
  const at = email.lastIndexOf("@");
  const local = email.slice(0, Math.max(0, at));
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || !mailbox.test(local) || !(patternFor(atoms, local).test(local) || /^".+"$/.test(local)))
    return { kind: "syntax" };
  if (!patternFor(labels, domain).test(domain)) return { kind: "syntax" };
  const top = domain.slice(domain.lastIndexOf(".") + 1);
  if (reserved.has(top)) return { kind: "reserved" };
  const better = betterProvider(domain) ?? betterTop(domain, top);
  return better === undefined ? undefined : { kind: "misspelt", better };
});

function betterProvider(domain: string): string | undefined {
  if (domainLabel(domain) === "gmail" && domain !== "gmail.com") return "gmail.com";
  if (kindOfDomain(domain) === "personal") return undefined;
  return providers.find((provider) => isSlipOf(domain, provider));
}

function betterTop(domain: string, top: string): string | undefined {
  const better = slips[top];
  return better && `${domain.slice(0, -top.length)}${better}`;
}

/** Whether one key was missed, doubled, mixed up or swapped with the next, and not in the first letter. */
function isSlipOf(written: string, meant: string): boolean {
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1 || written === meant) return false;
  let start = 0;
  while (written[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(written.length, meant.length) - start && written.at(-1 - end) === meant.at(-1 - end)) end++;
  const [own, theirs] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)];
  if (own.length <= 1 && theirs.length <= 1) return meant.length > 6;
  return own.length === 2 && theirs.length === 2 && own[0] === theirs[1] && own[1] === theirs[0];
}
