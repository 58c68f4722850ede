import { domainOf } from "../core/draft.ts";
import type { Policy } from "../core/policy.ts";
import type { Reader } from "../register/history.ts";
import { keyedHash } from "../register/keyed-hash.ts";
import { addressForm } from "../register/subject.ts";
import { isPersonalDomain } from "../text/mail-domain.ts";
import { machineSecret } from "./register.ts";

/** So many hashes are remembered, which is more than a mail has recipients. */
const most = 5000;
const remembered = new Map<string, string>();

/** The people of a mail outside the sender's own company, with the keys of their events. */
export async function readersOf(emails: readonly string[], { organisation }: Policy): Promise<Reader[]> {
  const isOwn = (domain: string) => organisation.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  const others = [...new Set(emails)].filter((email) => email.includes("@") && !isOwn(domainOf(email)));
  return Promise.all(others.map(readerOf));
}

async function readerOf(email: string): Promise<Reader> {
  const form = addressForm(email);
  const domain = domainOf(form);
  const person = await hashOf(`a:${form}`);
  return isPersonalDomain(domain) ? { email, person } : { email, person, company: await hashOf(`d:${domain}`) };
}

async function hashOf(text: string): Promise<string> {
  const known = remembered.get(text);
  if (known) return known;
  const hash = text.slice(0, 2) + (await keyedHash(await machineSecret(), text));
  if (remembered.size >= most) remembered.clear();
  remembered.set(text, hash);
  return hash;
}
