import { configured, type RuleCases } from "../case.ts";

const cases: RuleCases = {
  policy: configured,
  valid: {
    "the company's own domain": { from: "tom@northwind.example" },
    "a subdomain of it": { from: "tom@mail.northwind.example" },
    "any company domain where none is configured": { from: "tom@lakeside.example", policy: {} },
    "near-miss: a name that begins with no": { from: "noreen@northwind.example" },
    "near-miss: a person called Bounce": { from: "t.bounces@northwind.example" },
  },
  invalid: {
    "a mailbox that nobody reads": {
      from: "no-reply@northwind.example",
      reports: [{ message: "nobodyReads", quotes: ["no-reply@northwind.example"] }],
    },
    "a mailbox that nobody reads, without configured domains": {
      from: "donotreply@lakeside.example",
      policy: {},
      reports: [{ message: "nobodyReads" }],
    },
    "a domain of somebody else": { from: "tom@northwlnd.example", reports: [{ message: "notYours" }] },
    "near-miss: the own domain as the end of another": {
      from: "tom@fakenorthwind.example",
      reports: [{ message: "notYours" }],
    },
    "negation: the own domain in front of another": {
      from: "tom@northwind.example.lakeside.example",
      reports: [{ message: "notYours" }],
    },
    "a private mail service": { from: "tom.berg@gmail.com", reports: [{ message: "freeMail" }] },
    "a private mail service, without configured domains": {
      from: "tom.berg@gmx.de",
      policy: {},
      reports: [{ message: "freeMail" }],
    },
  },
};

export default cases;
