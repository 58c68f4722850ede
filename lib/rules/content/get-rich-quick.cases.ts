import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: gains of a company": { text: "Teams like yours added 20% qualified pipeline with the same headcount." },
    "near-miss: an open remote job": {
      text: "We hire a remote bookkeeper, 30 hours, 2,400 euros a month plus benefits.",
    },
    "near-miss: software for treasury": {
      text: "Our treasury software shows cash and returns of all accounts on one page.",
    },
    "negation: no promise": { text: "We do not promise profits; past returns say little about the future." },
    "near-miss: an analyst's note": {
      text: "The bank raised its price target to 42 dollars and keeps its buy rating after strong earnings.",
    },
    "near-miss: work from home as policy": {
      text: "From Monday you may work from home two days a week; please book desks in the app.",
    },
    "near-miss: tax on coins": { text: "Our tool files crypto taxes for finance teams and reads every exchange." },
    "near-miss: price of a product": { text: "Our plan costs 49 dollars a month for each user, with two months free." },
    "near-miss: savings on energy": { text: "Plants like yours save about 3,000 euros a month on compressed air." },
    "near-miss: a pension plan": { text: "You can change how your 401k is invested until 15 December." },
    "near-miss: passive parts": { text: "Passive infrared sensors and fanless cases, from ten pieces." },
    "near-miss: a seed round": { text: "We raise a seed round of 2 million; the deck is attached under our NDA." },
    "near-miss: income in accounts": {
      text: "Net income rose to 4 million dollars in the quarter, and interest income fell.",
    },
    "near-miss: a talk on freedom": {
      text: "Our workshop for employees explains savings, pensions and financial independence in old age.",
    },
  },
  invalid: {
    "money from home": {
      text: "Earn $900 a week from home, no experience needed. Start today!",
      reports: [{ message: "offered" }],
    },
    "a bot that doubles": {
      text: "Our trading bot doubles your bitcoin every month, guaranteed profit.",
      reports: [{ message: "offered" }],
    },
    "a secret system": {
      text: "Discover the secret money making system that made me a millionaire. Quit your job now!",
      reports: [{ message: "offered" }],
    },
    "a share that will rise": {
      text: "Stock alert: symbol ABCD, current price $0.20, 5 day target $1.50. Get in now before it explodes!",
      reports: [{ message: "offered" }],
    },
    "near-miss: an offer that calls itself a job": {
      text: "Job: make $3000 weekly working at home on your computer, no selling, no experience.",
      reports: [{ message: "offered" }],
    },
    "unclear: income in few words": { text: "Financial freedom: be a millionaire.", reports: [{ message: "unclear" }] },
  },
};

export default cases;
