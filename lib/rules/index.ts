import type { Rule } from "../core/rule.ts";
import creditRepair from "./content/credit-repair.ts";
import escortServices from "./content/escort-services.ts";
import fakeFollowers from "./content/fake-followers.ts";
import gambling from "./content/gambling.ts";
import getRichQuick from "./content/get-rich-quick.ts";
import illegalGoods from "./content/illegal-goods.ts";
import listBrokers from "./content/list-brokers.ts";
import multiLevelMarketing from "./content/multi-level-marketing.ts";
import paydayLoans from "./content/payday-loans.ts";
import pharmaceuticals from "./content/pharmaceuticals.ts";
import reputationRisk from "./content/reputation-risk.ts";
import sexualContent from "./content/sexual-content.ts";
import unlawfulContent from "./content/unlawful-content.ts";
import harassment from "./harassment/harassment.ts";
import pressure from "./harassment/pressure.ts";
import threat from "./harassment/threat.ts";
import deceptiveSubject from "./honesty/deceptive-subject.ts";
import companyName from "./identity/company-name.ts";
import postalAddress from "./identity/postal-address.ts";
import senderIdentity from "./identity/sender-identity.ts";
import advanceFeeFraud from "./illegal/advance-fee-fraud.ts";
import manyAtOneCompany from "./interference/many-at-one-company.ts";
import massRecipients from "./interference/mass-recipients.ts";
import repeatedText from "./interference/repeated-text.ts";
import sendVolume from "./interference/send-volume.ts";
import unansweredMails from "./interference/unanswered-mails.ts";
import adLabel from "./law/ad-label.ts";
import commercialMark from "./law/commercial-mark.ts";
import consent from "./law/consent.ts";
import dataSource from "./law/data-source.ts";
import imprint from "./law/imprint.ts";
import privacyNotice from "./law/privacy-notice.ts";
import rightToObject from "./law/right-to-object.ts";
import bouncedMail from "./low-quality/bounced-mail.ts";
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
import unsafeInstruction from "./malicious/unsafe-instruction.ts";
import declinedByReply from "./opt-out/declined-by-reply.ts";
import optOutConspicuous from "./opt-out/opt-out-conspicuous.ts";
import optOutFrictionless from "./opt-out/opt-out-frictionless.ts";
import optOutLanguage from "./opt-out/opt-out-language.ts";
import optOutOffered from "./opt-out/opt-out-offered.ts";
import optOutReplyRead from "./opt-out/opt-out-reply-read.ts";
import optOutUsable from "./opt-out/opt-out-usable.ts";
import optedOutByReply from "./opt-out/opted-out-by-reply.ts";
import optedOutRecipient from "./opt-out/opted-out-recipient.ts";
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
  consent,
  deceptiveSubject,
  adLabel,
  commercialMark,
  reasonForContact,
  valueToRecipient,
  companyName,
  postalAddress,
  imprint,
  optOutOffered,
  optOutUsable,
  optOutReplyRead,
  optOutFrictionless,
  optOutConspicuous,
  optOutLanguage,
  optedOutByReply,
  optedOutRecipient,
  declinedByReply,
  rightToObject,
  dataSource,
  privacyNotice,
  unfilledMergeTag,
  wrongSalutation,
  undeliverableRecipient,
  unreadMailbox,
  mixedCompanies,
  massRecipients,
  repeatedText,
  sendVolume,
  unansweredMails,
  manyAtOneCompany,
  bouncedMail,
  emptySubject,
  shoutingSubject,
  imageOnlyMail,
  hiddenText,
  dangerousAttachment,
  dangerousLink,
  loginForm,
  linkMismatch,
  illegalGoods,
  unlawfulContent,
  sexualContent,
  escortServices,
  pharmaceuticals,
  gambling,
  multiLevelMarketing,
  getRichQuick,
  creditRepair,
  paydayLoans,
  listBrokers,
  fakeFollowers,
  reputationRisk,
  advanceFeeFraud,
  lookalikeDomain,
  brandImpersonation,
  phishingLure,
  credentialRequest,
  unprovenContact,
  obfuscatedText,
  harassment,
  threat,
  pressure,
  unsafeInstruction,
];
