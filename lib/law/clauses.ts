import type { Clause } from "../core/clause.ts";
import type { LawTopic } from "./jurisdiction.ts";
import { jurisdictions } from "./jurisdictions.ts";

const byTopic = new Map<string, Clause[]>();
for (const [jurisdiction, law] of Object.entries(jurisdictions)) {
  for (const [topic, statements] of Object.entries(law.statements)) {
    const clauses = statements.map((statement, index) => ({
      id: `${jurisdiction}.${topic}${index === 0 ? "" : `-${index + 1}`}`,
      jurisdiction,
      ...statement,
    }));
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), ...clauses]);
  }
}

/** What all jurisdictions say on a topic. */
export function clausesOn(topic: LawTopic): readonly Clause[] {
  return byTopic.get(topic) ?? [];
}

/** What one jurisdiction, by its lower-case code, says on a topic. */
export function clausesOf(jurisdiction: string, topic: LawTopic): readonly Clause[] {
  return clausesOn(topic).filter((clause) => clause.jurisdiction === jurisdiction);
}
