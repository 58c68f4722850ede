import { dayOf } from "../core/day.ts";
import type { Draft } from "../core/draft.ts";
import type { Verdict } from "../core/verdict.ts";
import { verdictInWords } from "../i18n/in-words.ts";
import { inspectDraft } from "./inspect-draft.ts";
import { speakerOf } from "./load-speaker.ts";
import { loadWords } from "./load-words.ts";
import { loadSettings } from "./settings.ts";

/**
 * What the check says of a made-up draft under the settings in force, in the user's language. Nothing is recorded, and
 * neither ignores nor records of earlier mail count.
 */
export async function judgeSample(draft: Draft): Promise<Verdict> {
  const { policy, language } = await loadSettings();
  const lackedWords = await loadWords(draft);
  const today = dayOf(Date.now());
  const verdict = inspectDraft(draft, { policy, ignores: [], compose: "sample", today, lackedWords });
  return verdictInWords(verdict, await speakerOf(language));
}
