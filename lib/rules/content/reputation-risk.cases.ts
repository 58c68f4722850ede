import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: honest work on search": {
      text: "We review your pages and tell you which three to improve first; most of our clients gain traffic in half a year.",
    },
    "near-miss: a guest article": {
      text: "May I write an article about packing for your travel blog? No links, just useful text.",
    },
    "negation: no link schemes": { text: "We do not sell backlinks or guarantee rankings." },
    "near-miss: a form builder": { text: "Our contact form keeps spam out without puzzles for your visitors." },
    "near-miss: backlinks measured": { text: "Our report shows which backlinks your shop lost last month." },
    "near-miss: a filter vendor": { text: "We detect black hat SEO on your domain and block the spam links." },
    "near-miss: a survey among staff": { text: "Please take the short survey on the canteen by Friday." },
    "near-miss: a holiday": { text: "I am on vacation until Monday; Anna has the keys." },
    "near-miss: a hoax explained": { text: "The chain letter about the virus is a hoax; do not forward it." },
    "near-miss: psychic as a word": { text: "You must be psychic: I was about to call you about the contract." },
  },
  invalid: {
    "links of a bad kind": {
      text: "Black hat SEO service: 5,000 backlinks for $29, we guarantee first page on Google.",
      reports: [{ message: "offered" }],
    },
    "mass form posts": {
      text: "We submit your message to 2 million contact forms. Contact form blasts from $50.",
      reports: [{ message: "offered" }],
    },
    spells: {
      text: "Powerful spell caster: bring back your lost lover in 3 days, call or WhatsApp.",
      reports: [{ message: "offered" }],
    },
    "near-miss: a prize that calls itself a survey": {
      text: "Congratulations! Take our survey and claim a free iPhone, just pay shipping today.",
      reports: [{ message: "offered" }],
    },
    "unclear: traffic in few words": {
      text: "Targeted traffic at the lowest price, SEO and backlinks.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
