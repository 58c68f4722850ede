import { chosenLanguage, type SpokenLanguage } from "../core/spoken-language.ts";
import { type Translate, translatorFor } from "../i18n/translate.ts";
import type { Translation } from "../i18n/translation.ts";
import { managedPolicyAtHand } from "../platform/managed.ts";
import { readOwnFile } from "../platform/own-file.ts";
import { readUserPolicy } from "../platform/stored-policy.ts";
import { uiLanguage } from "../platform/ui-language.ts";

/** Speaks the language that the settings and the browser ask for. Never rejects: English is always there. */
export async function loadSpeaker(): Promise<Translate> {
  const [user, managed] = await Promise.all([readUserPolicy().catch(() => undefined), managedPolicyAtHand()]);
  return speakerOf(chosenLanguage({ user, managed }, uiLanguage()));
}

const speakers = new Map<SpokenLanguage, Promise<Translate>>();

/** Speaks one language, whose words are read once; English where they cannot be read, and tried again the next time. */
export function speakerOf(language: SpokenLanguage): Promise<Translate> {
  const known = speakers.get(language);
  if (known) return known;
  const speaker = makeSpeaker(language).catch(() => {
    speakers.delete(language);
    return translatorFor("en");
  });
  speakers.set(language, speaker);
  return speaker;
}

async function makeSpeaker(language: SpokenLanguage): Promise<Translate> {
  if (language === "en") return translatorFor(language);
  // The build wrote it, and a test holds it against the catalogue.
  const translation: Translation = JSON.parse(await readOwnFile(`languages/${language}.json`));
  return translatorFor(language, translation);
}
