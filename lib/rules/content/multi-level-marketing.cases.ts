import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: software for direct selling": {
      text: "Our commission engine for direct selling companies pays thirty thousand reps on time.",
    },
    "near-miss: a reseller programme": {
      text: "Become a reseller: you earn 15% on each licence that you sell to your customers.",
    },
    "negation: no scheme": { text: "We are not a network marketing company; our field staff are employees." },
    "near-miss: a test pyramid": { text: "Our talk is on the test pyramid, and why end-to-end tests should be few." },
    "near-miss: a sponsor of an event": {
      text: "Would you sponsor the spring conference? Your logo goes on the badge.",
    },
    "near-miss: a referral bonus": { text: "Refer a colleague and both of you get one month free." },
    "near-miss: legal advice": {
      text: "We advise direct selling companies on how regulators see their compensation plans.",
    },
    "near-miss: a distributor of machines": {
      text: "We look for a distributor of our pumps in Spain with its own service team.",
    },
    "near-miss: an open job": {
      text: "Join our team in Leeds: we hire two account managers at 35,000 pounds plus commission.",
    },
    "near-miss: a matrix of risks": {
      text: "Please fill the risk matrix before the meeting, one row for each system.",
    },
    "near-miss: news of a ruling": { text: "The court ruled that the pyramid scheme must repay its victims." },
    "near-miss: a franchise": {
      text: "Our franchise bakeries open within six months; you need 80,000 euros and a shop.",
    },
  },
  invalid: {
    "a place in a downline": {
      text: "Enroll under me and earn on five levels. We build your downline for you, join free today.",
      reports: [{ message: "offered" }],
    },
    "reports for dollars": {
      text: "Order all four reports, send $5 to each name on the list, then add your name in position one under report 1.",
      reports: [{ message: "offered" }],
    },
    "residual income": {
      text: "Our matrix compensation plan pays residual income from everyone under you. Join my team now.",
      reports: [{ message: "offered" }],
    },
    "near-miss: a recruiter who denies it": {
      text: "This is not a pyramid scheme: sponsor three people, who sponsor three each, and earn commissions on seven levels.",
      reports: [{ message: "offered" }],
    },
    "unclear: a chance with few words": {
      text: "Network marketing with residual income.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
