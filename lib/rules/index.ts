import type { Rule } from "../core/rule.ts";
import deceptiveSubject from "./honesty/deceptive-subject.ts";
import companyName from "./identity/company-name.ts";
import postalAddress from "./identity/postal-address.ts";
import senderIdentity from "./identity/sender-identity.ts";
import massRecipients from "./interference/mass-recipients.ts";
import adLabel from "./law/ad-label.ts";
import commercialMark from "./law/commercial-mark.ts";
import consent from "./law/consent.ts";
import dataSource from "./law/data-source.ts";
import imprint from "./law/imprint.ts";
import privacyNotice from "./law/privacy-notice.ts";
import rightToObject from "./law/right-to-object.ts";
import unfilledMergeTag from "./low-quality/unfilled-merge-tag.ts";
import unreadMailbox from "./low-quality/unread-mailbox.ts";
import dangerousAttachment from "./malicious/dangerous-attachment.ts";
import dangerousLink from "./malicious/dangerous-link.ts";
import optOutFrictionless from "./opt-out/opt-out-frictionless.ts";
import optOutOffered from "./opt-out/opt-out-offered.ts";
import optOutUsable from "./opt-out/opt-out-usable.ts";
import optedOutByReply from "./opt-out/opted-out-by-reply.ts";
import linkMismatch from "./phishing/link-mismatch.ts";
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
  optOutFrictionless,
  optedOutByReply,
  rightToObject,
  dataSource,
  privacyNotice,
  unfilledMergeTag,
  unreadMailbox,
  massRecipients,
  dangerousAttachment,
  dangerousLink,
  linkMismatch,
];
