/** Whom an entry is about, in the one form in which it is stored and found. */
export type Subject = { kind: "address" | "domain" | "subdomains"; key: string } | { fault: SubjectFault };

/**
 * What is wrong with what was written. `wildcard`: a `*` stands only for everyone at a domain or for its subdomains, since
 * what a team shares is hashed and can only be looked up.
 */
export type SubjectFault = "empty" | "wildcard" | "noDomain" | "noAddress";

/** Providers that pass over dots in a mailbox name, by the domain that they are all filed under. */
const dotless: Readonly<Record<string, string>> = { "gmail.com": "gmail.com", "googlemail.com": "gmail.com" };

/**
 * Reads what a person or a list wrote for an address, a domain or a wildcard:
 *
 * - `Anna <anna+news@globex.example>`: that mailbox, whatever its case and `+tag`; for Gmail whatever its dots
 * - `globex.example`, `@globex.example` or `*@globex.example`: everyone at that domain and at its subdomains
 * - `*.globex.example`: everyone at its subdomains, not at the domain itself
 */
export function readSubject(written: string): Subject {
  const text = unwrapped(written);
  if (text === "") return { fault: "empty" };
  if (text.startsWith("*.")) {
    const parent = domainKey(text.slice(2));
    return parent ? { kind: "subdomains", key: `*.${parent}` } : { fault: "noDomain" };
  }
  const at = text.lastIndexOf("@");
  const domain = domainKey(text.slice(at + 1));
  const mailbox = at > 0 ? text.slice(0, at) : "";
  if (text.replace(/^\*@/, "").includes("*")) return { fault: "wildcard" };
  if (!domain?.includes(".")) return { fault: "noAddress" };
  if (mailbox === "" || mailbox === "*") return { kind: "domain", key: domain };
  const key = addressKey(mailbox, domain);
  return key ? { kind: "address", key } : { fault: "noAddress" };
}

/**
 * The keys under which an entry may stand that covers an address, the closest first: the mailbox, its domain, then
 * each wildcard and each domain above. Empty for what is no address.
 */
export function keysCovering(email: string): string[] {
  const subject = readSubject(email);
  if ("fault" in subject || subject.kind !== "address") return [];
  const labels = subject.key.slice(subject.key.lastIndexOf("@") + 1).split(".");
  const keys = [subject.key, labels.join(".")];
  for (let from = 1; from < labels.length; from++) {
    const parent = labels.slice(from).join(".");
    keys.push(`*.${parent}`);
    if (from < labels.length - 1) keys.push(parent);
  }
  return keys;
}

/** An address as it is filed, for comparing two; as it stands in lower case where it is none. */
export function addressForm(email: string): string {
  const subject = readSubject(email);
  return "fault" in subject ? email.trim().toLowerCase() : subject.key;
}

function unwrapped(written: string): string {
  const compatible = isPlain(written) ? written : written.normalize("NFKC").replace(/\p{Cf}/gu, "");
  const text = compatible.trim().toLowerCase();
  const inBrackets = /<([^<>]*)>$/.exec(text)?.[1] ?? text;
  return inBrackets.trim().replace(/^mailto:/, "");
}

function addressKey(mailbox: string, domain: string): string | undefined {
  const bare = mailbox.startsWith('"') && mailbox.endsWith('"') ? mailbox.slice(1, -1) : mailbox;
  if (bare === "" || bare.length > 64 || /[\s"<>()[\],;:\\@]/.test(bare)) return undefined;
  const plus = bare.indexOf("+", 1);
  const name = plus > 0 ? bare.slice(0, plus) : bare;
  const provider = dotless[domain];
  return provider ? `${name.replaceAll(".", "")}@${provider}` : `${name}@${domain}`;
}

/** A domain as it stands in the name system, such as `xn--mnchen-3ya.example`; `undefined` where it cannot be one. */
function domainKey(written: string): string | undefined {
  const text = written.endsWith(".") ? written.slice(0, -1) : written;
  if (text === "" || text.length > 253 || /[/?#\\:@\s%]/.test(text)) return undefined;
  const ascii = isPlain(text) ? text : hostOf(text);
  return ascii && /^(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(ascii) ? ascii : undefined;
}

function hostOf(text: string): string | undefined {
  return URL.canParse(`http://${text}`) ? new URL(`http://${text}`).hostname : undefined;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
