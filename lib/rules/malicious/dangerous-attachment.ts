import type { Body } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { greetsNobody } from "../../text/impersonal-greeting.ts";
import { readingOf } from "../../text/reading.ts";

/** Types that Gmail refuses to carry (support.google.com/mail/answer/6590, read 2026-11-22). */
const refused = new Set(
  "ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe hta img ins iso isp jar jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst nsh pif ps1 scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll".split(
    " ",
  ),
);
/** Types that Outlook on the web refuses besides those, and that some people send for good reasons. */
const doubtful = new Set(
  "reg url scf library-ms search-ms settingcontent-ms appref-ms theme xbap py pyw pyz rb jnl crt".split(" "),
);
const archives = new Set("zip rar 7z tar gz tgz bz2 xz arj ace lzh zipx".split(" "));
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
    doubtful: "“{name}” is of a type that Outlook refuses.",
    locked: "“{name}” comes with its password in the same mail, which hides it from virus scanners only.",
  },
  needs: ["attachments"],
  uses: ["body"],
  check({ attachments, body }) {
    return attachments.flatMap(({ name }) => {
      const message = faultOf(name) ?? (isArchive(name) && tellsPassword(body) ? "locked" : undefined);
      if (!message) return [];
      const certainty = certainties[message] ?? (pushed.has(message) && isPushed(body) ? "likely" : "ask-a-human");
      return { message, data: { name: name.replace(overrides, "") }, certainty, evidence: [], fixes: [] };
    });
  },
});

type Fault = "program" | "disguised" | "reversed" | "macro" | "page" | "doubtful" | "locked";

const certainties: Partial<Record<Fault, "sure" | "likely">> = {
  program: "sure",
  disguised: "sure",
  reversed: "sure",
  locked: "likely",
};

/** Files that honest people send, too; those who mean harm send them to nobody by name, or ask for a login. */
const pushed: ReadonlySet<Fault> = new Set<Fault>(["macro", "page"]);
const pushing = ["phish.attached", "phish.borrowed", "phish.ask", "unsafe.macros"];

function isPushed(body: Body): boolean {
  const reading = readingOf(body);
  return pushing.some((concept) => reading.has(concept)) || (reading.words > 0 && greetsNobody(body));
}

function isArchive(name: string): boolean {
  return archives.has(name.toLowerCase().trim().split(".").at(-1) ?? "");
}

function tellsPassword(body: Body): boolean {
  return readingOf(body).hits("phish.unlock").length > 0;
}

function faultOf(name: string): Fault | undefined {
  if (overrides.test(name)) return "reversed";
  const parts = name.toLowerCase().split(".").slice(1);
  const [extension = "", before = ""] = parts.map((part) => part.trim()).reverse();
  if (refused.has(extension)) return documents.has(before) ? "disguised" : "program";
  if (macros.has(extension)) return "macro";
  if (pages.has(extension)) return "page";
  return doubtful.has(extension) ? "doubtful" : undefined;
}
