import type { RuleContext } from "../core/rule.ts";

/**
 * A question about a mail that is answered once, however many rules ask it. Only the last answer is kept, and only for
 * the very same values and context: give on what the rule was given.
 */
export function oncePerMail<Values extends object, Answer>(
  ask: (values: Values, context: RuleContext) => Answer,
): (values: Values, context: RuleContext) => Answer {
  let last: { values: Values; context: RuleContext; answer: Answer } | undefined;
  return (values, context) => {
    if (last?.values !== values || last.context !== context) last = { values, context, answer: ask(values, context) };
    return last.answer;
  };
}
