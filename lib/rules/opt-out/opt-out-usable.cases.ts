import { configured, type RuleCases } from "../case.ts";

const own = "https://northwind.example/stop";

const cases: RuleCases = {
  policy: configured,
  valid: {
    "a link to the configured host": { text: "Unsubscribe here", links: { Unsubscribe: own } },
    "a mail to the own domain": { text: "Unsubscribe", links: { Unsubscribe: "mailto:stop@northwind.example" } },
    "a reply word from a real mailbox": { text: "Reply STOP and I will not write again." },
    "any host where none is configured": {
      policy: {},
      text: "Unsubscribe",
      links: { Unsubscribe: "https://lists.lakeside.example/u/1" },
    },
    "no opt-out at all, which is for another rule to say": { text: "We test pumps. See [the manual](#)." },
    "near-miss: a dead link that is no opt-out": {
      text: "Read more. Reply STOP to opt out.",
      links: { "Read more": "#" },
    },
    "negation: talk about opt-outs": { text: "We will not track your unsubscribe rate, click here." },
  },
  invalid: {
    "a link that leads nowhere": {
      text: "Hi Anna\nUnsubscribe",
      links: { Unsubscribe: "#" },
      reports: [{ message: "emptyLink", quotes: ["Unsubscribe"] }],
      after: "Hi Anna\nUnsubscribe",
    },
    "a blank in the text": {
      text: "To unsubscribe click {{unsubscribe_link}}.",
      reports: [{ message: "placeholder", quotes: ["{{unsubscribe_link}}"] }],
      after: "To unsubscribe click https://northwind.example/stop.",
    },
    "a blank in square brackets": {
      text: "Unsubscribe here: [link]",
      reports: [{ message: "placeholder", quotes: ["[link]"] }],
    },
    "a blank as target": {
      text: "Unsubscribe",
      links: { Unsubscribe: "https://%7B%7Bunsubscribe%7D%7D" },
      reports: [{ message: "placeholder" }],
    },
    "words without a link": { text: "Click here to unsubscribe.", reports: [{ message: "noWay" }] },
    "a script": {
      text: "Unsubscribe",
      links: { Unsubscribe: "javascript:void(0)" },
      reports: [{ message: "script", quotes: ["Unsubscribe"] }],
    },
    "an insecure link": {
      text: "Unsubscribe",
      links: { Unsubscribe: "http://northwind.example/stop" },
      reports: [{ message: "insecure" }],
    },
    "a shortened link": {
      text: "Unsubscribe",
      links: { Unsubscribe: "https://bit.ly/3abc" },
      reports: [{ message: "shortener" }],
    },
    "a host of somebody else": {
      text: "Unsubscribe",
      links: { Unsubscribe: "https://lakeside.example/stop" },
      reports: [{ message: "foreignHost", quotes: ["Unsubscribe"] }],
    },
    "a mailbox of somebody else": {
      text: "Unsubscribe",
      links: { Unsubscribe: "mailto:stop@lakeside.example" },
      reports: [{ message: "foreignMailbox" }],
    },
    "a blank and a user who has chosen the link but not entered it": {
      policy: { optOut: { method: "link" } },
      text: "Unsubscribe: {{unsubscribe_link}}",
      reports: [{ message: "placeholder" }],
    },
  },
};

export default cases;
