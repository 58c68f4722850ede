import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a document": { attachments: ["offer.pdf", "prices.xlsx"] },
    "near-miss: the word in the name": { attachments: ["exe-files.pdf", "how to js.docx"] },
    "near-miss: an archive whose password comes another way": {
      attachments: ["photos.zip"],
      text: "I will tell you the password by phone.",
    },
    "negation: nothing attached": { text: "No .exe is attached." },
  },
  invalid: {
    "a program": { attachments: ["setup.exe"], reports: [{ message: "program", data: { name: "setup.exe" } }] },
    "a program that looks like a document": { attachments: ["Invoice.PDF.scr"], reports: [{ message: "disguised" }] },
    "letters turned round": { attachments: ["cod\u202efdp.exe"], reports: [{ message: "reversed" }] },
    "near-miss: macros may be harmless": { attachments: ["plan.xlsm"], reports: [{ message: "macro" }] },
    "spaces before the true type": { attachments: ["Invoice.pdf        .exe"], reports: [{ message: "disguised" }] },
    "macros in an order from nobody known": {
      attachments: ["RFQ 77120.xlsm"],
      text: "Good day, kindly quote your best price for the items in the attached list.",
      reports: [{ message: "macro" }],
    },
    "an archive with its code": {
      attachments: ["scan.zip"],
      text: "Hi Anna, the archive code is 2931.",
      reports: [{ message: "locked" }],
    },
    "an archive with its password": {
      attachments: ["documents.zip"],
      text: "Please open the file. The password is 2931.",
      reports: [{ message: "locked" }],
    },
    "near-miss: a script may be meant": { attachments: ["tool.py"], reports: [{ message: "doubtful" }] },
    "a web page": { attachments: ["login.html"], reports: [{ message: "page" }] },
  },
};

export default cases;
