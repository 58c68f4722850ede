import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a person": { to: ["anna.berg@globex.example"] },
    "a team that takes offers": { to: ["info@globex.example", "sales@globex.example"] },
    "near-miss: a name with the word in it": { to: ["a.buse@globex.example", "noreplyman@globex.example"] },
    "negation: the word in the domain only": { to: ["anna@abuse.example"] },
  },
  invalid: {
    "a machine": {
      to: ["no-reply@globex.example"],
      reports: [{ message: "robot", quotes: ["no-reply@globex.example"] }],
    },
    "near-miss: a machine with a tag": { to: ["noreply+42@globex.example"], reports: [{ message: "robot" }] },
    "the complaint desk": { to: ["abuse@globex.example"], reports: [{ message: "office" }] },
    "the data protection officer, in German": { to: ["datenschutz@globex.example"], reports: [{ message: "office" }] },
  },
};

export default cases;
