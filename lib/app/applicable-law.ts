import { type Draft, domainOf } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import type { ImprintField, Policy } from "../core/policy.ts";
import type { RecipientCountry } from "../core/recipient-country.ts";
import type { Relations } from "../core/relation.ts";
import { jurisdictions } from "../law/jurisdictions.ts";
import { countryOfRecipient } from "../text/country-of-recipient.ts";
import { isoCountry } from "../text/iso-country.ts";

export interface LawHints {
  policy: Policy;
  /** ISO 639-1 code of the draft's language. */
  language: string;
  relations: Relations;
}

const none: readonly RecipientCountry[] = [];

/** Where each recipient outside the sender's own company is thought to be. */
export function countriesOf(draft: Draft, { policy, language, relations }: LawHints): readonly RecipientCountry[] {
  const recipients = valueOr(draft.recipients, []);
  if (recipients.length === 0) return none;
  const { organisation, countries: settings } = policy;
  const hints = {
    settings,
    relations,
    inbound: valueOr(draft.lastInbound, undefined),
    language,
    seat: isoCountry(organisation.country),
  };
  const isOwn = (domain: string) => organisation.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  const seen = new Set<string>();
  return recipients.flatMap(({ email }) => {
    if (!email.includes("@") || isOwn(domainOf(email)) || seen.has(email)) return [];
    seen.add(email);
    const told = countryOfRecipient(email, hints);
    return [{ ...told, jurisdictions: codesOf(told.country) }];
  });
}

/** The law that a draft is held to: that which the policy names and that of every recipient, with their unions'. */
export function jurisdictionsOf(countries: readonly RecipientCountry[], policy: Policy): readonly string[] {
  const named = policy.jurisdictions.flatMap((code) => [code, ...codesOf(isoCountry(code))]);
  return [...new Set([...named, ...countries.flatMap(({ jurisdictions }) => jurisdictions)])];
}

/** What the sender's own country wants told in business mails, with its name there; nothing where that is not known. */
export function imprintOf({ organisation }: Policy): Readonly<Partial<Record<ImprintField, string>>> {
  return jurisdictions[isoCountry(organisation.country).toLowerCase()]?.imprint ?? {};
}

function codesOf(country: string | undefined): readonly string[] {
  const code = country?.toLowerCase() ?? "";
  const law = jurisdictions[code];
  return law ? [code, ...(law.partOf ?? [])] : [];
}
