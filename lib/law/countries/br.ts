import type { Jurisdiction } from "../jurisdiction.ts";

const lgpd = "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm";
const asOf = "2026-06-30";

/** The general data protection law (LGPD) and the code of conduct of the trade (CAPEM). */
export const brazil: Jurisdiction = {
  name: "Brazil",
  consent: { generic: "A", named: "A", sole: "A", consumer: "U" },
  unsettled: ["consumer"],
  optOutWithin: { days: 2, counted: "business" },
  statements: {
    consent: [{ label: "LGPD Art. 7 IX, 10: legitimate interest serves, weighed against the person", url: lgpd, asOf }],
    "opt-out": [{ label: "LGPD Art. 18 and CAPEM: name, contact and a way out", url: lgpd, asOf }],
    "opt-out-deadline": [{ label: "CAPEM: 2 business days by link, else 5", url: lgpd, asOf, uncertain: true }],
  },
};
