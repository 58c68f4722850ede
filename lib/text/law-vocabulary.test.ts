import { describe, expect, it } from "vitest";
import { readPlain } from "./reading.ts";
import { lawTopic } from "./vocabulary/law/topic.ts";
import { lawWordsOf } from "./vocabulary/law-words.ts";
import { languagesOf } from "./vocabulary/topics.ts";

const has = (concept: string, text: string) => readPlain(text).hits(concept).length > 0;

const sources: Readonly<Record<string, readonly string[]>> = {
  en: [
    "I found your email on the team page of your site.",
    "Your contact details come from the trade register.",
    "I saw your talk at the conference in Leeds.",
    "Bob Lee gave me your address.",
    "Your address is publicly available.",
  ],
  de: [
    "Ihre E-Mail-Adresse habe ich auf Ihrer Website gefunden.",
    "Ich bin auf Ihrem LinkedIn-Profil auf Sie aufmerksam geworden.",
    "Die Quelle Ihrer Daten ist das Handelsregister.",
    "Herr Braun hat mir Ihre Kontaktdaten gegeben.",
  ],
  fr: [
    "J’ai trouvé votre adresse sur le site de votre société.",
    "Vos coordonnées proviennent de l’annuaire du salon.",
    "J’ai vu votre profil sur LinkedIn.",
  ],
  es: [
    "He encontrado su correo en la web de su empresa.",
    "Sus datos proceden de fuentes públicas.",
    "Vi su perfil en LinkedIn.",
  ],
  it: ["Ho trovato il suo indirizzo sul sito della sua azienda.", "I suoi dati provengono da fonti pubbliche."],
  nl: ["Ik heb uw e-mailadres op uw website gevonden.", "Uw gegevens komen uit een openbare bron."],
  pt: ["Encontrei o seu contacto no site da empresa.", "Os seus dados foram obtidos em fontes públicas."],
  pl: ["Państwa adres znalazłem na stronie internetowej firmy.", "Dane pochodzą z publicznie dostępnych źródeł."],
  sv: ["Jag hittade din mejladress på er webbplats.", "Jag såg din profil på LinkedIn."],
  da: ["Jeg fandt din mailadresse på jeres hjemmeside.", "Dine oplysninger stammer fra CVR-registeret."],
  no: ["Jeg fant e-postadressen din på nettsiden deres.", "Jeg så profilen din på LinkedIn."],
  fi: [
    "Löysin sähköpostiosoitteenne verkkosivuiltanne.",
    "Tiedot ovat julkisesti saatavilla, tietojen lähde on kaupparekisteri.",
  ],
  cs: ["Váš e-mail jsem našel na vašich stránkách.", "Zaujal mě váš profil na LinkedInu."],
};

const others = [
  "We find faults in your data before your customers do.",
  "Wir finden Fehler in Ihren Daten.",
  "Nous trouvons les erreurs dans vos données.",
  "Our tool collects details of each order.",
  "I would like to send you an offer to your address.",
  "Can you give me the details of the contact in purchasing?",
];

describe("what data protection law wants told", () => {
  it.each(languagesOf(lawTopic))("is told in %s by the sentences of our own fixes", (language) => {
    const { sourceBefore, sourceAfter, objection, privacyBefore } = lawWordsOf(language);
    const footer = `${sourceBefore}globex.com${sourceAfter}\n${objection}\n${privacyBefore}https://northwind.example/p`;
    for (const concept of ["law.source", "law.object", "law.privacy"]) expect(has(concept, footer), concept).toBe(true);
  });

  it.each(Object.entries(sources).flatMap(([language, all]) => all.map((text) => [language, text] as const)))(
    "knows a source in %s: %s",
    (_language, text) => {
      expect(has("law.source", text)).toBe(true);
    },
  );

  it.each(others)("takes no source out of: %s", (text) => {
    expect(has("law.source", text)).toBe(false);
  });

  it("has sentences of its own for each language", () => {
    const english = lawWordsOf("en");
    const missing = languagesOf(lawTopic).filter((code) => code !== "en" && lawWordsOf(code) === english);
    expect(missing).toEqual([]);
    expect(lawWordsOf("th")).toBe(english);
  });
});
