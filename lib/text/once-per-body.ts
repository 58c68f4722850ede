import type { Body } from "../core/draft.ts";

/** A question about a body that is answered once, however many rules ask it. */
export function oncePerBody<Answer>(ask: (body: Body) => Answer): (body: Body) => Answer {
  const answers = new WeakMap<Body, { answer: Answer }>();
  return (body) => {
    const known = answers.get(body);
    if (known) return known.answer;
    const answer = ask(body);
    answers.set(body, { answer });
    return answer;
  };
}
