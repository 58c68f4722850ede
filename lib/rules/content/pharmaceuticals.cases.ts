import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: the arms of a trial": {
      text: "The second arm gets semaglutide 1 mg weekly, the third tirzepatide 5 mg. Check that the pharmacy has the vials by Monday, and that no patient takes Xanax.",
    },
    "near-miss: a CRM for pharma": {
      text: "Our CRM helps pharma field teams plan visits to clinics that prescribe GLP-1 medicines.",
    },
    "near-miss: packaging lines": {
      text: "We build serialisation for sildenafil packaging lines and passed two GMP audits last year.",
    },
    "negation: no medicines sold": {
      text: "We do not sell medicines or supplements; we audit the cold chain of those who do.",
    },
    "near-miss: spam talked about": {
      text: "Our mail filter caught 4,000 viagra spam mails last week with no false positive.",
    },
    "near-miss: recruiting for trials": {
      text: "We recruit volunteers for clinical trials of a weight loss drug and report to the ethics board.",
    },
    "near-miss: software for pharmacies": {
      text: "Our point of sale software for pharmacies prints labels and checks prescriptions.",
    },
    "near-miss: drug tests at work": { text: "We run drug testing for employers with drivers, with results in a day." },
    "near-miss: a health plan": {
      text: "Your prescription drug coverage changes in January; the new health plan card is in the mail.",
    },
    "near-miss: tablets of another kind": {
      text: "We lease rugged tablets for warehouse teams at 30 dollars a month.",
    },
    "near-miss: wellness at the office": {
      text: "Our wellness challenge starts Monday: walk more, sleep well and maybe lose some weight together.",
    },
    "near-miss: market news": {
      text: "Shares of the drug maker rose after the study showed that its diabetes medicine lowers weight.",
    },
    "near-miss: laboratory instruments": {
      text: "Our dissolution testers measure tablets and capsules in line with the pharmacopoeia.",
    },
    "near-miss: logistics for makers": {
      text: "We ship temperature-controlled loads for manufacturers of vaccines across Europe.",
    },
    "near-miss: an article about sleep": {
      text: "May I write a guest article for your blog about sleep habits and stress?",
    },
  },
  invalid: {
    "medicines without a prescription": {
      text: "Buy generic Viagra and Cialis online, no prescription needed, shipped overnight in plain packaging.",
      reports: [{ message: "offered" }],
    },
    "letters in disguise": {
      text: "V1agra and C1alis at $1.20 per pill. Order now!",
      reports: [{ message: "offered" }],
    },
    "letters one by one": {
      text: "Get v i a g r a for less than you think, with discreet shipping to your door. Order it today.",
      reports: [{ message: "offered" }],
    },
    "zero-width characters in a name": {
      text: "Cheap Via\u200bgra and Ci\u200balis, order now.",
      reports: [{ message: "offered" }],
    },
    "weight-loss pills": {
      text: "Lose 30 pounds in 30 days with our weight loss pills. Order your free trial today!",
      reports: [{ message: "offered" }],
    },
    "an enlargement": {
      text: "Penis enlargement that works: gain 3 inches and last longer in bed, or your money back.",
      reports: [{ message: "offered" }],
    },
    "near-miss: an offer that names doctors": {
      text: "Doctors approve: semaglutide pens from $99, no prescription required, delivered to your door.",
      reports: [{ message: "offered" }],
    },
    "unclear: a supplement without a claim": {
      text: "Our natural supplements support your libido.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
