import { type SpokenLanguage, spokenLanguageFor } from "../core/spoken-language.ts";

/** What a mail page must be able to say of itself, when the worker does not answer. */
export interface PageWords {
  /** The draft could not be checked. */
  unchecked: string;
  /** The mail was let go without a verdict. */
  sentUnchecked: string;
  /** The mail may go, but the user must press Send again. */
  pressAgain: string;
}

/** The words in the language that fits a BCP 47 tag. They are in every mail page: keep them few. */
export function pageWordsIn(tag: string): PageWords {
  const [unchecked, sentUnchecked, pressAgain] = words[spokenLanguageFor(tag)];
  return { unchecked, sentUnchecked, pressAgain };
}

// Not of the catalogue, which a page of the webmail never loads: the worker words all else that is shown there.
const words: Record<SpokenLanguage, [unchecked: string, sentUnchecked: string, pressAgain: string]> = {
  en: ["Not checked", "Sent unchecked", "Press Send once more"],
  de: ["Nicht geprüft", "Ungeprüft gesendet", "Noch einmal auf Senden drücken"],
  fr: ["Non vérifié", "Envoyé sans vérification", "Appuyez encore une fois sur Envoyer"],
  es: ["Sin comprobar", "Enviado sin comprobar", "Pulsa Enviar una vez más"],
  it: ["Non controllato", "Inviato senza controllo", "Premi di nuovo Invia"],
  nl: ["Niet gecontroleerd", "Ongecontroleerd verzonden", "Druk nog een keer op Verzenden"],
  pt: ["Não verificado", "Enviado sem verificação", "Pressione Enviar mais uma vez"],
};
