import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a page of ours": { text: "See our page.", links: { "our page": "https://northwind.example/pumps" } },
    "near-miss: a number in the path": { text: "https://northwind.example/192.0.2.7" },
    "near-miss: a machine in the office": { text: "The build is at http://192.168.0.10/ for you." },
    "near-miss: a page about a kind of file": { text: "See https://northwind.example/what-is-exe and /node.js/docs" },
    "negation: code that is only named": { text: "Never click on javascript: links." },
  },
  invalid: {
    "a link that runs code": {
      text: "Open it",
      links: { "Open it": "javascript:alert(1)" },
      reports: [{ message: "script", quotes: ["Open it"] }],
    },
    "a bare number": { text: "http://203.0.113.9/login", reports: [{ message: "rawAddress" }] },
    "a host behind another name": {
      text: "Your bank",
      links: { "Your bank": "https://bank.example@evil.example/" },
      reports: [{ message: "disguised", data: { host: "evil.example" } }],
    },
    "a page that nobody answers for": {
      text: "https://gateway.pinata.cloud/ipfs/Qm1",
      reports: [{ message: "unowned" }],
    },
    "near-miss: a search engine that passes readers on": {
      text: "See https://www.google.com/url?q=https://northwind.example",
      reports: [{ message: "passedOn" }],
    },
    "a link that runs code, written with a line end": {
      text: "Open",
      links: { Open: "java\nscript:alert(1)" },
      reports: [{ message: "script" }],
    },
    "a program that is pressed on nobody by name": {
      text: "Your reader is out of date. Run the update",
      links: { "Run the update": "https://reader-update.example/setup.exe" },
      reports: [{ message: "program", data: { host: "reader-update.example" } }],
    },
    "near-miss: a program may be what the reader asked for": {
      text: "Hi Anna, the new version is at https://northwind.example/files/setup.msi",
      reports: [{ message: "program" }],
    },
    "near-miss: a short link may be harmless": { text: "See https://bit.ly/x", reports: [{ message: "shortened" }] },
  },
};

export default cases;
