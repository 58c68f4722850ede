import type { Clause } from "../core/clause.ts";
import type { PanelState } from "../core/compose-state.ts";
import type { Finding } from "../core/finding.ts";
import { fillMessage } from "../core/message.ts";
import type { RuleMetadata } from "../core/rule.ts";
import type { Verdict } from "../core/verdict.ts";
import { quotedAsIn } from "./quotation.ts";
import type { Translation } from "./translation.ts";

/** What words a verdict and rules are said in. */
export interface Tongue {
  /** BCP 47 tag of the language. */
  locale: string;
  translation: Translation;
}

/** The sentences of a rule that a page shows apart from findings. */
type RuleSentences = Pick<RuleMetadata<string>, "id"> &
  Partial<Pick<RuleMetadata<string>, "title" | "why" | "remedy" | "example" | "unless" | "clauses">>;

/** A verdict, which is kept in English, in the words of a language. What has no translation stays as it is. */
export function verdictInWords(verdict: Verdict, tongue: Tongue): Verdict {
  const { rules } = tongue.translation;
  return {
    ...verdict,
    findings: verdict.findings.map((finding) => findingInWords(finding, tongue)),
    ignored: verdict.ignored.map((finding) => findingInWords(finding, tongue)),
    notChecked: verdict.notChecked.map((gap) => ({ ...gap, title: rules[gap.rule]?.title ?? gap.title })),
  };
}

/** What the panel shows of all composes, in the words of a language. */
export function panelInWords<State extends PanelState>(state: State, tongue: Tongue): State {
  const composes = state.composes.map((compose) => ({ ...compose, verdict: verdictInWords(compose.verdict, tongue) }));
  return { ...state, composes };
}

/** A rule's own sentences in the words of a language. */
export function ruleInWords<Rule extends RuleSentences>(rule: Rule, { translation }: Tongue): Rule {
  const { messages: _, ...sentences } = translation.rules[rule.id] ?? {};
  const { clauses } = rule;
  return {
    ...rule,
    ...sentences,
    ...(clauses && { clauses: clauses.map((clause) => clauseInWords(clause, translation)) }),
  };
}

function findingInWords(finding: Finding, { locale, translation }: Tongue): Finding {
  const clauses = finding.clauses.map((clause) => clauseInWords(clause, translation));
  const words = translation.rules[finding.rule];
  if (!words) return { ...finding, clauses };
  const { messages = {}, ...sentences } = words;
  const said = (id: string, data: Finding["data"], english: string) => {
    if (!Object.hasOwn(messages, id)) return english;
    const text = fillMessage(messages, id, quotedData(data, locale), locale);
    // A finding that came without its values is whole in English alone.
    return data === undefined && /\{\w+\}/.test(text) ? english : text;
  };
  return {
    ...finding,
    ...sentences,
    clauses,
    message: said(finding.messageId, finding.data, finding.message),
    fixes: finding.fixes.map((fix) => ({ ...fix, label: said(fix.id, fix.data, fix.label) })),
  };
}

/** The rules quote the draft's words in English marks where they name several. */
function quotedData(data: Finding["data"], locale: string): Finding["data"] {
  return data && Object.fromEntries(Object.entries(data).map(([name, value]) => [name, quotedAsIn(locale, value)]));
}

function clauseInWords(clause: Clause, { clauses }: Translation): Clause {
  const label = clauses[clause.id];
  return label === undefined ? clause : { ...clause, label };
}
