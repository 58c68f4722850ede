/** Sentences that a fix puts into a draft. */
export interface FooterWords {
  /** Before the reply word. */
  replyBefore: string;
  /** After the reply word. */
  replyAfter: string;
  /** Before the linked words. */
  linkBefore: string;
  linkWords: string;
  linkAfter: string;
  /** Before and after the mail address, where links cannot be written. */
  mailBefore: string;
  mailTo: string;
  mailAfter: string;
  /** Before the slot of the reason sentence. */
  reasonBefore: string;
  reasonSlot: string;
  reasonAfter: string;
  /** The same as a line of the footer. */
  reasonLineBefore: string;
}

const english: FooterWords = {
  replyBefore: 'If you would rather not hear from us, reply with "',
  replyAfter: '" and we will not write to you again.',
  linkBefore: "If you would rather not hear from us, ",
  linkWords: "unsubscribe here",
  linkAfter: ".",
  mailBefore: 'If you would rather not hear from us, send a mail with "',
  mailTo: '" to ',
  mailAfter: ".",
  reasonBefore: "I am writing to you because ",
  reasonSlot: "[say why you chose this person]",
  reasonAfter: ".",
  reasonLineBefore: "You receive this mail because ",
};

/** Sentences of the footer and of the reason, by language. */
const footers: Readonly<Record<string, FooterWords>> = {
  en: english,
  de: {
    replyBefore: "Wenn Sie nichts mehr von uns hören möchten, antworten Sie bitte mit „",
    replyAfter: "“, und wir schreiben Ihnen nicht wieder.",
    linkBefore: "Wenn Sie nichts mehr von uns hören möchten, ",
    linkWords: "melden Sie sich hier ab",
    linkAfter: ".",
    mailBefore: "Wenn Sie nichts mehr von uns hören möchten, senden Sie eine E-Mail mit „",
    mailTo: "“ an ",
    mailAfter: ".",
    reasonBefore: "Ich schreibe Ihnen, weil ",
    reasonSlot: "[Grund, warum Sie gerade diese Person anschreiben]",
    reasonAfter: ".",
    reasonLineBefore: "Sie erhalten diese E-Mail, weil ",
  },
  fr: {
    replyBefore: "Si vous ne souhaitez plus recevoir nos messages, répondez « ",
    replyAfter: " » et nous ne vous écrirons plus.",
    linkBefore: "Si vous ne souhaitez plus recevoir nos messages, ",
    linkWords: "désabonnez-vous ici",
    linkAfter: ".",
    mailBefore: "Si vous ne souhaitez plus recevoir nos messages, envoyez un e-mail avec « ",
    mailTo: " » à ",
    mailAfter: ".",
    reasonBefore: "Je vous écris parce que ",
    reasonSlot: "[la raison pour laquelle vous avez choisi cette personne]",
    reasonAfter: ".",
    reasonLineBefore: "Vous recevez ce message parce que ",
  },
  es: {
    replyBefore: "Si no desea recibir más mensajes nuestros, responda «",
    replyAfter: "» y no volveremos a escribirle.",
    linkBefore: "Si no desea recibir más mensajes nuestros, ",
    linkWords: "dese de baja aquí",
    linkAfter: ".",
    mailBefore: "Si no desea recibir más mensajes nuestros, envíe un correo con «",
    mailTo: "» a ",
    mailAfter: ".",
    reasonBefore: "Le escribo porque ",
    reasonSlot: "[por qué ha elegido a esta persona]",
    reasonAfter: ".",
    reasonLineBefore: "Recibe este mensaje porque ",
  },
  it: {
    replyBefore: "Se non desidera ricevere altri messaggi da noi, risponda «",
    replyAfter: "» e non le scriveremo più.",
    linkBefore: "Se non desidera ricevere altri messaggi da noi, ",
    linkWords: "si disiscriva qui",
    linkAfter: ".",
    mailBefore: "Se non desidera ricevere altri messaggi da noi, invii una e-mail con «",
    mailTo: "» a ",
    mailAfter: ".",
    reasonBefore: "Le scrivo perché ",
    reasonSlot: "[perché ha scelto questa persona]",
    reasonAfter: ".",
    reasonLineBefore: "Riceve questo messaggio perché ",
  },
  nl: {
    replyBefore: "Wilt u geen berichten meer van ons ontvangen, antwoord dan met “",
    replyAfter: "”, dan schrijven wij u niet meer.",
    linkBefore: "Wilt u geen berichten meer van ons ontvangen, ",
    linkWords: "meld u dan hier af",
    linkAfter: ".",
    mailBefore: "Wilt u geen berichten meer van ons ontvangen, stuur dan een e-mail met “",
    mailTo: "” naar ",
    mailAfter: ".",
    reasonBefore: "Ik schrijf u omdat ",
    reasonSlot: "[waarom u juist deze persoon schrijft]",
    reasonAfter: ".",
    reasonLineBefore: "U ontvangt dit bericht omdat ",
  },
  pt: {
    replyBefore: "Se não deseja receber mais mensagens nossas, responda “",
    replyAfter: "” e não voltaremos a escrever.",
    linkBefore: "Se não deseja receber mais mensagens nossas, ",
    linkWords: "cancele aqui a inscrição",
    linkAfter: ".",
    mailBefore: "Se não deseja receber mais mensagens nossas, envie um e-mail com “",
    mailTo: "” para ",
    mailAfter: ".",
    reasonBefore: "Escrevo porque ",
    reasonSlot: "[por que escolheu esta pessoa]",
    reasonAfter: ".",
    reasonLineBefore: "Recebe esta mensagem porque ",
  },
  pl: {
    replyBefore: "Jeśli nie chcą Państwo otrzymywać od nas wiadomości, prosimy odpowiedzieć „",
    replyAfter: "”, a więcej nie napiszemy.",
    linkBefore: "Jeśli nie chcą Państwo otrzymywać od nas wiadomości, ",
    linkWords: "proszę wypisać się tutaj",
    linkAfter: ".",
    mailBefore: "Jeśli nie chcą Państwo otrzymywać od nas wiadomości, prosimy wysłać e-mail z tekstem „",
    mailTo: "” na adres ",
    mailAfter: ".",
    reasonBefore: "Piszę, ponieważ ",
    reasonSlot: "[dlaczego właśnie do tej osoby]",
    reasonAfter: ".",
    reasonLineBefore: "Otrzymują Państwo tę wiadomość, ponieważ ",
  },
  sv: {
    replyBefore: "Om du inte vill höra från oss igen, svara med ”",
    replyAfter: "” så skriver vi inte mer.",
    linkBefore: "Om du inte vill höra från oss igen, ",
    linkWords: "avregistrera dig här",
    linkAfter: ".",
    mailBefore: "Om du inte vill höra från oss igen, skicka ett mejl med ”",
    mailTo: "” till ",
    mailAfter: ".",
    reasonBefore: "Jag skriver till dig eftersom ",
    reasonSlot: "[varför just den här personen]",
    reasonAfter: ".",
    reasonLineBefore: "Du får det här mejlet eftersom ",
  },
  da: {
    replyBefore: "Hvis du ikke ønsker at høre fra os igen, så svar “",
    replyAfter: "”, og vi skriver ikke mere.",
    linkBefore: "Hvis du ikke ønsker at høre fra os igen, ",
    linkWords: "kan du afmelde dig her",
    linkAfter: ".",
    mailBefore: "Hvis du ikke ønsker at høre fra os igen, så send en mail med “",
    mailTo: "” til ",
    mailAfter: ".",
    reasonBefore: "Jeg skriver til dig, fordi ",
    reasonSlot: "[hvorfor netop denne person]",
    reasonAfter: ".",
    reasonLineBefore: "Du modtager denne mail, fordi ",
  },
  no: {
    replyBefore: "Hvis du ikke ønsker å høre fra oss igjen, svar «",
    replyAfter: "», så skriver vi ikke mer.",
    linkBefore: "Hvis du ikke ønsker å høre fra oss igjen, ",
    linkWords: "kan du melde deg av her",
    linkAfter: ".",
    mailBefore: "Hvis du ikke ønsker å høre fra oss igjen, send en e-post med «",
    mailTo: "» til ",
    mailAfter: ".",
    reasonBefore: "Jeg skriver til deg fordi ",
    reasonSlot: "[hvorfor nettopp denne personen]",
    reasonAfter: ".",
    reasonLineBefore: "Du mottar denne e-posten fordi ",
  },
  fi: {
    replyBefore: "Jos et halua enää viestejä meiltä, vastaa ”",
    replyAfter: "”, niin emme kirjoita uudelleen.",
    linkBefore: "Jos et halua enää viestejä meiltä, ",
    linkWords: "peru viestit tästä",
    linkAfter: ".",
    mailBefore: "Jos et halua enää viestejä meiltä, lähetä sähköposti, jossa on ”",
    mailTo: "”, osoitteeseen ",
    mailAfter: ".",
    reasonBefore: "Kirjoitan sinulle, koska ",
    reasonSlot: "[miksi juuri tälle henkilölle]",
    reasonAfter: ".",
    reasonLineBefore: "Saat tämän viestin, koska ",
  },
  cs: {
    replyBefore: "Pokud si nepřejete dostávat další zprávy, odpovězte „",
    replyAfter: "“ a už vám nenapíšeme.",
    linkBefore: "Pokud si nepřejete dostávat další zprávy, ",
    linkWords: "odhlaste se zde",
    linkAfter: ".",
    mailBefore: "Pokud si nepřejete dostávat další zprávy, pošlete e-mail s textem „",
    mailTo: "“ na adresu ",
    mailAfter: ".",
    reasonBefore: "Píšu vám, protože ",
    reasonSlot: "[proč právě této osobě]",
    reasonAfter: ".",
    reasonLineBefore: "Tuto zprávu dostáváte, protože ",
  },
};

/** The sentences in a language, or in English where we have none. */
export function footerWordsOf(language: string): FooterWords {
  return footers[language] ?? english;
}
