import type { Clause } from "../core/clause.ts";

const statute = "https://www.law.cornell.edu/uscode/text/15/7704";
const rule = "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-316";
const asOf = "2026-11-22";
const jurisdiction = "us";

/** CAN-SPAM Act, 15 U.S.C. 7704, and the FTC's rule, 16 CFR Part 316. */
export const canSpam = {
  headers: {
    id: "can-spam.headers",
    label: "15 U.S.C. 7704(a)(1): no false or misleading header information",
    url: `${statute}#a_1`,
    jurisdiction,
    asOf,
  },
  subject: {
    id: "can-spam.subject",
    label: "15 U.S.C. 7704(a)(2): no deceptive subject headings",
    url: `${statute}#a_2`,
    jurisdiction,
    asOf,
  },
  returnAddress: {
    id: "can-spam.return-address",
    label: "15 U.S.C. 7704(a)(3): a working return address or other way to opt out",
    url: `${statute}#a_3`,
    jurisdiction,
    asOf,
  },
  optOutNotice: {
    id: "can-spam.opt-out-notice",
    label: "15 U.S.C. 7704(a)(5)(A)(ii): clear notice of the chance to opt out",
    url: `${statute}#a_5_A_ii`,
    jurisdiction,
    asOf,
  },
  postalAddress: {
    id: "can-spam.postal-address",
    label: "15 U.S.C. 7704(a)(5)(A)(iii): a valid physical postal address of the sender",
    url: `${statute}#a_5_A_iii`,
    jurisdiction,
    asOf,
  },
  noFeeOrForm: {
    id: "can-spam.no-fee-or-form",
    label: "16 CFR 316.5: no fee, no data beyond the address, no step beyond a reply or one web page",
    url: `${rule}/section-316.5`,
    jurisdiction,
    asOf,
  },
  addressMeaning: {
    id: "can-spam.address-meaning",
    label: "16 CFR 316.2(p): a street address, a registered post box or a registered private mailbox",
    url: `${rule}/section-316.2`,
    jurisdiction,
    asOf,
  },
} satisfies Record<string, Clause>;
