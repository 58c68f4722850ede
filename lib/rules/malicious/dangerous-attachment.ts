import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

/** Types that Gmail refuses to carry (support.google.com/mail/answer/6590, read 2026-11-22). */
const refused = new Set(
  "ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe hta img ins iso isp jar jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst nsh pif ps1 scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll".split(
    " ",
  ),
);
const macros = new Set("docm dotm xlsm xltm xlsb xlam pptm potm ppam ppsm sldm one".split(" "));
const pages = new Set("htm html shtml xhtml svg mht mhtml".split(" "));
const documents = new Set("pdf doc docx xls xlsx ppt pptx jpg jpeg png gif txt csv zip rar".split(" "));
const overrides = /[\u202a-\u202e\u2066-\u2069\u200f]/;

export default defineRule({
  id: "dangerous-attachment",
  title: "Send no file that can harm",
  why: "A file that runs a program can carry a virus, and mail services refuse it or block its sender.",
  remedy: "Send a PDF, or share the file by a link from a service that your reader knows.",
  example: "pump-test.pdf",
  unless: "If your reader expects this very file, agree with them on another way to hand it over.",
  category: "malicious",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.malicious],
  messages: {
    program: "“{name}” can run a program; Gmail refuses such files.",
    disguised: "“{name}” is a program that looks like a document.",
    reversed: "The name “{name}” holds signs that turn its letters round.",
    macro: "“{name}” can hold macros, which many companies block.",
    page: "“{name}” opens as a web page, as phishing mails do.",
  },
  needs: ["attachments"],
  check({ attachments }) {
    return attachments.flatMap(({ name }) => {
      const message = faultOf(name);
      if (!message) return [];
      const isSure = message === "program" || message === "disguised" || message === "reversed";
      const certainty = isSure ? ("sure" as const) : ("ask-a-human" as const);
      return { message, data: { name: name.replace(overrides, "") }, certainty, evidence: [], fixes: [] };
    });
  },
});

function faultOf(name: string): "program" | "disguised" | "reversed" | "macro" | "page" | undefined {
  if (overrides.test(name)) return "reversed";
  const [extension = "", before = ""] = name.toLowerCase().trim().split(".").slice(1).reverse();
  if (refused.has(extension)) return documents.has(before) ? "disguised" : "program";
  if (macros.has(extension)) return "macro";
  return pages.has(extension) ? "page" : undefined;
}
