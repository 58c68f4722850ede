/** Sentences that a fix puts into a draft where data protection law wants people told something. */
export interface LawWords {
  /** Around the slot for the source of the address. */
  sourceBefore: string;
  sourceSlot: string;
  sourceAfter: string;
  /** That one may object, as a line of its own. */
  objection: string;
  /** Before the address of the privacy notice. */
  privacyBefore: string;
}

const english: LawWords = {
  sourceBefore: "I found your work address on ",
  sourceSlot: "[the source]",
  sourceAfter: ".",
  objection: "You may object to this use of your data at any time.",
  privacyBefore: "How we treat your data: ",
};

const sentences: Readonly<Record<string, LawWords>> = {
  en: english,
  de: {
    sourceBefore: "Ihre Kontaktdaten habe ich ",
    sourceSlot: "[Quelle der Adresse]",
    sourceAfter: " entnommen.",
    objection: "Sie können dieser Nutzung Ihrer Daten jederzeit widersprechen.",
    privacyBefore: "Hinweise zum Datenschutz: ",
  },
  fr: {
    sourceBefore: "J’ai trouvé votre adresse professionnelle sur ",
    sourceSlot: "[la source]",
    sourceAfter: ".",
    objection: "Vous pouvez vous opposer à tout moment à cette utilisation de vos données.",
    privacyBefore: "Politique de confidentialité : ",
  },
  es: {
    sourceBefore: "He encontrado su dirección profesional en ",
    sourceSlot: "[la fuente]",
    sourceAfter: ".",
    objection: "Puede oponerse en cualquier momento a este uso de sus datos.",
    privacyBefore: "Política de privacidad: ",
  },
  it: {
    sourceBefore: "Ho trovato il suo indirizzo di lavoro su ",
    sourceSlot: "[la fonte]",
    sourceAfter: ".",
    objection: "Può opporsi in qualsiasi momento a questo uso dei suoi dati.",
    privacyBefore: "Informativa sulla privacy: ",
  },
  nl: {
    sourceBefore: "Ik heb uw zakelijke adres gevonden op ",
    sourceSlot: "[de bron]",
    sourceAfter: ".",
    objection: "U kunt op elk moment bezwaar maken tegen dit gebruik van uw gegevens.",
    privacyBefore: "Privacyverklaring: ",
  },
  pt: {
    sourceBefore: "Encontrei o seu endereço profissional em ",
    sourceSlot: "[a fonte]",
    sourceAfter: ".",
    objection: "Pode opor-se a qualquer momento a esta utilização dos seus dados.",
    privacyBefore: "Política de privacidade: ",
  },
  pl: {
    sourceBefore: "Państwa adres służbowy znalazłem na ",
    sourceSlot: "[źródło]",
    sourceAfter: ".",
    objection: "W każdej chwili mogą Państwo wnieść sprzeciw wobec takiego użycia danych.",
    privacyBefore: "Polityka prywatności: ",
  },
  sv: {
    sourceBefore: "Jag hittade din adress på ",
    sourceSlot: "[källan]",
    sourceAfter: ".",
    objection: "Du kan när som helst invända mot att dina uppgifter används så här.",
    privacyBefore: "Integritetspolicy: ",
  },
  da: {
    sourceBefore: "Jeg fandt din adresse på ",
    sourceSlot: "[kilden]",
    sourceAfter: ".",
    objection: "Du kan til enhver tid gøre indsigelse mod denne brug af dine oplysninger.",
    privacyBefore: "Privatlivspolitik: ",
  },
  no: {
    sourceBefore: "Jeg fant adressen din på ",
    sourceSlot: "[kilden]",
    sourceAfter: ".",
    objection: "Du kan når som helst protestere mot slik bruk av opplysningene dine.",
    privacyBefore: "Personvernerklæring: ",
  },
  fi: {
    sourceBefore: "Löysin yhteystietosi täältä: ",
    sourceSlot: "[lähde]",
    sourceAfter: ".",
    objection: "Voit milloin tahansa vastustaa tietojesi käyttöä tähän.",
    privacyBefore: "Tietosuojaseloste: ",
  },
  cs: {
    sourceBefore: "Váš pracovní kontakt jsem našel na ",
    sourceSlot: "[zdroj]",
    sourceAfter: ".",
    objection: "Proti tomuto použití údajů můžete kdykoli vznést námitku.",
    privacyBefore: "Zásady ochrany osobních údajů: ",
  },
};

/** The sentences in a language, or in English where we have none. */
export function lawWordsOf(language: string): LawWords {
  return sentences[language] ?? english;
}
