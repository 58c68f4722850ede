import type { Clause } from "../core/clause.ts";
import type { LawTopic } from "./jurisdiction.ts";
import { jurisdictions } from "./jurisdictions.ts";

const all = Object.entries(jurisdictions).flatMap(([jurisdiction, law]) =>
  Object.entries(law.statements).flatMap(([topic, statements]) =>
    statements.map((statement, index) => {
      const id = `${jurisdiction}.${topic}${index === 0 ? "" : `-${index + 1}`}`;
      return { topic, clause: { id, jurisdiction, ...statement } };
    }),
  ),
);

/** What all jurisdictions say on a topic. */
export function clausesOn(topic: LawTopic): readonly Clause[] {
  return all.filter((each) => each.topic === topic).map(({ clause }) => clause);
}

/** What one jurisdiction, by its lower-case code, says on a topic. */
export function clausesOf(jurisdiction: string, topic: LawTopic): readonly Clause[] {
  return clausesOn(topic).filter((clause) => clause.jurisdiction === jurisdiction);
}
