import type { RuleCases } from "../case.ts";

const reply = { kind: "reply", text: "Thanks, Anna." } as const;

const cases: RuleCases = {
  valid: {
    "an ordinary answer": { ...reply, lastInbound: "Sounds good, please stop by on Friday." },
    "near-miss: a paragraph to remove": { ...reply, lastInbound: "Please remove the second paragraph and resend." },
    "negation: they want more": { ...reply, lastInbound: "Não pare de me atualizar" },
    "near-miss: not now is no request to stop": { ...reply, lastInbound: "No thanks, maybe in spring." },
    "near-miss: the wrong person": {
      ...reply,
      lastInbound: "I am the wrong person for this, ask Carla in purchasing.",
    },
    "near-miss: talk about opt-outs": { ...reply, lastInbound: "What unsubscribe rate do your customers see?" },
    "an absence note that tells how to leave its list": {
      ...reply,
      lastInbound: "I am out of office until Monday. Unsubscribe from our newsletter at any time.",
    },
    "a request that is passed on to a colleague": {
      kind: "forward",
      text: "Please take care of this.",
      to: ["jo@brightloop.example"],
      lastInbound: "Please take me off your list.",
      lastInboundFrom: "priya@harborline.example",
    },
    "the request is in the mail that they quote": {
      ...reply,
      lastInbound: "Yes, call me tomorrow.\n> If you want us to stop emailing you, reply.",
    },
  },
  invalid: {
    "a plain request": { ...reply, lastInbound: "Please take me off your list.", reports: [{ message: "stop" }] },
    "a forward to the very person who asked": {
      kind: "forward",
      text: "One more thing.",
      to: ["Priya@harborline.example"],
      lastInbound: "Please take me off your list.",
      lastInboundFrom: "priya@harborline.example",
      reports: [{ message: "stop" }],
    },
    "a reply to all who were written to, the person who asked left out": {
      kind: "reply",
      text: "Thanks, Anna.",
      to: ["jo@brightloop.example"],
      lastInbound: "Please take me off your list.",
      lastInboundFrom: "priya@harborline.example",
      reports: [{ message: "stop" }],
    },
    "one word": { ...reply, lastInbound: "STOP", reports: [{ message: "stop" }] },
    "in German": {
      ...reply,
      lastInbound: "Bitte schreiben Sie mir nicht mehr: nicht mehr kontaktieren!",
      reports: [{ message: "stop" }],
    },
    "in Spanish": { ...reply, lastInbound: "No me envíen más correos.", reports: [{ message: "stop" }] },
    "in Chinese": { ...reply, lastInbound: "请勿打扰", reports: [{ message: "stop" }] },
    "near-miss: not interested, and more than that": {
      ...reply,
      lastInbound: "Not interested. Please don't contact us again.",
      reports: [{ message: "stop" }],
    },
    "a question how to leave the list": {
      ...reply,
      lastInbound: "How do I unsubscribe from this?",
      reports: [{ message: "stop" }],
    },
    "one word above a signature": {
      ...reply,
      lastInbound: "Remove\n\nAnna Berg\nHead of Purchasing",
      reports: [{ message: "stop" }],
    },
    "below the mail that they quote": {
      ...reply,
      lastInbound: "On Mon, 2 Nov 2026, Tom Hale wrote:\n> we test pumps\n\nUnsubscribe me please.",
      reports: [{ message: "stop" }],
    },
  },
};

export default cases;
