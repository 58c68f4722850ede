import { type Draft, emptyBody } from "../../lib/core/draft.ts";
import { empty, found } from "../../lib/core/field.ts";
import type { Evidence, Finding } from "../../lib/core/finding.ts";
import { judge } from "../../lib/core/judge.ts";
import type { Level } from "../../lib/core/level.ts";
import { Policy } from "../../lib/core/policy.ts";
import type { Report, Rule } from "../../lib/core/rule.ts";
import { noHistory } from "../../lib/core/send-history.ts";
import { rules } from "../../lib/rules/index.ts";
import { englishMail } from "./sample-mail.ts";

const draft: Draft = {
  kind: found("new"),
  from: empty(),
  recipients: empty(),
  subject: empty(),
  body: found(emptyBody()),
  attachments: empty(),
  lastInbound: empty(),
};

/**
 * What a rule of ours would say of a mail, in its own words, which every language has.
 * @throws where there is no such rule
 */
export function realFinding(
  id: string,
  report: Partial<Report> & Pick<Report, "message">,
  level?: Exclude<Level, "off">,
): Finding {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const whole: Report = { certainty: "sure", evidence: [], fixes: [], ...report };
  const speaking: Rule = { ...rule, jurisdictions: ["us"], languages: "any", needs: [], check: () => [whole] };
  const context = {
    policy: Policy.parse(level ? { levels: { [id]: level } } : {}),
    occasion: "outreach" as const,
    language: "en",
    countries: [],
    imprint: {},
    relations: {},
    jurisdictions: ["us"],
    today: "2026-11-26",
    history: noHistory,
    suppressions: [],
    unreadRecords: [],
  };
  const [finding] = judge(draft, { rules: [speaking], context, ignores: [], compose: "1" }).findings;
  if (!finding) throw new Error(`${id} is silent`);
  return finding;
}

/** What the first rules would say, each the first thing that it can; the loudest first. */
export function manyFindings(count: number): Finding[] {
  const quoted: Evidence = { field: "body", start: 0, end: englishMail.opening.length, quote: englishMail.opening };
  return rules
    .slice(0, count)
    .map((rule) => {
      const [[message, text] = ["", ""]] = Object.entries(rule.messages);
      const evidence = /\{(?:quote|words)\}/.test(text) ? [quoted] : [];
      return { ...realFinding(rule.id, { message, data: plausible, evidence }), level: rule.level };
    })
    .sort((a, b) => loudness.indexOf(a.level) - loudness.indexOf(b.level));
}

const loudness: readonly Level[] = ["hold", "confirm", "inform"];

/** Something for each placeholder of those messages. */
const plausible = {
  email: "jane.doe@gmail.com",
  names: "petra.meier@globex.de",
  domain: "globex.de",
  prefix: "Re:",
  quote: englishMail.opening,
  words: englishMail.opening,
  blank: "{{first_name}}",
  greeted: "Anna",
  label: "Anzeige",
  details: "Handelsregister",
  count: "12",
  country: "Germany",
  "country.country": "de",
  date: "2 Oct 2026",
  "date.date": "2026-10-02",
  name: "invoice.exe",
  text: "www.northwind.example",
};
