import type { Jurisdiction } from "../jurisdiction.ts";

const act480 = "https://www.zakonyprolidi.cz/cs/2004-480";
const asOf = "2026-06-30";

/** Act 480/2004 on information society services and the civil code. */
export const czechia: Jurisdiction = {
  name: "Czechia",
  partOf: ["eu"],
  consent: { generic: "I", named: "I", sole: "I", consumer: "I" },
  unsettled: ["generic", "named", "sole"],
  mark: "Obchodní sdělení",
  imprint: { seat: "sídlo", number: "IČO", register: "zápis v obchodním rejstříku" },
  statements: {
    consent: [
      {
        label: "Act 480/2004 §7(2): commercial messages need consent; a question whether one may send them is one",
        url: act480,
        asOf,
      },
    ],
    "existing-customer": [
      {
        label: "Act 480/2004 §7(3): customers may hear of similar goods, if they can refuse each time",
        url: act480,
        asOf,
      },
    ],
    recognisable: [{ label: "Act 480/2004 §7(4)(a): clearly marked as a commercial message", url: act480, asOf }],
    "true-sender": [{ label: "Act 480/2004 §7(4)(b): for whom it is sent is not hidden", url: act480, asOf }],
    "opt-out": [{ label: "Act 480/2004 §7(4)(c): a valid address to end the mail", url: act480, asOf }],
    imprint: [
      {
        label: "Civil code §435: name, seat, IČO and register entry on business documents",
        url: "https://www.zakonyprolidi.cz/cs/2012-89",
        asOf,
        uncertain: true,
      },
    ],
  },
};
