import type { Rule } from "../core/rule.ts";
import deceptiveSubject from "./honesty/deceptive-subject.ts";
import companyName from "./identity/company-name.ts";
import postalAddress from "./identity/postal-address.ts";
import senderIdentity from "./identity/sender-identity.ts";
import massRecipients from "./interference/mass-recipients.ts";
import repeatedText from "./interference/repeated-text.ts";
import emptySubject from "./low-quality/empty-subject.ts";
import hiddenText from "./low-quality/hidden-text.ts";
import imageOnlyMail from "./low-quality/image-only-mail.ts";
import mixedCompanies from "./low-quality/mixed-companies.ts";
import shoutingSubject from "./low-quality/shouting-subject.ts";
import undeliverableRecipient from "./low-quality/undeliverable-recipient.ts";
import unfilledMergeTag from "./low-quality/unfilled-merge-tag.ts";
import unreadMailbox from "./low-quality/unread-mailbox.ts";
import wrongSalutation from "./low-quality/wrong-salutation.ts";
import dangerousAttachment from "./malicious/dangerous-attachment.ts";
import dangerousLink from "./malicious/dangerous-link.ts";
import loginForm from "./malicious/login-form.ts";
import optOutFrictionless from "./opt-out/opt-out-frictionless.ts";
import optOutOffered from "./opt-out/opt-out-offered.ts";
import optOutUsable from "./opt-out/opt-out-usable.ts";
import optedOutByReply from "./opt-out/opted-out-by-reply.ts";
import brandImpersonation from "./phishing/brand-impersonation.ts";
import credentialRequest from "./phishing/credential-request.ts";
import linkMismatch from "./phishing/link-mismatch.ts";
import lookalikeDomain from "./phishing/lookalike-domain.ts";
import obfuscatedText from "./phishing/obfuscated-text.ts";
import phishingLure from "./phishing/phishing-lure.ts";
import unprovenContact from "./phishing/unproven-contact.ts";
import companyRecipient from "./recipients/company-recipient.ts";
import reasonForContact from "./transparency/reason-for-contact.ts";
import valueToRecipient from "./transparency/value-to-recipient.ts";

/** Every rule, in the order in which a draft is read. */
export const rules: readonly Rule[] = [
  senderIdentity,
  companyRecipient,
  deceptiveSubject,
  reasonForContact,
  valueToRecipient,
  companyName,
  postalAddress,
  optOutOffered,
  optOutUsable,
  optOutFrictionless,
  optedOutByReply,
  unfilledMergeTag,
  wrongSalutation,
  undeliverableRecipient,
  unreadMailbox,
  mixedCompanies,
  massRecipients,
  repeatedText,
  emptySubject,
  shoutingSubject,
  imageOnlyMail,
  hiddenText,
  dangerousAttachment,
  dangerousLink,
  loginForm,
  linkMismatch,
  lookalikeDomain,
  brandImpersonation,
  phishingLure,
  credentialRequest,
  unprovenContact,
  obfuscatedText,
];
