import type { Finding } from "./finding.ts";
import type { NotChecked } from "./not-checked.ts";

/** What is owed to people who did not ask for a mail. */
export type Duty = "identity" | "reason" | "opt-out" | "value" | "recipients" | "law";

/** `open`: something is said about it. `ignored`: the user does not want to hear it. `unchecked`: nobody can tell. */
export type DutyStanding = "met" | "open" | "ignored" | "unchecked";

/** How a draft stands on each duty that was looked at; empty for mail that owes nobody anything. */
export type DutyStandings = Readonly<Partial<Record<Duty, DutyStanding>>>;

const byCategory: Readonly<Record<string, Duty>> = {
  identity: "identity",
  honesty: "identity",
  "opt-out": "opt-out",
  recipients: "recipients",
  law: "law",
};

const byRule: Readonly<Record<string, Duty>> = {
  "reason-for-contact": "reason",
  "value-to-recipient": "value",
};

/** The duty that a rule serves; none for rules about what may not be sent at all. */
function dutyOf({ id, category }: { id: string; category: string }): Duty | undefined {
  return byRule[id] ?? byCategory[category];
}

type Asked = readonly { id: string; category: string }[];

/** How a draft stands on the duties of the rules that were asked. What could not be checked is never met. */
export function standingsOf(
  asked: Asked,
  {
    findings,
    ignored,
    notChecked,
  }: { findings: readonly Finding[]; ignored: readonly Finding[]; notChecked: readonly NotChecked[] },
): DutyStandings {
  const { of, met } = dutiesOf(asked);
  const standings: Partial<Record<Duty, DutyStanding>> = { ...met };
  const set = (rules: readonly { rule: string }[], standing: DutyStanding) => {
    for (const { rule } of rules) {
      const duty = of.get(rule);
      if (duty) standings[duty] = standing;
    }
  };
  set(ignored.filter(isShown), "ignored");
  set(notChecked, "unchecked");
  set(findings.filter(isShown), "open");
  return standings;
}

interface Duties {
  /** The duty of each rule, by its id. */
  of: ReadonlyMap<string, Duty | undefined>;
  /** How a draft stands that breaks none. */
  met: DutyStandings;
}

let last: { asked: Asked; duties: Duties } | undefined;

/** The duties of some rules; worked out once for as long as the same are asked, as while somebody types. */
function dutiesOf(asked: Asked): Duties {
  if (last?.asked === asked) return last.duties;
  const of = new Map(asked.map((rule) => [rule.id, dutyOf(rule)]));
  const met: Partial<Record<Duty, DutyStanding>> = {};
  for (const duty of of.values()) if (duty) met[duty] = "met";
  last = { asked, duties: { of, met } };
  return last.duties;
}

function isShown({ level }: Finding): boolean {
  return level !== "off" && level !== "monitor";
}
