import type { Link } from "../../core/draft.ts";
import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { findLinks } from "../../text/find-links.ts";
import { urlShorteners } from "../../text/url-shorteners.ts";

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
        certainty: message === "shortened" ? ("ask-a-human" as const) : ("sure" as const),
        evidence: quote === "" ? [] : [{ field: "body" as const, start, end, quote }],
        fixes: [],
      };
    });
  },
});

interface Fault {
  message: "script" | "rawAddress" | "disguised" | "shortened";
  host: string;
}

function faultOf({ href }: Link): Fault | undefined {
  const target = href.replace(/\s/g, "");
  if (/^(?:javascript|vbscript|data|file):/i.test(target)) return { message: "script", host: "" };
  if (!/^(?:https?|ftp):/i.test(target) || !URL.canParse(target)) return undefined;
  const { hostname, username } = new URL(target);
  const host = hostname.toLowerCase().replace(/^www\./, "");
  if (username !== "") return { message: "disguised", host };
  if (/^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host) && !isLocal(host)) return { message: "rawAddress", host };
  return urlShorteners.has(host) ? { message: "shortened", host } : undefined;
}

/** Addresses inside a company, which no phisher uses. */
function isLocal(host: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/.test(host);
}
