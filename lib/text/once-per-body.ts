import type { Body } from "../core/draft.ts";

/** A question about a body that is answered once, however many rules ask it; only the last answer is kept. */
export function oncePerBody<Answer>(ask: (body: Body) => Answer): (body: Body) => Answer {
  let last: { body: Body; answer: Answer } | undefined;
  return (body) => {
    if (last?.body !== body) last = { body, answer: ask(body) };
    return last.answer;
  };
}
