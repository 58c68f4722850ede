import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a document": { attachments: ["offer.pdf", "prices.xlsx"] },
    "near-miss: the word in the name": { attachments: ["exe-files.pdf", "how to js.docx"] },
    "negation: nothing attached": { text: "No .exe is attached." },
  },
  invalid: {
    "a program": { attachments: ["setup.exe"], reports: [{ message: "program", data: { name: "setup.exe" } }] },
    "a program that looks like a document": { attachments: ["Invoice.PDF.scr"], reports: [{ message: "disguised" }] },
    "letters turned round": { attachments: ["cod\u202efdp.exe"], reports: [{ message: "reversed" }] },
    "near-miss: macros may be harmless": { attachments: ["plan.xlsm"], reports: [{ message: "macro" }] },
    "a web page": { attachments: ["login.html"], reports: [{ message: "page" }] },
  },
};

export default cases;
