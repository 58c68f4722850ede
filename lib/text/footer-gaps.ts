import type { Address, Body, Recipient } from "../core/draft.ts";
import type { ProposedFix, RuleContext } from "../core/rule.ts";
import { type AddressFound, findAddresses } from "./find-address.ts";
import { findCompany } from "./find-company.ts";
import { findOptOuts } from "./find-opt-out.ts";
import { footerEdit } from "./footer.ts";
import type { FooterPart } from "./footer-template.ts";
import { imprintText, missingImprint } from "./imprint.ts";
import { lettersOf } from "./letters-only.ts";
import { domainLabel, isPersonalDomain } from "./mail-domain.ts";
import { oncePerMail } from "./once-per-mail.ts";
import { findSameAddress } from "./same-address.ts";

/** The fields that tell a sender's footer from a recipient's. */
export interface FooterValues {
  body: Body;
  from: Address | undefined;
  recipients: Recipient[];
}

/** Whether the sender's own company is named. */
export const namesCompany = oncePerMail(({ body, from, recipients }: FooterValues, { policy }): boolean => {
  const { name, legalName } = policy.organisation;
  return findCompany(body, { names: [name, legalName], from, recipients }) !== undefined;
});

/** Addresses in the body, without those in a block that names a recipient's company. */
export function addressesOfSender({ body, recipients }: FooterValues): AddressFound[] {
  const domains = recipients.map(({ email }) => email.slice(email.lastIndexOf("@") + 1).toLowerCase());
  const labels = domains.filter((domain) => !isPersonalDomain(domain)).map(domainLabel);
  const theirs = labels.filter((label) => label.length > 2);
  return findAddresses(body).filter(({ block }) => {
    const words = lettersOf(body.text.slice(...block));
    return !theirs.some((label) => words.includes(lettersOf(label)));
  });
}

/** Whether the sender's address is there: the configured one, or any where none is configured. */
export const holdsAddress = oncePerMail((values: FooterValues, { policy }): boolean => {
  const configured = policy.organisation.postalAddress;
  if (configured !== "") return findSameAddress(values.body, configured) !== undefined;
  return addressesOfSender(values).length > 0;
});

/**
 * The fix for a missing part of the footer: one safe edit with all parts that are missing, or a way to
 * the options where the user's details are not there yet.
 */
export function footerFix(
  values: FooterValues,
  context: RuleContext,
  asked: FooterPart,
): ProposedFix<"addFooter" | "openOptions"> {
  const { policy, language } = context;
  const imprint = missingImprint(values.body, context).map(imprintText);
  const edit = footerEdit(values.body, policy, language, missingParts(values, context), asked, imprint);
  if (!edit) return { message: "openOptions", safety: "review", edits: [], opens: "options" };
  return { message: "addFooter", safety: "safe", edits: [edit] };
}

const missingParts = oncePerMail((values: FooterValues, context): readonly FooterPart[] => {
  const isOn = (rule: string) => context.policy.levels[rule] !== "off";
  const parts: FooterPart[] = [];
  if (isOn("company-name") && !namesCompany(values, context)) parts.push("company");
  if (isOn("postal-address") && !holdsAddress(values, context)) parts.push("address");
  if (isOn("imprint")) parts.push("imprint");
  if (isOn("opt-out-offered") && findOptOuts(values.body).length === 0) parts.push("opt-out");
  return parts;
});
