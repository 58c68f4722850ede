import { configured, type RuleCases } from "../case.ts";

const nobody = "no-reply@northwind.example";

const cases: RuleCases = {
  policy: configured,
  valid: {
    "a reply to a person": { text: "Reply STOP and I will not write again." },
    "a link beside the reply": {
      from: nobody,
      text: "Reply STOP, or unsubscribe at https://northwind.example/stop",
    },
    "near-miss: a mailbox that only sounds like it": {
      from: "noreen@northwind.example",
      text: "Reply STOP and I will not write again.",
    },
    "negation: nobody is asked to reply": {
      from: nobody,
      text: "Please do not reply.\nUnsubscribe: https://northwind.example/stop",
    },
  },
  invalid: {
    "a reply to a mailbox that nobody reads": {
      from: nobody,
      text: "Reply STOP and we will not write again.",
      reports: [{ message: "nobodyReads", data: { email: nobody } }],
    },
    "near-miss: the same in German, while the settings ask for a reply too": {
      policy: { ...configured, optOut: { method: "reply", word: "stop" } },
      from: "noreply@northwind.example",
      text: "Antworten Sie mit „Stopp“, und wir schreiben Ihnen nicht mehr.",
      reports: [{ message: "nobodyReads" }],
    },
  },
};

export default cases;
