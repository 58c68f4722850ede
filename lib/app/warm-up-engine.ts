import { type Draft, emptyBody } from "../core/draft.ts";
import { empty, found } from "../core/field.ts";
import type { Level } from "../core/level.ts";
import type { Policy } from "../core/policy.ts";
import { rules } from "../rules/index.ts";
import { isCommercial } from "../text/commercial-purpose.ts";
import { languageOf } from "../text/language.ts";
import { loadLanguages } from "../text/phrase-book.ts";
import { wordsLackedBy } from "../text/words-lacked.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { loadWords } from "./load-words.ts";
import { nextTurn } from "./next-turn.ts";

/** What the sample says. Nobody sees it, so that it is no text of the catalogue. */
const text = "hello max, would you book a demo of our tool? See https://acme.example or call +1 206 555 0100.";

const sample: Draft = {
  kind: found("new"),
  from: found({ name: "", email: "jane@acme.example" }),
  recipients: found([{ name: "Max", email: "max@globex.example", line: "to" }]),
  subject: found("a demo"),
  body: found({ ...emptyBody(), text }),
  attachments: found([]),
  lastInbound: empty(),
};

const allOff = Object.fromEntries(rules.map(({ id }): [string, Level] => [id, "off"]));

/**
 * Judges a sample by each rule alone, with a turn for the page in between: the first mail makes all that rules look for, which
 * would keep the page waiting for as long as a hundred later ones do. Nothing comes of it but that.
 * @param isOver asked after each step; with `true` the rest is left
 */
export async function warmUpEngine(policy: Policy, today: string, isOver: () => boolean): Promise<void> {
  const lackedWords = await loadWordsInTurns(sample, isOver);
  const judgeBy = (id: string) => {
    const levels: Policy["levels"] = { ...allOff, [id]: "confirm" };
    inspectDraft(sample, { policy: { ...policy, levels }, ignores: [], compose: "", today, lackedWords });
  };
  const steps = [
    () => loadLanguages([]),
    () => languageOf(text),
    () => isCommercial("a demo", { ...emptyBody(), text }, "en"),
    ...rules.map(
      ({ id }) =>
        () =>
          judgeBy(id),
    ),
  ];
  for (const step of steps) {
    await nextTurn();
    if (isOver()) return;
    step();
  }
}

/** As `loadWords`, with a turn for the page before each language that is new. */
export async function loadWordsInTurns(draft: Draft, isOver: () => boolean): Promise<readonly string[]> {
  const fresh = wordsLackedBy(draft);
  const lacked = await loadWords(draft);
  for (const language of fresh.filter((name) => name.length === 2 && !lacked.includes(name))) {
    await nextTurn();
    if (isOver()) break;
    loadLanguages([language]);
  }
  return lacked;
}
