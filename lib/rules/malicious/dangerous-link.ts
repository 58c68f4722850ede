import type { Link } from "../../core/draft.ts";
import type { Certainty } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findLinks } from "../../text/find-links.ts";
import { greetsNobody } from "../../text/impersonal-greeting.ts";
import { type LinkRisk, linkRisk, webTarget } from "../../text/link-risk.ts";

export default defineRule({
  id: "dangerous-link",
  title: "Link to pages that show where they lead",
  why: "Links that run code or hide their target are how mails steal passwords, so mail services block them.",
  remedy: "Link to the page itself, by its own https address.",
  example: "https://northwind.example/pumps",
  category: "malicious",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.malicious, outreachPolicy.phishing],
  messages: {
    script: "The link “{text}” runs code instead of opening a page.",
    rawAddress: "The link “{text}” leads to the bare number {host}.",
    disguised: "The link “{text}” hides its true host {host} behind another name.",
    shortened: "The link “{text}” hides its target behind {host}.",
    passedOn: "The link “{text}” goes through {host}, which passes readers on to any page.",
    unowned: "The link “{text}” leads to {host}, whose pages nobody answers for.",
    program: "The link “{text}” fetches a program from {host}.",
  },
  needs: ["body"],
  check({ body }) {
    return findLinks(body).flatMap((link) => {
      const fault = faultOf(link);
      if (!fault) return [];
      const { message, host } = fault;
      const [start, end] = link.at;
      const quote = body.text.slice(start, end);
      return {
        message,
        data: { text: link.text.trim() || host, host },
        certainty: certaintyOf(message, () => greetsNobody(body)),
        evidence: quote === "" ? [] : [{ field: "body" as const, start, end, quote }],
        fixes: [],
      };
    });
  },
});

interface Fault {
  message: "script" | "rawAddress" | "disguised" | "shortened" | "passedOn" | "unowned" | "program";
  host: string;
}

const faults: Partial<Record<LinkRisk, Fault["message"]>> = {
  number: "rawAddress",
  shortener: "shortened",
  redirect: "passedOn",
  ipfs: "unowned",
};

function faultOf({ href }: Link): Fault | undefined {
  if (/^\s*(?:javascript|vbscript|data|file):/i.test(href.replace(/[\t\n\r]/g, "")))
    return { message: "script", host: "" };
  const target = webTarget(href);
  if (!target) return undefined;
  const { host, user } = target;
  if (user !== "") return { message: "disguised", host };
  const message = faults[linkRisk(target) ?? "free-host"] ?? (fetchesProgram.test(target.path) ? "program" : undefined);
  return message && { message, host };
}

/** Paths of files that run when they are opened, of which some are sent by those who make programs. */
const fetchesProgram = /\.(?:exe|msi|scr|pif|bat|cmd|hta|js|jse|vbs|vbe|wsf|lnk|ps1|jar|iso|img|apk|dmg)(?:$|\?)/i;

function certaintyOf(message: Fault["message"], isToNobody: () => boolean): Certainty {
  if (message === "shortened" || message === "passedOn") return "ask-a-human";
  if (message === "program") return isToNobody() ? "likely" : "ask-a-human";
  return "sure";
}
