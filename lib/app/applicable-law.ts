import { type Draft, domainOf } from "../core/draft.ts";
import { valueOr } from "../core/field.ts";
import type { Policy } from "../core/policy.ts";
import type { RecipientCountry, Relations } from "../core/recipient-country.ts";
import { jurisdictions } from "../law/jurisdictions.ts";
import { countryOfRecipient } from "../text/country-of-recipient.ts";

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
    seat: organisation.country.toUpperCase(),
  };
  const isOwn = (domain: string) => organisation.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  const seen = new Set<string>();
  return recipients.flatMap(({ email }) => {
    if (!email.includes("@") || isOwn(domainOf(email)) || seen.has(email)) return [];
    seen.add(email);
    return [countryOfRecipient(email, hints)];
  });
}

/** The law that a draft is held to: what the policy names, and that of every recipient's country and its union. */
export function jurisdictionsOf(countries: readonly RecipientCountry[], policy: Policy): readonly string[] {
  if (countries.length === 0) return policy.jurisdictions;
  const codes = new Set(policy.jurisdictions);
  for (const { country } of countries) {
    const code = country?.toLowerCase() ?? "";
    const law = jurisdictions[code];
    if (!law) continue;
    codes.add(code);
    for (const union of law.partOf ?? []) codes.add(union);
  }
  return [...codes];
}
