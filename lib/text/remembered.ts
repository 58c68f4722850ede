/** So many answers are kept; a draft asks about the same few names with each keystroke. */
const most = 1000;

/** A pure question about a short text, whose last answers are remembered. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
