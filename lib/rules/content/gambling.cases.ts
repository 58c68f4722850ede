import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: software for licensed casinos": {
      text: "Our fraud scoring is used by forty licensed casinos to spot bonus abuse. Would a short demo next week suit you?",
    },
    "near-miss: compliance for sportsbooks": {
      text: "We help sportsbooks pass audits by the gambling regulator, from age checks to deposit limits.",
    },
    "negation: no gambling clients": {
      text: "We do not work with casinos or betting sites, so your brand stays in good company.",
    },
    "near-miss: free slots in a calendar": {
      text: "I have two free slots on Tuesday and one on Friday; which one suits you?",
    },
    "near-miss: an idiom": { text: "We hit the jackpot with this hire, and I bet that you will like her." },
    "near-miss: news about gambling law": {
      text: "Parliament will vote on the gambling bill on Thursday; according to the minister, casinos must pay a higher tax from May.",
    },
    "near-miss: recruiting for a bookmaker": {
      text: "We recruit data engineers for bookmakers in Malta. Are you hiring this quarter?",
    },
    "near-miss: supplies for a casino hotel": {
      text: "We supply linen to casino hotels in Nevada and would like to quote for your new property.",
    },
    "near-miss: a poker night of the team": {
      text: "Poker night at the office is on Friday, bring snacks. Proceeds go to the school fundraiser.",
    },
    "near-miss: planning poker": { text: "Planning poker took us two hours last sprint; our tool cuts that in half." },
    "near-miss: a lottery of seats": {
      text: "Seats are given by lottery, since more people signed up than the room holds.",
    },
    "near-miss: a raffle at a fair": { text: "Visit our booth and drop your card for the raffle of a coffee machine." },
    "near-miss: payments for operators": {
      text: "Payouts within an hour, chargebacks down by a third: our payment API for casino operators is certified in nine markets.",
    },
    "near-miss: a bet on technology": {
      text: "Many boards bet on AI this year. The odds are good that yours does too.",
    },
  },
  invalid: {
    "an invitation to play": {
      text: "Join our casino today and get 200 free spins. No deposit needed, play for real money now!",
      reports: [{ message: "offered" }],
    },
    "a bonus in the subject": {
      subject: "Your welcome bonus is waiting",
      text: "Sign up now and claim a 100% welcome bonus plus 50 free spins at our online casino.",
      reports: [{ message: "offered" }],
    },
    "betting tips": {
      text: "Tonight's sure bets are in our VIP channel: expert football tips with 95% winning odds. Join now.",
      reports: [{ message: "offered" }],
    },
    "near-miss: an offer that speaks of software": {
      text: "No software to install: play blackjack online for real money at the best online casino.",
      reports: [{ message: "offered" }],
    },
    "an offer in disguise": {
      text: "J o i n the c a s i n o: 100 free sp1ns and a welcome b0nus for real money slots!",
      reports: [{ message: "offered" }],
    },
    "unclear: hardly more than names": { text: "Free spins and big wins for you.", reports: [{ message: "unclear" }] },
  },
};

export default cases;
