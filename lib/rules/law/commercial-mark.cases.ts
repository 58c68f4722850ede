import type { RuleCases } from "../case.ts";

const text = "Dobrý den,\n\ntestujeme čerpadla pro závody, jako je ten váš.";

const cases: RuleCases = {
  valid: {
    "the mark in the subject": { text, subject: "Čerpadla (obchodní sdělení)", to: ["jana@globex.cz"] },
    "the mark under the mail": { text: `${text}\n\nObchodní sdělení`, to: ["jana@globex.cz"] },
    "the Polish mark": { text: "Dzień dobry,\n\ntestujemy pompy.\n\nInformacja handlowa", to: ["ewa@globex.pl"] },
    "near-miss: a Czech mail to a domain that tells no country": { text, to: ["jana@globex.com"] },
    "negation: a country that wants no mark": { text: "Hi Anna, we test pumps.", to: ["anna@globex.us"] },
  },
  invalid: {
    "no mark to Czechia": { text, to: ["jana@globex.cz"], reports: [{ message: "missing", quotes: [] }] },
    "near-miss: the mark of another country": {
      text: "Dzień dobry,\n\ntestujemy pompy.\n\nObchodní sdělení",
      to: ["ewa@globex.pl"],
      reports: [{ message: "missing" }],
    },
    "one finding for two readers of one country": {
      text,
      to: ["jana@globex.cz", "petr@acme.cz"],
      reports: [{ message: "missing" }],
    },
  },
};

export default cases;
