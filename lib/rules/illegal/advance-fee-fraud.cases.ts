import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: training against fraud": {
      text: "We train bank staff to spot advance fee fraud, from inheritance letters to lottery scams.",
    },
    "near-miss: fund managers": {
      text: "The fund managers met in Zurich; the pension fund will transfer 20 million dollars to the new mandate.",
    },
    "negation: no money asked": { text: "We never ask for a processing fee, and there is no prize to claim." },
    "near-miss: a will": { text: "Our lawyers draft wills and handle inheritance tax for families in Bavaria." },
    "near-miss: beneficiaries of a plan": {
      text: "Please update the beneficiary form of your life insurance by 1 March.",
    },
    "near-miss: a discussion of scams": {
      text: "The Nigerian scam letters that reach our list get funnier every week.",
    },
    "near-miss: a charity": {
      text: "Would your company donate to our orphanage? We send a receipt for the tax office.",
    },
    "near-miss: accounts receivable": { text: "We hire an accounts receivable clerk in Dublin at 32,000 euros." },
    "near-miss: a confidential deal": {
      text: "Please keep this confidential: we sign the purchase of the plant on Friday for 12 million dollars.",
    },
    "near-miss: a transfer between banks": {
      text: "The bank will transfer the sum to our account once the invoice is approved.",
    },
    "near-miss: a winner of an award": { text: "Congratulations, your team won the award for best stand at the fair." },
    "near-miss: business in Africa": {
      text: "We install solar plants in Ghana and Nigeria and look for a partner with a crane.",
    },
  },
  invalid: {
    "a dead client": {
      text: "I am the lawyer of a late client who died without next of kin and left 9.5 million dollars in my bank. I need your assistance to transfer the fund.",
      reports: [{ message: "offered" }],
    },
    "a prize": {
      text: "Your email address has won 850,000 pounds in our lottery. Contact the claims agent with your full name, address and phone to claim your prize.",
      reports: [{ message: "offered" }],
    },
    "a gift of a stranger": {
      text: "I am Mrs Anna, a widow with cancer, and I want to donate 3 million dollars to you for charity work. God bless you.",
      reports: [{ message: "offered" }],
    },
    "a money agent": {
      text: "Payment agents wanted: receive payments in your bank account, keep 10% commission and forward the rest by Western Union.",
      reports: [{ message: "offered" }],
    },
    "near-miss: help after a fraud": {
      text: "Scammed? Our crypto recovery experts recover your lost bitcoin from scammers. Contact the hacker on Telegram.",
      reports: [{ message: "offered" }],
    },
    "unclear: trust in few words": {
      text: "I need your assistance: a confidential transaction with my foreign partner.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
