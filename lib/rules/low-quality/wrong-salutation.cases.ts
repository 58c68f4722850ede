import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "the reader's own name": { text: "Hi Anna,\nwe test pumps.", to: ["anna.berg@globex.example"] },
    "near-miss: a short form": { text: "Hi Bob,\nwe test pumps.", to: ["robert.miller@globex.example"] },
    "near-miss: a mailbox that names nobody": { text: "Hi Mark,\nwe test pumps.", to: ["info@globex.example"] },
    "near-miss: a family name that is a first name, too": {
      text: "Hi Jo,",
      to: ["Jo Martin <jo.martin@globex.example>"],
    },
    "several readers": { text: "Hi Mark,", to: ["anna@globex.example", "mark@globex.example"] },
    "negation: no greeting": { text: "We test pumps for Mark.", to: ["anna@globex.example"] },
    "a team": { text: "Hi Globex Team,", to: ["anna@globex.example"] },
  },
  invalid: {
    "another name": {
      text: "Hi Mark,\nwe test pumps.",
      to: ["anna@globex.example"],
      reports: [{ message: "wrong", quotes: ["Mark"] }],
    },
    "another name, in German": {
      text: "Hallo Stefan,\nwir testen Pumpen.",
      to: ["Anna Berg <a.berg@globex.example>"],
      reports: [{ message: "wrong", quotes: ["Stefan"] }],
    },
    "near-miss: the name of a colleague": {
      text: "Dear Julia,\nwe test pumps.",
      to: ["peter.julius@globex.example"],
      reports: [{ message: "wrong" }],
    },
  },
};

export default cases;
