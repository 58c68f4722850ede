import type { RuleCases } from "../case.ts";

const to = ["anna.berg@globex.de"];
const long =
  "We have tested pumps for forty years in plants of every size, and our people have seen each fault that a pump can have, from worn seals to broken shafts. What we learn goes into a short report with a list of things to mend first";

const cases: RuleCases = {
  valid: {
    "an opt-out with a line of its own": { to, text: `${long}.\n\nReply "stop" and I will not write again.` },
    "a right to object with a line of its own": {
      to,
      text: `${long}, and you can reply "stop" if you do not want to hear from us.\n\nYou may object to this use of your data at any time.`,
    },
    "near-miss: no way out at all is told elsewhere": { to, text: `${long}.` },
    "negation: a reader outside Europe": {
      to: ["anna@globex.us"],
      text: `${long}, and if you do not want to hear from me again, reply "unsubscribe" and I will stop.`,
    },
  },
  invalid: {
    "an opt-out within the pitch": {
      to,
      text: `${long}, and if you do not want to hear from me again, reply "unsubscribe" and I will stop.`,
      reports: [{ message: "buried" }],
    },
    "near-miss: a right to object within a block of law": {
      to,
      text: `${long}. You have the right to object to direct marketing under the General Data Protection Regulation.`,
      reports: [{ message: "buried" }],
    },
  },
};

export default cases;
