import type { RuleCases } from "../case.ts";

const reply = { kind: "reply", text: "Thanks, Anna." } as const;

const cases: RuleCases = {
  valid: {
    "an ordinary answer": { ...reply, lastInbound: "Sounds good, please stop by on Friday." },
    "near-miss: a paragraph to remove": { ...reply, lastInbound: "Please remove the second paragraph and resend." },
    "negation: they want more": { ...reply, lastInbound: "Não pare de me atualizar" },
    "an absence note that tells how to leave its list": {
      ...reply,
      lastInbound: "I am out of office until Monday. Unsubscribe from our newsletter at any time.",
    },
    "the request is in the mail that they quote": {
      ...reply,
      lastInbound: "Yes, call me tomorrow.\n> If you want us to stop emailing you, reply.",
    },
  },
  invalid: {
    "a plain request": { ...reply, lastInbound: "Please take me off your list.", reports: [{ message: "stop" }] },
    "one word": { ...reply, lastInbound: "STOP", reports: [{ message: "stop" }] },
    "in German": {
      ...reply,
      lastInbound: "Bitte schreiben Sie mir nicht mehr: nicht mehr kontaktieren!",
      reports: [{ message: "stop" }],
    },
    "in Spanish": { ...reply, lastInbound: "No me envíen más correos.", reports: [{ message: "stop" }] },
    "in Chinese": { ...reply, lastInbound: "请勿打扰", reports: [{ message: "stop" }] },
    "near-miss: not now is advice": {
      ...reply,
      lastInbound: "No thanks, maybe in spring.",
      reports: [{ message: "later" }],
    },
  },
};

export default cases;
