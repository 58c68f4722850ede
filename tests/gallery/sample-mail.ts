/** The words of the mail that the scenes are about, as a sender would write it in one language. */
export interface SampleMail {
  subject: string;
  greeting: string;
  /** The words that a card stands at. */
  opening: string;
  /** What follows them in the same paragraph. */
  rest: string;
  goodbye: string;
  optOut: string;
  /** What somebody answered who wants no more mail. */
  stop: string;
  /** A group of recipients whose addresses cannot be seen. */
  group: string;
  company: string;
  address: string;
  country: string;
  freight: string;
}

export const englishMail: SampleMail = {
  subject: "Cutting your cloud bill",
  greeting: "Hi Jane,",
  opening: "I wanted to reach out",
  rest: " since we help teams like yours to pay less for what they run. Would a call this week suit you?",
  goodbye: "Best, Alex",
  optOut: "Log in to your account to manage your preferences",
  stop: "Please take me off your list.",
  group: "Sales team",
  company: "Northwind Tools Ltd",
  address: "12 Harbour Street, Portland, OR 97201, USA",
  country: "Germany",
  freight: "Freight",
};

/** By the language of our pages; the others show the English mail, as a sender abroad may write it. */
const mails: Readonly<Record<string, SampleMail>> = {
  de: {
    subject: "Weniger Kosten für Ihre Cloud",
    greeting: "Hallo Frau Doe,",
    opening: "ich wollte mich kurz melden",
    rest: ", weil wir Teams wie Ihrem helfen, für ihre Server weniger zu zahlen. Passt Ihnen ein Anruf in dieser Woche?",
    goodbye: "Viele Grüße, Alex",
    optOut: "Melden Sie sich in Ihrem Konto an, um Ihre Einstellungen zu ändern",
    stop: "Bitte nehmen Sie mich aus Ihrem Verteiler.",
    group: "Vertriebsteam",
    company: "Northwind Werkzeuge GmbH",
    address: "Lindenstraße 12, 10969 Berlin, Deutschland",
    country: "Deutschland",
    freight: "Fracht",
  },
  fr: {
    subject: "Réduire votre facture cloud",
    greeting: "Bonjour Madame,",
    opening: "je me permets de vous écrire",
    rest: " car nous aidons des équipes comme la vôtre à payer moins pour leurs serveurs. Un appel cette semaine vous irait-il ?",
    goodbye: "Bien à vous, Alex",
    optOut: "Connectez-vous à votre compte pour gérer vos préférences",
    stop: "Merci de me retirer de votre liste.",
    group: "Équipe commerciale",
    company: "Northwind Outils SARL",
    address: "12 rue du Port, 69002 Lyon, France",
    country: "Allemagne",
    freight: "Fret",
  },
  es: {
    subject: "Reducir su factura de la nube",
    greeting: "Hola, Jane:",
    opening: "quería ponerme en contacto",
    rest: " porque ayudamos a equipos como el suyo a pagar menos por sus servidores. ¿Le vendría bien una llamada esta semana?",
    goodbye: "Un saludo, Alex",
    optOut: "Inicie sesión en su cuenta para gestionar sus preferencias",
    stop: "Por favor, quíteme de su lista.",
    group: "Equipo de ventas",
    company: "Northwind Herramientas S.L.",
    address: "Calle del Puerto 12, 28013 Madrid, España",
    country: "Alemania",
    freight: "Fletes",
  },
  it: {
    subject: "Ridurre la vostra spesa cloud",
    greeting: "Gentile Jane,",
    opening: "volevo presentarmi brevemente",
    rest: " perché aiutiamo gruppi come il vostro a pagare meno per i loro server. Una telefonata questa settimana andrebbe bene?",
    goodbye: "Cordiali saluti, Alex",
    optOut: "Acceda al suo account per gestire le sue preferenze",
    stop: "Vi prego di togliermi dalla vostra lista.",
    group: "Gruppo vendite",
    company: "Northwind Utensili S.r.l.",
    address: "Via del Porto 12, 20121 Milano, Italia",
    country: "Germania",
    freight: "Noli",
  },
  nl: {
    subject: "Minder kosten voor uw cloud",
    greeting: "Beste Jane,",
    opening: "ik wilde even contact opnemen",
    rest: " omdat we teams zoals het uwe helpen minder te betalen voor hun servers. Schikt een gesprek deze week?",
    goodbye: "Met vriendelijke groet, Alex",
    optOut: "Log in op uw account om uw voorkeuren te beheren",
    stop: "Haal mij alstublieft van uw lijst.",
    group: "Verkoopteam",
    company: "Northwind Gereedschap B.V.",
    address: "Havenstraat 12, 1012 AB Amsterdam, Nederland",
    country: "Duitsland",
    freight: "Vracht",
  },
  pt: {
    subject: "Reduzir a sua fatura da nuvem",
    greeting: "Olá, Jane,",
    opening: "queria me apresentar",
    rest: " porque ajudamos equipes como a sua a pagar menos pelos servidores. Uma ligação esta semana seria possível?",
    goodbye: "Atenciosamente, Alex",
    optOut: "Entre na sua conta para gerenciar suas preferências",
    stop: "Por favor, me tire da sua lista.",
    group: "Equipe de vendas",
    company: "Northwind Ferramentas Ltda.",
    address: "Rua do Porto, 12, 01001-000 São Paulo, Brasil",
    country: "Alemanha",
    freight: "Fretes",
  },
};

/** The mail of the scenes in the language of a locale. */
export function sampleMailIn(locale: string): SampleMail {
  return mails[locale] ?? englishMail;
}

/** Plain data with each word of the English mail put into the language of a locale, wherever it stands in a text. */
export function inWordsOfMail<Data>(data: Data, locale: string): Data {
  const mail = sampleMailIn(locale);
  const pairs = Object.entries(englishMail).map(
    ([name, english]) => [english, mail[name as keyof SampleMail]] as const,
  );
  const replaced = (_: string, value: unknown) =>
    typeof value === "string" ? pairs.reduce((text, [english, own]) => text.replaceAll(english, own), value) : value;
  return JSON.parse(JSON.stringify(data), replaced) as Data;
}
