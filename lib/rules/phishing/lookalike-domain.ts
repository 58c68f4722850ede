import { domainOf } from "../../core/draft.ts";
import type { Evidence } from "../../core/finding.ts";
import { defineRule, type Report } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";
import { readableHost } from "../../text/domain-look.ts";
import { findLinks } from "../../text/find-links.ts";
import { webTarget } from "../../text/link-risk.ts";
import { type Lookalike, lookalikeOf } from "../../text/lookalike-host.ts";

const mostHosts = 40;

export default defineRule({
  id: "lookalike-domain",
  title: "Use domains that pass for no other",
  why: "A domain that looks like a known one at a glance sends people to a page that they did not mean to open.",
  remedy: "Write from and link to a domain that carries your own name.",
  example: "https://northwind.example/pumps",
  unless: "If the domain is yours, list it in your settings.",
  category: "phishing",
  level: "hold",
  occasions: ["outreach", "conversation", "internal", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.phishing],
  messages: {
    link: "The link leads to {host}, which passes for {of}.",
    sender: "The address {email} passes for one of {of}.",
  },
  needs: ["body"],
  uses: ["from", "recipients"],
  check({ body, from, recipients }, { policy }) {
    const own = policy.organisation.domains;
    const known = [...new Set([...own, ...recipients.map(({ email }) => domainOf(email))])].slice(0, mostHosts);
    const isOwn = (host: string) => own.some((domain) => host === domain || host.endsWith(`.${domain}`));
    const reports: Report<"link" | "sender">[] = [];
    const asked = new Set<string>();
    const others = from ? [...known, domainOf(from.email)] : known;
    for (const { href, at } of findLinks(body)) {
      const host = webTarget(href)?.host ?? (/^mailto:/i.test(href) ? domainOf(href.split("?")[0] ?? "") : "");
      if (host === "" || isOwn(host) || asked.has(host)) continue;
      if (asked.size >= mostHosts) break;
      asked.add(host);
      const like = lookalikeOf(host, others);
      if (!like) continue;
      const data = { host: readableHost(host), of: like.of };
      const [start, end] = at;
      const quote = body.text.slice(start, end);
      const evidence = quote === "" ? [] : [{ field: "body" as const, start, end, quote }];
      reports.push(reportOf("link", like, data, evidence));
    }
    const like = from && !isOwn(domainOf(from.email)) ? lookalikeOf(domainOf(from.email), known) : undefined;
    if (from && like) {
      const { email } = from;
      const evidence = [{ field: "from" as const, start: 0, end: email.length, quote: email }];
      reports.push(reportOf("sender", like, { email, of: like.of }, evidence));
    }
    return reports;
  },
});

function reportOf<Message extends "link" | "sender">(
  message: Message,
  { how }: Lookalike,
  data: Record<string, string>,
  evidence: Evidence[],
): Report<Message> {
  return { message, data, certainty: how === "slip" ? "ask-a-human" : "likely", evidence, fixes: [] };
}
