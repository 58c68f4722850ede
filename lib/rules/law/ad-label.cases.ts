import type { RuleCases } from "../case.ts";

const text = "Dear Mr Kim,\n\nwe test pumps for plants like yours.";

const cases: RuleCases = {
  valid: {
    "the label of South Korea at the start": { text, subject: "(광고) Pump tests", to: ["kim@globex.co.kr"] },
    "either label of China": { text, subject: "AD: Pump tests", to: ["li@globex.cn"] },
    "the word for advertisement anywhere in a subject to Israel": {
      text,
      subject: "בדיקת משאבות - פרסומת",
      to: ["noa@globex.co.il"],
    },
    "a country without labels": { text, subject: "Pump tests", to: ["anna@globex.us"] },
    "near-miss: a Korean text to a domain that tells no country": {
      text: "안녕하세요, 저희는 공장의 펌프를 점검합니다. 통화가 가능하신가요?",
      subject: "펌프 점검",
      to: ["kim@globex.com"],
    },
    "negation: a Korean domain whose reader sits in the United States": {
      text,
      subject: "Pump tests",
      to: ["kim@globex.co.kr"],
      policy: { countries: { "globex.co.kr": "US" } },
    },
  },
  invalid: {
    "no label to South Korea": {
      text,
      subject: "Pump tests",
      to: ["kim@globex.co.kr"],
      reports: [{ message: "missing", quotes: [] }],
    },
    "a label with other signs": {
      text,
      subject: "[광 고] Pump tests",
      to: ["kim@globex.co.kr"],
      reports: [{ message: "altered", quotes: ["[광 고]"] }],
    },
    "near-miss: a word that begins like the label": {
      text,
      subject: "ADVANCE notice of pump tests",
      to: ["li@globex.cn"],
      reports: [{ message: "missing" }],
    },
    "one finding for several readers of one country": {
      text,
      subject: "Pump tests",
      to: ["li@globex.cn", "wang@globex.cn"],
      reports: [{ message: "missing" }],
    },
    "a country that the user set": {
      text,
      subject: "Pruebas de bombas",
      to: ["ana@globex.com"],
      policy: { countries: { "ana@globex.com": "PE" } },
      reports: [{ message: "missing" }],
    },
  },
};

export default cases;
